import type { Complete } from '../complete.ts'
import { factorOf, formulaOf } from '../figures/formula.ts'
import { ruleOfCombined } from '../figures/words.ts'
import type {
  CombinedExplanationResolvers,
  CombinedFigureResolvers,
  CombinedFiguresResolvers,
} from '../generated/resolvers.ts'
import { say } from '../say.ts'
import {
  amountsOfCombined,
  apartCount,
  type ExplainedCombined,
  figuresOfCombined,
  partsOfCombined,
  type ShownCombined,
} from './combined.ts'

const amounts = (combined: ShownCombined, basis: ExplainedCombined['basis'] = 'APPROVED') =>
  amountsOfCombined(combined, basis)

export const resolvers = {
  CombinedFigures: {
    figures: (combined, _args, context) => figuresOfCombined(context, combined),
    apartCount,
    note: (combined, _args, { viewer }) => {
      const count = apartCount(combined)
      return count > 0 ? say(viewer, 'figure.note.apart', { count }) : null
    },
  },
  CombinedFigure: {
    period: ({ row }) => row.period,
    value: (combined) => amounts(combined).value,
    provisionalValue: (combined) => amounts(combined, 'PROVISIONAL').value,
    pending: ({ row }) => row.pending,
    terms: ({ row }) => row.terms,
    numerator: (combined) => amounts(combined).numerator,
    denominator: (combined) => amounts(combined).denominator,
    indicatorCount: ({ row }) => row.indicatorIds.length,
    explanation: (combined, { basis }) => ({ combined, basis: basis ?? 'APPROVED' }),
  },
  CombinedExplanation: {
    value: ({ combined, basis }) => amounts(combined, basis).value,
    rule: ({ combined, basis }, _args, { viewer }) => ruleOfCombined(viewer, combined.definition, basis),
    formula: ({ combined, basis }, _args, { viewer }) =>
      formulaOf(viewer, combined.definition, amounts(combined, basis), undefined),
    numerator: ({ combined, basis }) => amounts(combined, basis).numerator,
    denominator: ({ combined, basis }) => amounts(combined, basis).denominator,
    factor: ({ combined }) => factorOf(combined.definition),
    parts: (explained, args, context) => partsOfCombined(context, explained, args),
  },
} satisfies {
  CombinedFigures: Complete<CombinedFiguresResolvers>
  CombinedFigure: Complete<CombinedFigureResolvers, Pick<ShownCombined, 'definition'>>
  CombinedExplanation: Complete<CombinedExplanationResolvers>
}
