/** The rules of a cohort. Pure: no database, no clock, no GraphQL. */
import type { CohortRow } from '#db/cohorts.ts'
import type { ProgrammeRow } from '#db/programmes.ts'
import { centsOf, keptAmount } from '../agreements/money.ts'
import type { InvalidInput } from '../problems.ts'

/** What staff say of a cohort. */
export type CohortDetails = Pick<CohortRow, 'name' | 'startsOn' | 'endsOn' | 'budget' | 'plannedEnterprises'>

const LONGEST_NAME = 100
const MOST_ENTERPRISES = 1000

/** What is given of a cohort, as it is kept. */
export const readDetails = ({ name, budget, ...details }: CohortDetails): CohortDetails => ({
  ...details,
  name: name.trim(),
  budget: keptAmount(budget),
})

/** Why a cohort cannot be so. */
export function invalidCohort(
  { name, startsOn, endsOn, budget, plannedEnterprises }: CohortDetails,
  programme: ProgrammeRow,
): InvalidInput | undefined {
  const { cohortLabel: label } = programme
  if (name === '' || name.length > LONGEST_NAME) return invalid('name', 'invalid.cohort-name', { label })
  if (startsOn > endsOn) return invalid('endsOn', 'invalid.period-reversed')
  if (budget !== null && centsOf(budget) === undefined) return invalid('budget', 'invalid.amount')
  if (plannedEnterprises !== null && (plannedEnterprises < 1 || plannedEnterprises > MOST_ENTERPRISES))
    return invalid('plannedEnterprises', 'invalid.planned-enterprises')
  return outsideProgramme(startsOn, endsOn, programme)
}

function outsideProgramme(startsOn: string, endsOn: string, programme: ProgrammeRow): InvalidInput | undefined {
  const values = (day: string) => ({ label: programme.cohortLabel, day: new Date(day) })
  if (programme.startsOn !== null && startsOn < programme.startsOn)
    return invalid('startsOn', 'invalid.cohort-before-programme', values(programme.startsOn))
  if (programme.endsOn !== null && endsOn > programme.endsOn)
    return invalid('endsOn', 'invalid.cohort-after-programme', values(programme.endsOn))
  return undefined
}

const invalid = (
  field: keyof CohortDetails,
  text: InvalidInput['text'],
  values: NonNullable<InvalidInput['values']> = {},
): InvalidInput => ({ kind: 'invalid-input', field, text, values })

/** What an event keeps of a cohort. */
export const forEvent = ({ name, startsOn, endsOn, budget, plannedEnterprises }: CohortDetails): CohortDetails => ({
  name,
  startsOn,
  endsOn,
  budget,
  plannedEnterprises,
})
