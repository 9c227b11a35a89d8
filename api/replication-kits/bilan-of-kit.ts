/** A bilan as a kit tells it: what was concluded, and never by whom. Pure. */
import { QUESTIONS } from '../bilans/bilan.ts'
import type { Content } from '../bilans/content.ts'
import type { KeptFigure } from '../bilans/kept-figure.ts'
import type { BilanDecision, EffectShare } from '../generated/resolvers.ts'
import { deadweightOf, othersShareOf } from '../net-effects/net-effect.ts'
import type { KitBilan, KitResult, KitShare } from './kit.ts'

/** By the id of an indicator, its key in the kit; nothing for one that the plan does not hold. */
type KeyOfIndicator = (id: KeptFigure['indicator']['id']) => string | undefined

/** The bilan of a kit. Who adjusts what, who decided, and the words of those who answered are left at home. */
export const bilanOfKit = (content: Content, decision: BilanDecision, keyOf: KeyOfIndicator): KitBilan => ({
  decision,
  reasons: content.bilan.decisionReasons ?? '',
  answers: QUESTIONS.map((question) => ({
    question,
    synthesis: content.synthesis.find((each) => each.question === question)?.text ?? null,
    contributions: content.contributions.flatMap((each) =>
      each.question === question && each.party && each.text ? [{ party: each.party, text: each.text }] : [],
    ),
    evidence: content.evidence.flatMap(({ question: of, indicatorId, comment }) => {
      const indicator = of === question ? keyOf(indicatorId) : undefined
      return indicator ? [{ indicator, comment }] : []
    }),
  })),
  assessments: content.assessments.flatMap(({ change, verdict, comment }) =>
    verdict ? [{ change, verdict, comment }] : [],
  ),
  unexpectedEffects: content.effects.map(({ sign, description, concerns }) => ({ sign, description, concerns })),
  viabilityConditions: content.conditions.map(({ description }) => description),
  adjustments: content.adjustments.map(({ description }) => description),
  results: content.figures.flatMap((figure) => {
    const indicator = keyOf(figure.indicator.id)
    return indicator ? [resultOf(figure, indicator)] : []
  }),
})

const resultOf = (figure: KeptFigure, indicator: string): KitResult => ({
  indicator,
  period: figure.period,
  value: figure.actual,
  numerator: figure.denominator === null ? null : figure.numerator,
  denominator: figure.denominator,
  progress: figure.progress,
  observedChange: figure.effect.observedChange,
  netEffect: figure.effect.netEffect,
  deadweight: shareOf(deadweightOf(figure.shares ?? undefined)),
  othersShare: shareOf(othersShareOf(figure.shares ?? undefined)),
  periods: figure.periods,
  groups: figure.groups,
})

const shareOf = (share: EffectShare | null): KitShare | null => share && { ...share, source: share.source ?? null }
