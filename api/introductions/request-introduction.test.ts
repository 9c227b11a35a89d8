import { describe, expect } from 'vitest'
import { aCohort, anExperiment } from '../../testing/makers/experiments.ts'
import { anIntroduction } from '../../testing/makers/introductions.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

type Stage = Awaited<ReturnType<typeof aProgrammeInUse>>

const request = ({ experiment, site }: Pick<Stage, 'experiment' | 'site'>, purpose = 'Essayer l’atelier') => ({
  clientKey: aClientKey(),
  experimentId: globalId('experiment', experiment.id),
  establishmentId: globalId('establishment', site.establishmentId),
  purpose,
})

const SUCCESS = `... on RequestIntroductionSuccess {
  introduction { purpose status requestedBy { name } requestedAt statusAt viewerCanPropose viewerCanWithdraw }
}`

describe('demander une mise en relation', () => {
  for (const role of ['staff', 'coach', 'entrepreneur'] as const) {
    test(`le rôle ${role} la demande, et elle attend un agent`, async ({ db, clock, as }) => {
      const stage = await aProgrammeInUse(db)
      const client = await as(stage[role])
      expect(await client.change('requestIntroduction', request(stage, '  Essayer l’atelier '), SUCCESS)).toEqual({
        __typename: 'RequestIntroductionSuccess',
        introduction: {
          purpose: 'Essayer l’atelier',
          status: 'REQUESTED',
          requestedBy: { name: stage[role].name },
          requestedAt: clock.now().toISOString(),
          statusAt: clock.now().toISOString(),
          viewerCanPropose: role === 'staff',
          viewerCanWithdraw: true,
        },
      })
    })
  }

  test('un entrepreneur ne demande rien pour l’expérimentation d’un autre', async ({ db, as }) => {
    const stage = await aProgrammeInUse(db)
    const other = await aMember(db, { programmeId: stage.programme.id, role: 'ENTREPRENEUR' })
    const outcome = await (await as(other)).change('requestIntroduction', request(stage))
    expect(outcome.__typename).toBe('NotFoundProblem')
  })

  test('rien ne se demande pour une promotion terminée, ni pour une qui n’a pas commencé', async ({ db, as }) => {
    const stage = await aProgrammeInUse(db)
    const programmeId = stage.programme.id
    const staff = await as(stage.staff)
    for (const [startsOn, endsOn, message] of [
      ['2025-03-01', '2025-11-30', 'Cette promotion est terminée : elle a pris fin le 30 novembre 2025,'],
      ['2027-03-01', '2027-11-30', 'Cette promotion n’a pas commencé : les mises en relation se demandent à partir du'],
    ] as const) {
      const cohort = await aCohort(db, { programmeId, startsOn, endsOn })
      const experiment = await anExperiment(db, { programmeId, cohortId: cohort.id })
      const input = request({ ...stage, experiment })
      expect(await staff.change('requestIntroduction', input, '... on InvalidInputProblem { field }')).toEqual({
        __typename: 'InvalidInputProblem',
        message: expect.stringContaining(message),
        field: 'experimentId',
      })
      await (await as(stage.staff)).change('changeProgramme', { clientKey: aClientKey(), cohortLabel: 'EDITION' })
      const edition = await staff.change('requestIntroduction', { ...input, clientKey: aClientKey() })
      expect(edition.message).toContain(message.replace('promotion', 'édition'))
      await (await as(stage.staff)).change('changeProgramme', { clientKey: aClientKey(), cohortLabel: 'PROMOTION' })
    }
  })

  test('un établissement fermé ne se sollicite plus, ni d’emblée, ni depuis un brouillon, ni par un agent', async ({
    db,
    as,
  }) => {
    const { site, ...stage } = await aProgrammeInUse(db)
    const client = await as(stage.staff)
    const waiting = async (status: 'DRAFT' | 'REQUESTED') => {
      const { id } = await anIntroduction(db, { experiment: stage.experiment, requestedBy: stage.staff, status })
      return { clientKey: aClientKey(), introductionId: globalId('introduction', id) }
    }
    const asked = [
      ['requestIntroduction', request({ ...stage, site }), 'establishmentId'],
      ['submitIntroduction', await waiting('DRAFT'), 'introductionId'],
      ['proposeIntroduction', await waiting('REQUESTED'), 'introductionId'],
    ] as const
    await db.updateTable('establishment').set({ closedOn: '2026-05-12' }).execute()
    for (const [name, input, field] of asked)
      expect(await client.change(name, input, '... on InvalidInputProblem { field }')).toEqual({
        __typename: 'InvalidInputProblem',
        message: 'Cet établissement est fermé depuis le 12 mai 2026 : il ne peut plus être sollicité.',
        field,
      })
    expect(await db.selectFrom('event').selectAll().execute()).toEqual([])
  })

  test('ce qui attendait ne part plus une fois la promotion terminée', async ({ db, as, clock }) => {
    const { staff, experiment } = await aProgrammeInUse(db)
    const client = await as(staff)
    for (const [name, status] of [
      ['submitIntroduction', 'DRAFT'],
      ['proposeIntroduction', 'REQUESTED'],
    ] as const) {
      const { id } = await anIntroduction(db, { experiment, requestedBy: staff, status })
      clock.advance(400 * 86_400)
      const input = { clientKey: aClientKey(), introductionId: globalId('introduction', id) }
      expect(await client.change(name, input, '... on InvalidInputProblem { field }')).toEqual({
        __typename: 'InvalidInputProblem',
        message: expect.stringContaining('Cette promotion est terminée'),
        field: 'introductionId',
      })
    }
  })

  test('l’objet de la rencontre est nécessaire, et n’est pas un roman', async ({ db, as }) => {
    const stage = await aProgrammeInUse(db)
    const client = await as(stage.staff)
    for (const purpose of ['', '  \n ', 'x'.repeat(2001)]) {
      const outcome = await client.change(
        'requestIntroduction',
        request(stage, purpose),
        '... on InvalidInputProblem { field }',
      )
      expect(outcome).toMatchObject({ __typename: 'InvalidInputProblem', field: 'purpose' })
      expect(outcome.message).toContain('Dites en quelques mots')
    }
    expect(await client.change('requestIntroduction', request(stage, 'é'.repeat(2000)))).toMatchObject({
      __typename: 'RequestIntroductionSuccess',
    })
  })
})
