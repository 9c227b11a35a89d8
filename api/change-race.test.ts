/** What happens when people, bots and retries act at the same instant: on a real PostgreSQL. */
import { describe, expect } from 'vitest'
import { aStage, changes } from '../testing/changes.ts'
import { aClientKey } from '../testing/makers/number.ts'
import { aMember } from '../testing/makers/people.ts'
import { postgresTest as test } from '../testing/postgres.ts'
import { globalId } from './ids.ts'

const times = <Result>(count: number, work: (index: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))

describe('la même demande envoyée plusieurs fois au même instant', () => {
  for (const [name, { by, input, selection }] of Object.entries(changes)) {
    test(`${name} réussit à chaque fois et ne change qu’une fois`, async ({ db, as }) => {
      const stage = await aStage(db)
      const client = await as(stage[by])
      const given = { clientKey: aClientKey(), ...(await input(stage)) }
      const outcomes = await times(5, () => client.change(name, given, selection))
      expect(outcomes[0]?.__typename).toMatch(/Success$/)
      for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0])
      expect(await db.selectFrom('event').selectAll().execute()).toHaveLength(1)
    })
  }
})

describe('deux personnes au même instant', () => {
  test('deux agents répondent à la même mise en relation : un seul l’emporte, l’autre l’apprend', async ({
    db,
    as,
  }) => {
    const { staff, programme, introduction } = await aStage(db)
    const agents = [await as(staff), await as(await aMember(db, { programmeId: programme.id }))]
    const target = { introductionId: globalId('introduction', introduction.id) }
    const outcomes = await Promise.all([
      agents[0]?.change('declineIntroduction', { ...target, clientKey: aClientKey(), reason: 'WRONG_PUBLIC' }),
      agents[1]?.change('declineIntroduction', { ...target, clientKey: aClientKey(), reason: 'NO_CAPACITY' }),
    ])
    const types = outcomes.map((outcome) => outcome?.__typename)
    expect(new Set(types)).toEqual(new Set(['MoveIntroductionSuccess', 'IntroductionMovedProblem']))
    expect(await db.selectFrom('event').selectAll().execute()).toHaveLength(1)
  })

  test('deux personnes demandent la même mise en relation : une seule est ouverte', async ({ db, as }) => {
    const stage = await aStage(db)
    const clients = [await as(stage.entrepreneur), await as(stage.coach), await as(stage.staff)]
    const input = await changes['requestIntroduction']?.input(stage)
    const outcomes = await Promise.all(
      clients.map((client) => client.change('requestIntroduction', { ...input, clientKey: aClientKey() })),
    )
    const types = outcomes.map(({ __typename }) => __typename)
    expect(types.filter((type) => type === 'RequestIntroductionSuccess')).toHaveLength(1)
    expect(types.filter((type) => type === 'IntroductionExistsProblem')).toHaveLength(2)
  })

  test('deux personnes saisissent la même case : une seule l’emporte, l’autre voit la valeur', async ({ db, as }) => {
    const { entrepreneur, coach, indicator } = await aStage(db)
    const clients = [await as(entrepreneur), await as(coach)]
    const input = { indicatorId: globalId('indicator', indicator.id), period: '2026-04-01' }
    const outcomes = await Promise.all(
      clients.map((client, index) =>
        client.change('logMeasurement', { ...input, clientKey: aClientKey(), value: String(index) }),
      ),
    )
    const types = outcomes.map(({ __typename }) => __typename)
    expect(new Set(types)).toEqual(new Set(['LogMeasurementSuccess', 'AlreadyLoggedProblem']))
    const rows = await db.selectFrom('measurement').selectAll().where('period', '=', '2026-04-01').execute()
    expect(rows).toHaveLength(1)
  })

  test('deux corrections de la même valeur : une seule l’emporte, l’autre part d’une valeur périmée', async ({
    db,
    as,
  }) => {
    const { entrepreneur, coach, measurement } = await aStage(db)
    const clients = [await as(entrepreneur), await as(coach)]
    const input = { measurementId: globalId('measurement', measurement.id), reason: 'Erreur' }
    const outcomes = await Promise.all(
      clients.map((client, index) =>
        client.change('correctMeasurement', { ...input, clientKey: aClientKey(), value: String(index) }),
      ),
    )
    const types = outcomes.map(({ __typename }) => __typename)
    expect(new Set(types)).toEqual(new Set(['CorrectMeasurementSuccess', 'StaleMeasurementProblem']))
  })

  test('deux personnes valident le même jalon : une seule l’emporte', async ({ db, as }) => {
    const { entrepreneur, staff, milestone } = await aStage(db)
    const clients = [await as(entrepreneur), await as(staff)]
    const input = { milestoneId: globalId('milestone', milestone.id) }
    const outcomes = await Promise.all(
      clients.map((client) => client.change('completeMilestone', { ...input, clientKey: aClientKey() })),
    )
    const types = outcomes.map(({ __typename }) => __typename)
    expect(new Set(types)).toEqual(new Set(['CompleteMilestoneSuccess', 'MilestoneCompletedProblem']))
  })
})
