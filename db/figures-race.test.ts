/** Figures kept while many people write at once. */
import { sql } from 'kysely'
import { expect } from 'vitest'
import { keptButNotFresh } from '../testing/figures/kept.ts'
import type { Rules } from '../testing/figures/rules.ts'
import { aStageOf, dayOf, type FigureStage, playEffects } from '../testing/figures/stage.ts'
import type { Version } from '../testing/figures/versions.ts'
import { aDraftPlan, freezePlan } from '../testing/makers/plans.ts'
import { postgresTest } from '../testing/postgres.ts'

const RULES: Rules = { kind: 'COUNT', rateFactor: 1, periods: 'LAST', parts: 'SUM', bySite: true, byGroup: false }
const NOTHING = { numerator: null, denominator: null, weight: null, text: null, absence: null }

const versionAt = (period: number, site: number, version: number): Version => ({
  id: crypto.randomUUID(),
  cell: { period, site, group: 0 },
  version,
  said: { ...NOTHING, value: String(period * 10 + site + version) },
  status: 'SUBMITTED',
})

/** A version of one cell of an indicator, entered then approved in two transactions. */
async function logAndApprove(stage: FigureStage, slot: FigureStage['slots'][number], version: Version) {
  await playEffects(stage, [{ slot, effect: { kind: 'entered', version } }])
  await playEffects(stage, [{ slot, effect: { kind: 'moved', id: version.id, status: 'APPROVED' } }])
}

const figures = ({ db }: FigureStage) => sql`select from figure where terms > 0`.execute(db)

postgresTest(
  'soixante valeurs validées au même instant comptent toutes, sans en attendre une pour toujours',
  async ({ db }) => {
    const stage = await aStageOf(db, Array(5).fill(RULES))
    const versions = stage.slots.flatMap((slot) =>
      [0, 1, 2, 3].flatMap((period) => [0, 1, 2].map((site) => ({ slot, version: versionAt(period, site, 1) }))),
    )
    await Promise.all(versions.map(({ slot, version }) => logAndApprove(stage, slot, version)))
    expect(await keptButNotFresh(stage)).toEqual([])
    expect((await figures(stage)).rows.length).toBe(5 * (4 + 12))
  },
)

postgresTest(
  'des transactions qui touchent les mêmes indicateurs dans des ordres contraires ne se bloquent pas',
  async ({ db }) => {
    const stage = await aStageOf(db, Array(4).fill(RULES))
    const touch = (slots: FigureStage['slots'], version: number) =>
      db.transaction().execute(async (trx) => {
        for (const slot of slots) {
          const effect = {
            kind: 'entered',
            version: versionAt(version % 4, version % 3, Math.floor(version / 12) + 1),
          } as const
          await playEffects(stage, [{ slot, effect }], trx)
        }
      })
    const orders = Array.from({ length: 12 }, (_, index) => (index % 2 ? stage.slots : stage.slots.toReversed()))
    await Promise.all(orders.map((slots, index) => touch(slots, index)))
    expect(await keptButNotFresh(stage)).toEqual([])
  },
)

postgresTest(
  'un plan qui change pendant que des valeurs se valident les fait compter selon la nouvelle règle',
  async ({ db }) => {
    const stage = await aStageOf(db, Array(3).fill(RULES))
    const changeRules = async () => {
      const draft = await aDraftPlan(db, stage.experiment)
      await sql`update indicator_sheet set period_aggregation = 'SUM' where plan_id = ${draft.id}`.execute(db)
      await freezePlan(db, draft)
    }
    const versions = stage.slots.flatMap((slot) =>
      [0, 1, 2, 3].map((period) => ({ slot, version: versionAt(period, 0, 1) })),
    )
    await Promise.all([changeRules(), ...versions.map(({ slot, version }) => logAndApprove(stage, slot, version))])
    expect(await keptButNotFresh(stage)).toEqual([])
    const { rows } = await sql<{ value: string }>`select value_to_date as value from figure
    where part = 'WHOLE' and period = ${dayOf(3)}`.execute(db)
    // 1 + 11 + 21 + 31.
    expect(rows.map(({ value }) => value)).toEqual(['64', '64', '64'])
  },
)

postgresTest('rien n’est refait avant la période qui change', async ({ db }) => {
  const stage = await aStageOf(db, [RULES])
  const [slot] = stage.slots
  if (!slot) throw new Error('There is a slot.')
  for (const period of [0, 1, 2]) await logAndApprove(stage, slot, versionAt(period, 0, 1))
  const versions = async () =>
    (
      await sql<{
        period: string
        xmin: string
      }>`select period, xmin::text from figure where part = 'WHOLE' order by period`.execute(db)
    ).rows
  const before = await versions()
  await logAndApprove(stage, slot, versionAt(3, 1, 1))
  expect((await versions()).slice(0, 3)).toEqual(before)
  await logAndApprove(stage, slot, versionAt(1, 0, 2))
  const after = await versions()
  expect(after[0]).toEqual(before[0])
  expect(after[1]).not.toEqual(before[1])
})
