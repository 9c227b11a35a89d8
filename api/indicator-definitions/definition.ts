/** The rules of the library of indicators. Pure: no database, no clock, no GraphQL. */
import type { Viewer } from '../viewer.ts'

/** Agents and evaluators keep the library. */
export const canKeepLibrary = ({ role }: Viewer): boolean => role === 'STAFF' || role === 'EVALUATOR'
