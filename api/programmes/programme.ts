/** The rules of a programme. Pure: no database, no clock, no GraphQL. */
import type { CohortRow } from '#db/cohorts.ts'
import type { ProgrammeRow } from '#db/programmes.ts'
import { centsOf } from '../agreements/money.ts'
import type { InvalidInput } from '../problems.ts'
import type { Viewer } from '../viewer.ts'

/** Staff run the programme: its dates, its cohorts, their selection. */
export const canChangeProgramme = ({ role }: Viewer): boolean => role === 'STAFF'

/** What staff may change of a programme. */
export type ProgrammeDetails = Pick<
  ProgrammeRow,
  'startsOn' | 'endsOn' | 'cohortLabel' | 'budgetPerYear' | 'budgetYears' | 'budgetPerEnterprise'
>

const MOST_YEARS = 50

/** Why a programme cannot be so, among its cohorts: `outside` is one that would leave its dates. */
export function invalidProgramme(
  { startsOn, endsOn, cohortLabel, ...budget }: ProgrammeDetails,
  outside: CohortRow | undefined,
): InvalidInput | undefined {
  for (const field of ['budgetPerYear', 'budgetPerEnterprise'] as const) {
    const amount = budget[field]
    if (amount !== null && centsOf(amount) === undefined)
      return { kind: 'invalid-input', field, text: 'invalid.amount' }
  }
  if (budget.budgetYears !== null && (budget.budgetYears < 1 || budget.budgetYears > MOST_YEARS))
    return { kind: 'invalid-input', field: 'budgetYears', text: 'invalid.budget-years' }
  if (startsOn !== null && endsOn !== null && startsOn > endsOn)
    return { kind: 'invalid-input', field: 'endsOn', text: 'invalid.period-reversed' }
  if (!outside) return undefined
  const field = startsOn !== null && outside.startsOn < startsOn ? 'startsOn' : 'endsOn'
  const { name } = outside
  const values = { name, start: new Date(outside.startsOn), end: new Date(outside.endsOn) }
  return { kind: 'invalid-input', field, text: 'invalid.programme-dates', values }
}

/** What an event keeps of a programme. */
export const forEvent = ({
  startsOn,
  endsOn,
  cohortLabel,
  budgetPerYear,
  budgetYears,
  budgetPerEnterprise,
}: ProgrammeDetails): ProgrammeDetails => ({
  startsOn,
  endsOn,
  cohortLabel,
  budgetPerYear,
  budgetYears,
  budgetPerEnterprise,
})
