/** What applications are judged by, as staff say it. Pure: no database, no clock, no GraphQL. */
import type { CriterionRow } from '#db/criteria.ts'
import type { CriterionInput } from '../generated/resolvers.ts'
import type { InvalidInput } from '../problems.ts'
import { trimmed } from '../words.ts'

/** As many as a juror can fill in one form. */
const MOST = 10
const LONGEST = { title: 200, description: 2000 }
/** Up to 999.99, above 0. */
const WEIGHT = /^(?=.*[1-9])\d{1,3}(?:\.\d{1,2})?$/

/** A criterion as it is asked for. */
export type CriterionAsked = Pick<CriterionRow, 'title' | 'description' | 'weight' | 'maximum'>

/** The criteria asked for, or why they cannot be those of a call. */
export function readCriteria(given: readonly CriterionInput[]): readonly CriterionAsked[] | InvalidInput {
  if (given.length < 1 || given.length > MOST) return invalid('invalid.criteria')
  const criteria: CriterionAsked[] = []
  for (const asked of given) {
    const criterion = readCriterion(asked)
    if (typeof criterion === 'string') return invalid(criterion)
    if (criteria.some(({ title }) => title === criterion.title)) return invalid('invalid.criterion-title')
    criteria.push(criterion)
  }
  return criteria
}

function readCriterion({ weight, maximum, ...words }: CriterionInput): CriterionAsked | InvalidInput['text'] {
  const title = words.title.trim()
  const description = trimmed(words.description)
  const isTooLong = title.length > LONGEST.title || (description?.length ?? 0) > LONGEST.description
  if (title === '' || isTooLong) return 'invalid.criterion-title'
  if (!WEIGHT.test(weight)) return 'invalid.criterion-weight'
  return maximum < 1 || maximum > 100 ? 'invalid.criterion-maximum' : { title, description, weight, maximum }
}

const invalid = (text: InvalidInput['text']): InvalidInput => ({ kind: 'invalid-input', field: 'criteria', text })
