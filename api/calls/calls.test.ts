import { describe, expect } from 'vitest'
import type { CohortRow } from '#db/cohorts.ts'
import type { Db } from '#db/database.ts'
import { aCohort } from '../../testing/makers/experiments.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aCall, anApplication, aScoring, type WholeCall } from '../../testing/makers/selection.ts'
import { postgresTest } from '../../testing/postgres.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const FIELD = '... on InvalidInputProblem { field }'
const CALL = `${FIELD} ... on SetCallSuccess { call { id cohort { name } opensOn closesOn text
  priorityNeeds { id title description direction challenge } viewerCanChange viewerCanSetCriteria } }`
const CRITERIA = `${FIELD} ... on SetCriteriaSuccess { call { criteria { title description weight maximum } } }
  ... on CriteriaFixedProblem { call { criteria { title } viewerCanSetCriteria } }`
const JURY = `${FIELD} ... on SetJurySuccess { call { jury { name } viewerIsJuror } }`

const need = (title: string, more: object = {}) => ({ title, ...more })
const callFor = ({ id }: CohortRow, input: object = {}) => ({
  clientKey: aClientKey(),
  cohortId: globalId('cohort', id),
  opensOn: '2026-01-05',
  closesOn: '2026-02-05',
  text: 'Proposez une réponse.',
  priorityNeeds: [need('Isolement des seniors')],
  ...input,
})
const to = ({ id }: Pick<WholeCall, 'id'>, input: object) => ({
  clientKey: aClientKey(),
  callId: globalId('call', id),
  ...input,
})

const aStaffWithCohort = async (db: Db) => {
  const staff = await aMember(db)
  return { staff, cohort: await aCohort(db, { programmeId: staff.programmeId, name: '4e édition' }) }
}

describe('l’appel d’une promotion', () => {
  test('porte sur des problématiques, que des directions métiers portent', async ({ db, as }) => {
    const { staff, cohort } = await aStaffWithCohort(db)
    const priorityNeeds = [
      need(' Isolement des seniors ', { direction: 'Autonomie', challenge: 'ISOLATION_OF_ELDERS' }),
      need('Alimentation saine', { description: 'Pour les plus précaires', challenge: 'HEALTHY_FOOD' }),
    ]
    expect(await (await as(staff)).change('setCall', callFor(cohort, { priorityNeeds }), CALL)).toEqual({
      __typename: 'SetCallSuccess',
      call: {
        id: expect.any(String),
        cohort: { name: '4e édition' },
        opensOn: '2026-01-05',
        closesOn: '2026-02-05',
        text: 'Proposez une réponse.',
        priorityNeeds: [
          {
            id: expect.any(String),
            title: 'Isolement des seniors',
            description: null,
            direction: 'Autonomie',
            challenge: 'ISOLATION_OF_ELDERS',
          },
          {
            id: expect.any(String),
            title: 'Alimentation saine',
            description: 'Pour les plus précaires',
            direction: null,
            challenge: 'HEALTHY_FOOD',
          },
        ],
        viewerCanChange: true,
        viewerCanSetCriteria: true,
      },
    })
  })

  test('se change : une problématique garde son identité, une autre s’ajoute, une troisième s’en va', async ({
    db,
    as,
  }) => {
    const staff = await aMember(db)
    const call = await aCall(db, { staff, needs: ['Une', 'Deux'] })
    const cohort = { id: call.cohortId } as CohortRow
    const kept = globalId('priority_need', call.needs[0]?.id as never)
    const priorityNeeds = [need('Trois'), need('Une, mieux dite', { id: kept })]
    const client = await as(staff)
    expect(
      await client.change('setCall', callFor(cohort, { priorityNeeds, closesOn: '2026-03-01' }), CALL),
    ).toMatchObject({
      call: {
        id: globalId('call', call.id),
        closesOn: '2026-03-01',
        priorityNeeds: [{ title: 'Trois' }, { id: kept, title: 'Une, mieux dite' }],
      },
    })
    expect(await db.selectFrom('call').selectAll().execute()).toHaveLength(1)
  })

  test('garde la problématique à laquelle une candidature répond', async ({ db, as }) => {
    const staff = await aMember(db)
    const call = await aCall(db, { staff, needs: ['Isolement'] })
    await anApplication(db, { call })
    const cohort = { id: call.cohortId } as CohortRow
    const client = await as(staff)
    expect(await client.change('setCall', callFor(cohort, { priorityNeeds: [need('Autre')] }), CALL)).toEqual({
      __typename: 'InvalidInputProblem',
      field: 'priorityNeeds',
      message:
        'Des candidatures répondent à « Isolement » : gardez cette problématique, ou corrigez d’abord ces candidatures.',
    })
  })

  const stranger = globalId('priority_need', '01234567-89ab-cdef-0123-456789abcdef' as never)
  for (const [what, input, field] of [
    ['une fin avant le début', { closesOn: '2026-01-04' }, 'closesOn'],
    ['aucun texte', { text: ' ' }, 'text'],
    ['aucune problématique', { priorityNeeds: [] }, 'priorityNeeds'],
    ['trop de problématiques', { priorityNeeds: Array.from({ length: 21 }, (_, n) => need(`N${n}`)) }, 'priorityNeeds'],
    ['une problématique sans titre', { priorityNeeds: [need(' ')] }, 'priorityNeeds'],
    ['une problématique d’ailleurs', { priorityNeeds: [need('Une', { id: stranger })] }, 'priorityNeeds'],
    ['un identifiant qui n’en est pas un', { priorityNeeds: [need('Une', { id: 'x' })] }, 'priorityNeeds'],
  ] as const)
    test(`refuse ${what}`, async ({ db, as }) => {
      const { staff, cohort } = await aStaffWithCohort(db)
      const client = await as(staff)
      expect(await client.change('setCall', callFor(cohort, input), CALL)).toMatchObject({ field })
      expect(await db.selectFrom('call').selectAll().execute()).toEqual([])
    })

  test('n’est pas celui d’une promotion d’un autre programme', async ({ db, as }) => {
    const { cohort } = await aStaffWithCohort(db)
    const stranger = await as(await aMember(db))
    expect((await stranger.change('setCall', callFor(cohort))).__typename).toBe('NotFoundProblem')
  })

  postgresTest('ouvert par deux agents au même instant, il n’y en a qu’un', async ({ db, as }) => {
    const { staff, cohort } = await aStaffWithCohort(db)
    const clients = [await as(staff), await as(await aMember(db, { programmeId: staff.programmeId }))]
    const outcomes = await Promise.all(clients.map((client) => client.change('setCall', callFor(cohort))))
    expect(outcomes.map(({ __typename }) => __typename)).toEqual(['SetCallSuccess', 'SetCallSuccess'])
    expect(await db.selectFrom('call').selectAll().execute()).toHaveLength(1)
    expect(await db.selectFrom('priorityNeed').selectAll().execute()).toHaveLength(1)
  })
})

const criterion = (more: object = {}) => ({ title: 'Réponse au besoin', weight: '2', maximum: 5, ...more })

describe('les critères d’un appel', () => {
  test('se remplacent tant que personne n’a noté', async ({ db, as }) => {
    const staff = await aMember(db)
    const call = await aCall(db, { staff })
    const client = await as(staff)
    const criteria = [
      criterion({ description: 'Le public est-il le bon ?' }),
      criterion({ title: 'Viabilité', weight: '1.5' }),
    ]
    expect(await client.change('setCriteria', to(call, { criteria }), CRITERIA)).toMatchObject({
      call: {
        criteria: [
          { title: 'Réponse au besoin', description: 'Le public est-il le bon ?', weight: '2.00', maximum: 5 },
          { title: 'Viabilité', description: null, weight: '1.50', maximum: 5 },
        ],
      },
    })
  })

  for (const [language, message] of [
    ['FR', 'Un juré a déjà noté : les critères de cet appel ne changent plus.'],
    ['EN', 'A juror has already scored: the criteria of this call no longer change.'],
  ] as const)
    test(`ne changent plus une fois qu’un juré a noté (${language})`, async ({ db, as }) => {
      const staff = await aMember(db, { language })
      const call = await aCall(db, { staff, jury: [staff] })
      const [one, two] = [await anApplication(db, { call }), await anApplication(db, { call })]
      const client = await as(staff)
      await aScoring(db, call, one, staff)
      // Keeping out of an application is no score.
      const same = to(call, { criteria: [criterion({ title: 'Critère 1' })] })
      expect((await client.change('setCriteria', same)).__typename).toBe('SetCriteriaSuccess')
      const criteria = await db.selectFrom('criterion').selectAll().execute()
      await aScoring(db, { ...call, criteria }, two, staff, ['4'])
      expect(await client.change('setCriteria', to(call, { criteria: [criterion()] }), CRITERIA)).toEqual({
        __typename: 'CriteriaFixedProblem',
        message,
        call: { criteria: [{ title: 'Critère 1' }], viewerCanSetCriteria: false },
      })
      await expect(db.updateTable('criterion').set({ weight: '3' }).execute()).rejects.toMatchObject({
        constraint: 'criterion_fixed',
      })
    })

  for (const [what, criteria] of [
    ['aucun critère', []],
    ['onze critères', Array.from({ length: 11 }, (_, index) => criterion({ title: `C${index}` }))],
    ['deux critères du même nom', [criterion(), criterion()]],
    ['un critère sans titre', [criterion({ title: '' })]],
    ['un poids nul', [criterion({ weight: '0.00' })]],
    ['un poids négatif', [criterion({ weight: '-1' })]],
    ['un poids trop précis', [criterion({ weight: '1.005' })]],
    ['un poids trop grand', [criterion({ weight: '1000' })]],
    ['une meilleure note nulle', [criterion({ maximum: 0 })]],
    ['une meilleure note trop grande', [criterion({ maximum: 101 })]],
  ] as const)
    test(`refuse ${what}`, async ({ db, as }) => {
      const staff = await aMember(db)
      const call = await aCall(db, { staff })
      const client = await as(staff)
      expect(await client.change('setCriteria', to(call, { criteria }), CRITERIA)).toMatchObject({ field: 'criteria' })
    })
})

describe('le jury d’un appel', () => {
  test('compte des membres du programme, chacun une fois, et se remplace', async ({ db, as }) => {
    const staff = await aMember(db, { name: 'Claire' })
    const { programmeId } = staff
    const member = (name: string, role: 'COACH' | 'EVALUATOR' | 'VIEWER') => aMember(db, { programmeId, name, role })
    const [ana, bob, eva] = [
      await member('Ana', 'COACH'),
      await member('Bob', 'VIEWER'),
      await member('Eva', 'EVALUATOR'),
    ]
    const call = await aCall(db, { staff })
    const client = await as(staff)
    const named = async (...members: (typeof staff)[]) => {
      const memberIds = members.map(({ id }) => globalId('member', id))
      return (await client.change<{ call: object }>('setJury', to(call, { memberIds }), JURY)).call
    }
    expect(await named(bob, ana, bob)).toEqual({ jury: [{ name: 'Ana' }, { name: 'Bob' }], viewerIsJuror: false })
    expect(await named(eva, staff)).toEqual({ jury: [{ name: 'Claire' }, { name: 'Eva' }], viewerIsJuror: true })
    expect(await named()).toEqual({ jury: [], viewerIsJuror: false })
  })

  test('refuse un entrepreneur, un membre d’ailleurs et ce qui n’est pas un membre', async ({ db, as }) => {
    const staff = await aMember(db)
    const call = await aCall(db, { staff })
    const client = await as(staff)
    const entrepreneur = await aMember(db, { programmeId: staff.programmeId, role: 'ENTREPRENEUR' })
    const stranger = await aMember(db)
    const valid = globalId('member', staff.id)
    for (const other of [
      globalId('member', entrepreneur.id),
      globalId('member', stranger.id),
      'x',
      globalId('call', call.id),
    ])
      expect(await client.change('setJury', to(call, { memberIds: [valid, other] }), JURY)).toEqual({
        __typename: 'InvalidInputProblem',
        field: 'memberIds',
        message: 'Nommez des membres du programme : un entrepreneur ne peut pas être juré.',
      })
    expect(await db.selectFrom('juror').selectAll().execute()).toEqual([])
  })

  test('garde celui qui s’est prononcé', async ({ db, as }) => {
    const staff = await aMember(db)
    const ana = await aMember(db, { programmeId: staff.programmeId, role: 'COACH', name: 'Ana' })
    const call = await aCall(db, { staff, jury: [ana] })
    await aScoring(db, call, await anApplication(db, { call }), ana, ['3'])
    expect(await (await as(staff)).change('setJury', to(call, { memberIds: [] }), JURY)).toEqual({
      __typename: 'InvalidInputProblem',
      field: 'memberIds',
      message: 'Ana s’est déjà prononcé : gardez ce membre dans le jury.',
    })
  })

  test('n’est pas montré aux entrepreneurs', async ({ db, as }) => {
    const member = await aMember(db, { role: 'ENTREPRENEUR' })
    const client = await as(member)
    for (const field of ['jury { name }', 'shortlistedAt', 'viewerIsJuror', 'toScore']) {
      const { errors } = await client.ask(`{ cohorts { edges { node { call { ${field} } } } } }`)
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    }
  })
})
