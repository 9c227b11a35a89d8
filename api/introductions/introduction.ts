/** The rules of an introduction. Pure: no database, no clock, no GraphQL. */
import type { IntroductionRow } from '#db/introductions.ts'
import type { Viewer } from '../viewer.ts'

/** What lists of introductions are sorted by. */
export const introductionSortValues = ({ requestedAt, id }: IntroductionRow) => [requestedAt.toISOString(), id]

/** Staff record the answer of the establishment. */
export const canAnswer = (viewer: Viewer): boolean => viewer.role === 'STAFF'

/** Whoever asked may give up, and those who follow the experiment for them. */
export const canWithdraw = (introduction: IntroductionRow, viewer: Viewer): boolean =>
  viewer.kind === 'member' &&
  (viewer.role === 'STAFF' || viewer.role === 'COACH' || viewer.id === introduction.requestedBy)

/** An introduction is answered once. */
export const isOpen = ({ status }: IntroductionRow): boolean => status === 'REQUESTED'
