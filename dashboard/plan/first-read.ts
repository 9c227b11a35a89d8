/** Which version of a plan is read first. Pure. */
import type { PlanStatus } from '../generated/operations.ts'

interface Version {
  readonly version: number
  readonly status: PlanStatus
}

/** The version asked for; otherwise the one being written or signed, then the one in force, then the latest. */
export function firstRead<Plan extends Version>(plans: readonly Plan[], asked: number | undefined): Plan | undefined {
  if (asked !== undefined) return plans.find(({ version }) => version === asked)
  const of = (...statuses: readonly PlanStatus[]) => plans.find(({ status }) => statuses.includes(status))
  return of('DRAFT', 'SIGNING') ?? of('FROZEN') ?? plans[0]
}
