/** What signatories sign, as one value and its hash. Pure. */
import { createHash } from 'node:crypto'
import type { BilanAdjustmentRow, BilanEffectRow } from '#db/bilan-content.ts'
import type { FollowedPlan } from '#db/bilan-plans.ts'
import type { BilanRow } from '#db/bilans.ts'
import type { Facts } from './gaps.ts'
import type { KeptFigure } from './kept-figure.ts'

/** All that is written in a bilan, and the figures it keeps. */
export interface Content extends Pick<Facts, 'synthesis' | 'contributions' | 'assessments' | 'evidence' | 'pending'> {
  readonly bilan: Pick<BilanRow, 'experimentId' | 'decision' | 'decisionReasons'>
  readonly plan: Pick<FollowedPlan, 'planId' | 'version'>
  readonly effects: readonly BilanEffectRow[]
  readonly conditions: readonly { readonly description: string }[]
  readonly adjustments: readonly BilanAdjustmentRow[]
  readonly figures: readonly KeptFigure[]
}

/** What names a content: it changes with any word or figure, and with nothing else. */
export const hashOf = (content: Content): string =>
  createHash('sha256')
    .update(JSON.stringify(signed(content), inOrder))
    .digest('hex')

/** What is signed, without what only says how it came to be kept. */
const signed = (content: Content) => ({
  experimentId: content.bilan.experimentId,
  plan: { id: content.plan.planId, version: content.plan.version },
  answers: [...content.synthesis, ...content.contributions].map(({ question, party, text, isReported }) => ({
    question,
    party,
    text,
    isReported,
  })),
  evidence: content.evidence.map(({ question, indicatorId, comment }) => ({ question, indicatorId, comment })),
  assessments: content.assessments.map(({ change, verdict, comment }) => ({ change, verdict, comment })),
  effects: content.effects.map(({ sign, description, concerns }) => ({ sign, description, concerns })),
  conditions: content.conditions.map(({ description }) => description),
  adjustments: content.adjustments.map(({ description, responsible, dueOn }) => ({ description, responsible, dueOn })),
  setAside: content.pending.map(({ measurementId, reason }) => ({ measurementId, reason })),
  decision: { decision: content.bilan.decision, reasons: content.bilan.decisionReasons },
  figures: content.figures,
})

/** The database keeps the keys of JSON in an order of its own: they are read in one that does not depend on it. */
const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value
