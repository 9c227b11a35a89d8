/** What a bilan lacks. Pure: no database, no clock, no GraphQL. */
import type { BilanAnswerRow } from '#db/bilan-answers.ts'
import type { BilanAssessmentRow } from '#db/bilan-assessments.ts'
import type { BilanEvidenceRow } from '#db/bilan-content.ts'
import type { SupportingIndicator } from '#db/bilan-figures.ts'
import type { PendingValue } from '#db/bilan-pending.ts'
import type { FollowedPlan } from '#db/bilan-plans.ts'
import type { BilanRow } from '#db/bilans.ts'
import type { BilanQuestion } from '#db/generated/tables.ts'
import type { BilanGapCode } from '../generated/resolvers.ts'
import { QUESTIONS } from './bilan.ts'

/** Something missing, with the words of its sentence. */
export interface Gap {
  readonly code: BilanGapCode
  readonly isBlocking: boolean
  readonly question?: BilanQuestion
  /** The name of an indicator, of a party, or the words of a change. */
  readonly name?: string
  readonly count?: number
}

/** All that tells what is missing. */
export interface Facts {
  readonly bilan: BilanRow
  readonly plan: FollowedPlan | null
  readonly parties: readonly { readonly name: string }[]
  readonly synthesis: readonly BilanAnswerRow[]
  readonly contributions: readonly BilanAnswerRow[]
  readonly assessments: readonly BilanAssessmentRow[]
  readonly pending: readonly PendingValue[]
  readonly indicators: readonly SupportingIndicator[]
  readonly evidence: readonly BilanEvidenceRow[]
  readonly adjustments: number
}

/** What is missing: first what keeps the bilan from being submitted, then what would make it better. */
export const gapsOf = (facts: Facts): Gap[] => {
  if (!facts.plan?.isInForce) return [{ code: 'PLAN', isBlocking: true }]
  const all = [
    ...unansweredIn(facts),
    ...unassessedIn(facts),
    ...pendingIn(facts),
    ...unsupportedIn(facts),
    ...undecidedIn(facts),
    ...silentIn(facts),
    ...bareIn(facts),
  ]
  return all.toSorted((one, other) => Number(other.isBlocking) - Number(one.isBlocking))
}

/** What keeps it from being submitted. */
export const blockers = (gaps: readonly Gap[]): Gap[] => gaps.filter(({ isBlocking }) => isBlocking)

const unansweredIn = ({ synthesis }: Facts): Gap[] =>
  QUESTIONS.filter((question) => !synthesis.some((each) => each.question === question)).map((question) => ({
    code: 'SYNTHESIS',
    isBlocking: true,
    question,
  }))

const unassessedIn = ({ assessments }: Facts): Gap[] =>
  assessments
    .filter(({ verdict }) => verdict === null)
    .map(({ change }) => ({ code: 'ASSESSMENT', isBlocking: true, name: change }))

function pendingIn({ pending, indicators }: Facts): Gap[] {
  const waiting = Map.groupBy(
    pending.filter(({ reason }) => reason === null),
    ({ indicatorId }) => indicatorId,
  )
  return indicators.flatMap(({ indicatorId, name }): Gap[] => {
    const count = waiting.get(indicatorId)?.length ?? 0
    return count > 0 ? [{ code: 'PENDING', isBlocking: true, name, count }] : []
  })
}

/** What supported an answer when it was written may be withdrawn since, or dropped by a new version of the plan. */
const unsupportedIn = ({ evidence, indicators }: Facts): Gap[] =>
  evidence.flatMap(({ indicatorId, question }): Gap[] => {
    const indicator = indicators.find((each) => each.indicatorId === indicatorId)
    return indicator?.isSupporting
      ? []
      : [{ code: 'EVIDENCE', isBlocking: true, question, name: indicator?.name ?? '' }]
  })

function undecidedIn({ bilan: { decision }, adjustments }: Facts): Gap[] {
  if (decision === null) return [{ code: 'DECISION', isBlocking: true }]
  return decision === 'ADJUST_AND_RETRY' && adjustments === 0 ? [{ code: 'ADJUSTMENT', isBlocking: true }] : []
}

const silentIn = ({ parties, contributions }: Facts): Gap[] =>
  parties
    .filter(({ name }) => !contributions.some(({ party }) => party === name))
    .map(({ name }) => ({ code: 'CONTRIBUTION', isBlocking: false, name }))

const TO_SUPPORT: readonly BilanQuestion[] = ['LIVING_CONDITIONS', 'BENEFITS']

const bareIn = ({ evidence }: Facts): Gap[] =>
  TO_SUPPORT.filter((question) => !evidence.some((each) => each.question === question)).map((question) => ({
    code: 'SUPPORT',
    isBlocking: false,
    question,
  }))
