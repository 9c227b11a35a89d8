/** The rules of an indicator. Pure: no database, no clock, no GraphQL. */
import type { Viewer } from '../viewer.ts'

/** Everyone but readers logs values, for indicators they see. */
export const canLog = (viewer: Viewer): boolean => viewer.kind === 'member' && viewer.role !== 'VIEWER'
