import { describe, expect } from 'vitest'
import type { ApplicationRow } from '#db/applications.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aCall, anApplication, aScoring } from '../../testing/makers/selection.ts'
import { postgresTest } from '../../testing/postgres.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const MOVED = `... on InvalidInputProblem { field } ... on MoveApplicationSuccess { application { stage note stageBy { name } } }
  ... on ApplicationMovedProblem { application { stage } }`

const to = ({ id }: ApplicationRow, input: object = {}) => ({
  clientKey: aClientKey(),
  applicationId: globalId('application', id),
  ...input,
})

const moves = {
  shortlistApplication: { APPLIED: 'SHORTLISTED' },
  selectApplication: { SHORTLISTED: 'SELECTED' },
  turnDownApplication: { APPLIED: 'NOT_SELECTED', SHORTLISTED: 'NOT_SELECTED' },
  withdrawApplication: { APPLIED: 'WITHDRAWN', SHORTLISTED: 'WITHDRAWN', SELECTED: 'WITHDRAWN', ACTIVE: 'WITHDRAWN' },
  reopenApplication: { SHORTLISTED: 'APPLIED', SELECTED: 'SHORTLISTED', NOT_SELECTED: 'APPLIED' },
  completeApplication: { ACTIVE: 'COMPLETED' },
} as const

const shown = {
  shortlistApplication: 'viewerCanShortlist',
  selectApplication: 'viewerCanSelect',
  turnDownApplication: 'viewerCanTurnDown',
  withdrawApplication: 'viewerCanWithdraw',
  reopenApplication: 'viewerCanReopen',
  completeApplication: 'viewerCanComplete',
} as const

const stages = ['APPLIED', 'SHORTLISTED', 'SELECTED', 'ACTIVE', 'COMPLETED', 'NOT_SELECTED', 'WITHDRAWN'] as const

describe('le parcours d’une candidature', () => {
  for (const stage of stages)
    test(`depuis ${stage}, seuls les pas prévus se font, et ce sont ceux que l’on propose`, async ({ db, as }) => {
      const staff = await aMember(db, { name: 'Claire' })
      const client = await as(staff)
      for (const [name, destinations] of Object.entries(moves)) {
        const application = await anApplication(db, { call: await aCall(db, { staff }), stage })
        const field = shown[name as keyof typeof shown]
        const seen = await client.get<{ node: Record<string, boolean> }>(
          `{ node(id: "${globalId('application', application.id)}") { ... on Application { ${field} } } }`,
        )
        const destination = (destinations as Record<string, string>)[stage]
        expect([name, seen.node[field]]).toEqual([name, destination !== undefined])
        const outcome = await client.change(name, to(application, { note: 'Parce que' }), MOVED)
        expect([name, outcome]).toEqual([
          name,
          destination
            ? {
                __typename: 'MoveApplicationSuccess',
                application: { stage: destination, note: 'Parce que', stageBy: { name: 'Claire' } },
              }
            : {
                __typename: 'ApplicationMovedProblem',
                message: expect.stringMatching(/\.$/),
                application: { stage },
              },
        ])
      }
    })

  test('chaque pas se retrouve dans l’histoire : qui, quand, pourquoi', async ({ db, as, clock }) => {
    const staff = await aMember(db, { name: 'Claire' })
    const application = await anApplication(db, { call: await aCall(db, { staff }) })
    const client = await as(staff)
    await client.change('shortlistApplication', to(application))
    clock.advance(60)
    await client.change('reopenApplication', to(application, { note: 'Trop vite' }))
    const history = 'history { from to at by { name } channel note }'
    const { node } = await client.get<{ node: { history: object[] } }>(
      `{ node(id: "${globalId('application', application.id)}") { ... on Application { ${history} } } }`,
    )
    const by = { by: { name: 'Claire' }, channel: 'API' }
    expect(node.history).toEqual([
      expect.objectContaining({ from: null, to: 'APPLIED', note: null }),
      { from: 'APPLIED', to: 'SHORTLISTED', at: '2026-06-15T10:00:00.000Z', note: null, ...by },
      { from: 'SHORTLISTED', to: 'APPLIED', at: '2026-06-15T10:01:00.000Z', note: 'Trop vite', ...by },
    ])
  })

  test('ne pas retenir et revenir en arrière se disent avec une raison', async ({ db, as }) => {
    const staff = await aMember(db)
    const client = await as(staff)
    const application = await anApplication(db, { call: await aCall(db, { staff }), stage: 'SHORTLISTED' })
    for (const name of ['turnDownApplication', 'reopenApplication'])
      for (const note of [' ', 'x'.repeat(2001)])
        expect(await client.change(name, to(application, { note }), MOVED)).toMatchObject({ field: 'note' })
  })

  test('la base refuse un pas qui n’existe pas, une raison qui manque, un lauréat sans expérimentation', async ({
    db,
  }) => {
    const call = await aCall(db)
    const { id } = await anApplication(db, { call })
    const set = (update: object) => db.updateTable('application').set(update).where('id', '=', id).execute()
    await expect(set({ stage: 'SELECTED' })).rejects.toMatchObject({ constraint: 'application_move' })
    await expect(set({ stage: 'NOT_SELECTED' })).rejects.toMatchObject({ constraint: 'application_reason' })
    await set({ stage: 'SHORTLISTED' })
    await set({ stage: 'SELECTED' })
    await expect(set({ stage: 'ACTIVE' })).rejects.toMatchObject({ constraint: 'application_experiment' })
    await expect(db.deleteFrom('applicationStep').execute()).rejects.toThrow(/append-only/)
  })

  postgresTest(
    'deux agents sélectionnent et écartent au même instant : un seul l’emporte, l’autre l’apprend',
    async ({ db, as }) => {
      const staff = await aMember(db)
      const clients = [await as(staff), await as(await aMember(db, { programmeId: staff.programmeId }))]
      const call = await aCall(db, { staff })
      for (let attempt = 0; attempt < 5; attempt++) {
        const application = await anApplication(db, { call, stage: 'SHORTLISTED' })
        const outcomes = await Promise.all([
          clients[0]?.change('selectApplication', to(application)),
          clients[1]?.change('turnDownApplication', to(application, { note: 'Hors sujet' })),
        ])
        expect(new Set(outcomes.map((outcome) => outcome?.__typename))).toEqual(
          new Set(['MoveApplicationSuccess', 'ApplicationMovedProblem']),
        )
      }
    },
  )

  postgresTest(
    'deux agents présélectionnent deux candidatures au même instant : les deux le sont, les notes se ferment une fois',
    async ({ db, as }) => {
      const staff = await aMember(db)
      const clients = [await as(staff), await as(await aMember(db, { programmeId: staff.programmeId }))]
      for (let attempt = 0; attempt < 5; attempt++) {
        const call = await aCall(db, { staff })
        const both = [await anApplication(db, { call }), await anApplication(db, { call })] as const
        await Promise.all([
          clients[0]?.change('shortlistApplication', to(both[0])),
          clients[1]?.change('shortlistApplication', to(both[1])),
        ])
        // One is taken back while nobody else is: the other still fixes the scores.
        await Promise.all([
          clients[0]?.change('reopenApplication', to(both[0], { note: 'Erreur' })),
          clients[1]?.change('selectApplication', to(both[1])),
        ])
        const row = await db.selectFrom('call').selectAll().where('id', '=', call.id).executeTakeFirstOrThrow()
        expect(row.shortlistedAt).not.toBeNull()
      }
    },
  )
})

describe('la présélection ferme les notes de tout l’appel', () => {
  const shortlistedAt = async (db: Parameters<typeof aCall>[0]) =>
    (await db.selectFrom('call').select('shortlistedAt').executeTakeFirstOrThrow()).shortlistedAt

  test('dès la première, jusqu’à ce que la dernière soit reprise', async ({ db, as, clock }) => {
    const staff = await aMember(db)
    const call = await aCall(db, { staff, jury: [staff] })
    const [one, two] = [await anApplication(db, { call }), await anApplication(db, { call })]
    const client = await as(staff)
    await client.change('turnDownApplication', to(one, { note: 'Hors sujet' }))
    expect(await shortlistedAt(db)).toBeNull()
    await client.change('reopenApplication', to(one, { note: 'À revoir' }))
    await client.change('shortlistApplication', to(one))
    expect(await shortlistedAt(db)).toEqual(clock.now())
    await expect(aScoring(db, call, two, staff, ['3'])).rejects.toMatchObject({ constraint: 'scoring_open' })
    clock.advance(60)
    await client.change('shortlistApplication', to(two))
    await client.change('reopenApplication', to(one, { note: 'Erreur' }))
    expect(await shortlistedAt(db)).not.toBeNull()
    await client.change('reopenApplication', to(two, { note: 'Erreur' }))
    expect(await shortlistedAt(db)).toBeNull()
    await aScoring(db, call, two, staff, ['3'])
  })

  test('et une candidature arrivée ensuite ne les rouvre pas', async ({ db, as }) => {
    const staff = await aMember(db)
    const call = await aCall(db, { staff })
    const one = await anApplication(db, { call, stage: 'SHORTLISTED' })
    await (await as(staff)).change('withdrawApplication', to(one))
    await anApplication(db, { call })
    expect(await shortlistedAt(db)).not.toBeNull()
  })
})
