/** The rules of scoring. Pure: no database, no clock, no GraphQL. */
import type { ApplicationRow } from '#db/applications.ts'
import type { CallRow } from '#db/calls.ts'
import type { CriterionRow } from '#db/criteria.ts'
import type { ScoringRow } from '#db/scorings.ts'
import type { ScoreInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { trimmed } from '../words.ts'

/** How the member asking stands towards an application. */
export interface Judging {
  /** Of the jury of its call. */
  readonly isJuror: boolean
  /** What they said of it. */
  readonly own: Pick<ScoringRow, 'recused'> | null
}

/** Scores may still be given and changed: the jury has the application, and the shortlist is not being decided. */
export const isScoringOpen = (
  { stage }: Pick<ApplicationRow, 'stage'>,
  { shortlistedAt }: Pick<CallRow, 'shortlistedAt'>,
) => stage === 'APPLIED' && shortlistedAt === null

/** A juror scores what they do not keep out of. */
export const canScore = ({ isJuror, own }: Judging): boolean => isJuror && !own?.recused

/** A juror keeps out of what they have an interest in, even after having scored it. */
export const canRecuse = canScore

/** A juror comes back on having kept out. */
export const canLiftRecusal = ({ isJuror, own }: Judging): boolean => isJuror && own?.recused === true

/** Independence: a juror reads what the others say of an application once they have said theirs; staff read it always. */
export const canReadScorings = (isStaff: boolean, { isJuror, own }: Judging): boolean =>
  isStaff || (isJuror && own !== null && !own.recused)

/** The result of one application tells of the others by its rank: a juror reads it once nothing of the call waits for them. */
export const canReadResult = (isStaff: boolean, { isJuror }: Judging, toScore: number): boolean =>
  isStaff || (isJuror && toScore === 0)

/** Why a score cannot be kept. */
export type FaultCode = 'missing' | 'value' | 'comment'

/** A score that cannot be kept. */
export interface Fault {
  readonly criterion: CriterionRow
  readonly code: FaultCode
}

/** A score as it is kept. */
export interface Judgement {
  readonly criterion: CriterionRow
  readonly value: string
  readonly comment: string | null
}

const LONGEST_COMMENT = 2000
const SCORE = /^\+?(\d{1,3})(?:\.(\d{1,2}))?$/

/** One score for each criterion, or all that is wrong with them; `undefined` when one is for a criterion of another call, or twice. */
export function readScores(
  given: readonly ScoreInput[],
  criteria: readonly CriterionRow[],
): { readonly scores: readonly Judgement[]; readonly faults: readonly Fault[] } | undefined {
  const asked = new Map(given.map((score) => [score.criterionId, score]))
  const known = criteria.filter(({ id }) => asked.has(globalId('criterion', id)))
  if (asked.size < given.length || known.length < asked.size) return undefined
  const read = criteria.map((criterion) => readScore(criterion, asked.get(globalId('criterion', criterion.id))))
  return {
    scores: read.filter((each) => 'value' in each),
    faults: read.filter((each) => 'code' in each),
  }
}

function readScore(criterion: CriterionRow, score: ScoreInput | undefined): Judgement | Fault {
  if (!score) return { criterion, code: 'missing' }
  const comment = trimmed(score.comment)
  if (!isWithin(score.value, criterion.maximum)) return { criterion, code: 'value' }
  if (comment && comment.length > LONGEST_COMMENT) return { criterion, code: 'comment' }
  return { criterion, value: score.value, comment }
}

/** Compared in hundredths, exact. */
function isWithin(value: string, maximum: number): boolean {
  const [, units = '', hundredths = ''] = SCORE.exec(value) ?? []
  return units !== '' && Number(units) * 100 + Number(hundredths.padEnd(2, '0')) <= maximum * 100
}
