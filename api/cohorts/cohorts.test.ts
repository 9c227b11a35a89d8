import { describe, expect } from 'vitest'
import { updateProgramme } from '#db/programmes.ts'
import { aCohort } from '../../testing/makers/experiments.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember, aProgramme } from '../../testing/makers/people.ts'
import { postgresTest } from '../../testing/postgres.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const COHORT = 'cohort { name startsOn endsOn budget plannedEnterprises viewerCanChange }'
const INVALID = '... on InvalidInputProblem { field }'
const CREATED = `${INVALID} ... on CreateCohortSuccess { ${COHORT} }`
const CHANGED = `${INVALID} ... on ChangeCohortSuccess { movedMilestones ${COHORT} }`

const creation = (input: object = {}) => ({
  clientKey: aClientKey(),
  name: '3e promotion',
  startsOn: '2027-03-01',
  endsOn: '2027-11-30',
  ...input,
})
const change = ({ id }: { id: Parameters<typeof globalId<'cohort'>>[1] }, input: object) => ({
  clientKey: aClientKey(),
  cohortId: globalId('cohort', id),
  ...input,
})

describe('créer une promotion', () => {
  test('elle a la taille et le budget qu’on lui donne', async ({ db, as }) => {
    const staff = await as(await aMember(db))
    expect(await staff.change('createCohort', creation({ budget: '64000.5', plannedEnterprises: 4 }), CREATED)).toEqual(
      {
        __typename: 'CreateCohortSuccess',
        cohort: {
          name: '3e promotion',
          startsOn: '2027-03-01',
          endsOn: '2027-11-30',
          budget: '64000.50',
          plannedEnterprises: 4,
          viewerCanChange: true,
        },
      },
    )
  })

  for (const [input, field] of [
    [{ name: '  ' }, 'name'],
    [{ name: 'x'.repeat(101) }, 'name'],
    [{ endsOn: '2027-02-28' }, 'endsOn'],
    [{ budget: '-1' }, 'budget'],
    [{ budget: '1.005' }, 'budget'],
    [{ plannedEnterprises: 0 }, 'plannedEnterprises'],
    [{ plannedEnterprises: 1001 }, 'plannedEnterprises'],
  ] as const)
    test(`refuse ${JSON.stringify(input).slice(0, 40)}`, async ({ db, as }) => {
      const staff = await as(await aMember(db))
      expect(await staff.change('createCohort', creation(input), CREATED)).toMatchObject({ field })
      expect(await db.selectFrom('cohort').selectAll().execute()).toEqual([])
    })

  test('deux promotions d’un programme n’ont pas le même nom ; celles de deux programmes le peuvent', async ({
    db,
    as,
  }) => {
    const [mine, theirs] = [await as(await aMember(db)), await as(await aMember(db))]
    await mine.change('createCohort', creation())
    expect(await mine.change('createCohort', creation({ name: ' 3e promotion ' }), CREATED)).toEqual({
      __typename: 'InvalidInputProblem',
      field: 'name',
      message: '« 3e promotion » existe déjà dans ce programme : choisissez un autre nom.',
    })
    expect((await theirs.change('createCohort', creation())).__typename).toBe('CreateCohortSuccess')
  })

  for (const [label, name] of [
    ['PROMOTION', 'promotion'],
    ['EDITION', 'édition'],
  ] as const)
    test(`une ${name} reste dans les dates du programme, et se nomme comme il le dit`, async ({ db, as }) => {
      const { id: programmeId } = await aProgramme(db, {
        cohortLabel: label,
        startsOn: '2027-03-15',
        endsOn: '2027-11-15',
      })
      const staff = await as(await aMember(db, { programmeId }))
      expect(await staff.change('createCohort', creation({ endsOn: '2027-11-01' }), CREATED)).toEqual({
        __typename: 'InvalidInputProblem',
        field: 'startsOn',
        message: `Une ${name} ne commence pas avant le programme, le 15 mars 2027.`,
      })
      expect(await staff.change('createCohort', creation({ startsOn: '2027-04-01' }), CREATED)).toEqual({
        __typename: 'InvalidInputProblem',
        field: 'endsOn',
        message: `Une ${name} ne finit pas après le programme, le 15 novembre 2027.`,
      })
    })

  postgresTest(
    'créer une promotion et réduire le programme au même instant : l’une des deux l’emporte',
    async ({ db, as }) => {
      for (let attempt = 0; attempt < 5; attempt++) {
        const { id: programmeId } = await aProgramme(db)
        const staff = await as(await aMember(db, { programmeId }))
        const outcomes = await Promise.all([
          staff.change('createCohort', creation()),
          staff.change('changeProgramme', { clientKey: aClientKey(), endsOn: '2027-06-30' }),
        ])
        expect(outcomes.filter(({ __typename }) => __typename.endsWith('Success'))).toHaveLength(1)
      }
    },
  )

  test('la base elle-même ne laisse pas une promotion sortir du programme', async ({ db }) => {
    const { id: programmeId } = await aProgramme(db, { endsOn: '2026-06-30' })
    const outside = { constraint: 'cohort_within_programme' }
    await expect(aCohort(db, { programmeId })).rejects.toMatchObject(outside)
    const cohort = await aCohort(db, { programmeId, startsOn: '2026-01-01', endsOn: '2026-06-30' })
    await expect(
      db.updateTable('cohort').set({ endsOn: '2026-07-01' }).where('id', '=', cohort.id).execute(),
    ).rejects.toMatchObject(outside)
    await expect(updateProgramme(db, programmeId, { startsOn: '2026-01-02' })).rejects.toMatchObject(outside)
  })
})

describe('changer une promotion', () => {
  test('ce qui n’est pas donné reste ; un budget vide s’efface', async ({ db, as }) => {
    const staff = await aMember(db)
    const cohort = await aCohort(db, { programmeId: staff.programmeId, name: 'A', budget: '10', plannedEnterprises: 2 })
    const client = await as(staff)
    expect(await client.change('changeCohort', change(cohort, { name: 'B', budget: null }), CHANGED)).toMatchObject({
      cohort: { name: 'B', budget: null, plannedEnterprises: 2, startsOn: '2026-03-01' },
      movedMilestones: 0,
    })
  })

  test('elle garde son nom sans qu’on le lui refuse ; celle d’un autre programme n’est pas trouvée', async ({
    db,
    as,
  }) => {
    const staff = await aMember(db)
    const mine = await aCohort(db, { programmeId: staff.programmeId, name: 'A' })
    await aCohort(db, { programmeId: staff.programmeId, name: 'B' })
    const client = await as(staff)
    expect(await client.change('changeCohort', change(mine, { name: 'A' }), CHANGED)).toMatchObject({
      cohort: { name: 'A' },
    })
    expect(await client.change('changeCohort', change(mine, { name: 'B' }), CHANGED)).toMatchObject({ field: 'name' })
    expect((await client.change('changeCohort', change(await aCohort(db), { name: 'C' }))).__typename).toBe(
      'NotFoundProblem',
    )
  })
})
