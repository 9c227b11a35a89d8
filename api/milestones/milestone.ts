/** The rules of a milestone. Pure: no database, no clock, no GraphQL. */
import type { CohortRow } from '#db/cohorts.ts'
import type { MilestoneRow } from '#db/milestones.ts'
import { daysFrom } from '../calendar/days.ts'
import type { Viewer } from '../viewer.ts'

/** Staff, or the role that the milestone names, attest it. */
export const canAttest = ({ responsible }: MilestoneRow, viewer: Viewer): boolean =>
  viewer.role === 'STAFF' || viewer.role === responsible

/** A milestone is completed once. */
export const isOpen = ({ completedAt }: MilestoneRow): boolean => completedAt === null

/** What a milestone that nobody has attested says of it. */
export const UNATTESTED = { completedAt: null, completedBy: null, reachedOn: null, note: null } as const

/** Staff date milestones, and open again those attested by mistake. */
export const canArrange = ({ role }: Viewer): boolean => role === 'STAFF'

/** How far an experiment has come: what some milestones attest. */
export interface Progress {
  /** A version of its evaluation plan is signed by all, and in force. */
  readonly isPlanInForce: boolean
  /** Its bilan is being written, and not signed by all yet. */
  readonly isBilanOpen: boolean
}

/** What must be done before a milestone is attested: nobody says that something is signed when it is not. */
export function missingFor({ kind }: Pick<MilestoneRow, 'kind'>, progress: Progress): 'PLAN' | 'BILAN' | undefined {
  if (kind === 'FRAMEWORK_SIGNED' && !progress.isPlanInForce) return 'PLAN'
  return kind === 'JOINT_ANALYSIS' && progress.isBilanOpen ? 'BILAN' : undefined
}

const YEAR = 366

/** Whether a day can be that of a milestone: from a year before the cohort to two years after it. */
export const isNearCohort = (day: string, { startsOn, endsOn }: Pick<CohortRow, 'startsOn' | 'endsOn'>): boolean =>
  daysFrom(startsOn, -YEAR) <= day && day <= daysFrom(endsOn, 2 * YEAR)
