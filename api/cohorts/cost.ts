import { type CohortCostRow, costsOfCohorts } from '#db/cohort-costs.ts'
import type { Id } from '#db/database.ts'
import { euros } from '../agreements/words.ts'
import type { Batch } from '../batch.ts'
import type { CohortLabel, CohortWarning, CohortWarningCode } from '../generated/resolvers.ts'
import { type Reader, say } from '../say.ts'

/** What one enterprise costs in a cohort. */
export const costOf: Batch<Id<'cohort'>, CohortCostRow> = async ({ db }, ids) => {
  const costs = new Map((await costsOfCohorts(db, ids)).map((cost) => [cost.cohortId, cost]))
  return ids.map((id) => {
    const cost = costs.get(id)
    if (!cost) throw new Error(`The cost of a cohort is missing: ${id}.`)
    return cost
  })
}

/** What deserves attention in the cost of a cohort. Pure. */
export function warningCodes({
  isOverYear,
  isAboveProgramme,
  accompanied,
  plannedEnterprises,
}: CohortCostRow): CohortWarningCode[] {
  return [
    ...(isOverYear ? (['OVER_YEARLY_BUDGET'] as const) : []),
    ...(isAboveProgramme ? (['ABOVE_PROGRAMME_COST'] as const) : []),
    ...(plannedEnterprises !== null && accompanied > plannedEnterprises ? (['MORE_THAN_PLANNED'] as const) : []),
  ]
}

/** The same, in the words of the reader. */
export function warningsOf(reader: Reader, cost: CohortCostRow, label: CohortLabel, startsOn: string): CohortWarning[] {
  const amount = (value: string | null) => (value === null ? '' : euros(reader, value))
  const values = {
    label,
    year: startsOn.slice(0, 4),
    total: amount(cost.yearTotal),
    yearly: amount(cost.budgetPerYear),
    cost: amount(cost.actual ?? cost.planned),
    reference: amount(cost.budgetPerEnterprise),
    difference: amount(cost.aboveProgramme),
    accompanied: cost.accompanied,
    planned: cost.plannedEnterprises,
  }
  return warningCodes(cost).map((code) => ({ code, message: say(reader, `cohort.warning.${code}`, values) }))
}
