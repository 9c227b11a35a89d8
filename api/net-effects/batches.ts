import type { Id } from '#db/database.ts'
import type { FigureKey } from '#db/figures.ts'
import { type NetEffectRow, netEffects, versionsOfEffects } from '#db/net-effects.ts'
import { type Batch, groupedBy } from '../batch.ts'
import type { Context } from '../context.ts'

/** What each indicator changed up to a day. */
export const effectOf: Batch<FigureKey, NetEffectRow> = async ({ db }, keys) => {
  const rows = new Map((await netEffects(db, keys)).map((row) => [row.asked, row]))
  return keys.map(({ id }, index) => {
    const row = rows.get(index)
    if (!row) throw new Error(`The effect of an indicator is missing: ${id}.`)
    return row
  })
}

/** All that was known of the effect of each indicator, the latest version first. */
export const historyOf = groupedBy(
  ({ db }: Context, ids: readonly Id<'indicator'>[]) => versionsOfEffects(db, ids),
  ({ indicatorId }) => indicatorId,
)
