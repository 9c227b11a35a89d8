/** The rules of a milestone. Pure: no database, no clock, no GraphQL. */
import type { MilestoneRow } from '#db/milestones.ts'
import type { Viewer } from '../viewer.ts'

/** Staff, or the role that the milestone names, attest it. */
export const canAttest = ({ responsible }: MilestoneRow, viewer: Viewer): boolean =>
  viewer.role === 'STAFF' || viewer.role === responsible

/** A milestone is completed once. */
export const isOpen = ({ completedAt }: MilestoneRow): boolean => completedAt === null
