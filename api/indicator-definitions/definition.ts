/** The rules of the library of indicators. Pure: no database, no clock, no GraphQL. */
import type { IndicatorRow } from '#db/indicators.ts'
import type { Viewer } from '../viewer.ts'

/** Agents and evaluators keep the library. */
export const canKeepLibrary = ({ role }: Viewer): boolean => role === 'STAFF' || role === 'EVALUATOR'

/** Whether the version that describes an indicator is in force, or was: what it is no longer changes. */
export const hasBeenInForce = ({ planStatus }: Pick<IndicatorRow, 'planStatus'>): boolean =>
  planStatus === 'FROZEN' || planStatus === 'SUPERSEDED'

/** What has been in force and follows nothing yet can be kept in the library. */
export const canKeep = (viewer: Viewer, indicator: IndicatorRow): boolean =>
  canKeepLibrary(viewer) && hasBeenInForce(indicator) && indicator.definitionId === null
