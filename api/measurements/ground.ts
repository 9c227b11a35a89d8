import type { Id } from '#db/database.ts'
import { findIndicators, type IndicatorRow } from '#db/indicators.ts'
import { signaturesOfPlans } from '#db/plan-signatures.ts'
import { namedSitesOfExperiments } from '#db/sites.ts'
import { stakeholdersOfPlans } from '#db/stakeholders.ts'
import { type Batch, groupedBy } from '../batch.ts'
import { cohortOf, datesOfPeriod } from '../collection-periods/batches.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import { parseId } from '../ids.ts'
import { duePeriodOf } from '../indicators/due-period.ts'
import { periodOf } from '../indicators/period.ts'
import { groupsOf } from '../indicators/resolvers.ts'
import { today } from '../today.ts'
import type { Ground } from './check-place.ts'
import type { Entry } from './entry.ts'

const indicatorInScope: Batch<Id<'indicator'>, IndicatorRow | undefined> = async (context, ids) => {
  const rows = new Map((await findIndicators(context.db, scopeOfViewer(context), ids)).map((row) => [row.id, row]))
  return ids.map((id) => rows.get(id))
}

/** The sites of an experiment, under the names of their establishments. */
export const namedSitesOf = groupedBy(
  ({ db }: Context, ids: readonly Id<'experiment'>[]) => namedSitesOfExperiments(db, ids),
  ({ experimentId }) => experimentId,
)

/** Those who must sign a version of a plan and have not. */
const missingSignaturesOf: Batch<Id<'evaluation_plan'>, readonly string[]> = async ({ db }, ids) => {
  const signed = new Set((await signaturesOfPlans(db, ids)).map(({ stakeholderId }) => stakeholderId))
  const stakeholders = Map.groupBy(await stakeholdersOfPlans(db, ids), ({ planId }) => planId)
  return ids.map((id) =>
    (stakeholders.get(id) ?? []).filter((each) => each.signs && !signed.has(each.id)).map(({ name }) => name),
  )
}

/** All that is known of the cell of an entry; `undefined` when its indicator is out of scope. However many entries: as many statements. */
export async function groundOf(context: Context, entry: Entry): Promise<Ground | undefined> {
  const id = parseId('indicator', entry.indicatorId)
  const indicator = id && (await context.load(indicatorInScope, id))
  if (!indicator) return undefined
  const { frequency, planId, planStatus } = indicator
  const period = entry.period ? periodOf(frequency, entry.period) : await duePeriodOf(context, indicator)
  const [cohort, day, dates, sites, groups, missingSignatures] = await Promise.all([
    cohortOf(context, indicator),
    today(context, indicator),
    datesOfPeriod(context, indicator, { frequency, period }),
    context.load(namedSitesOf, indicator.experimentId),
    context.load(groupsOf, indicator.id),
    planStatus === 'SIGNING' ? context.load(missingSignaturesOf, planId) : [],
  ])
  return { indicator, cohort, today: day, dates, sites, groups, missingSignatures }
}
