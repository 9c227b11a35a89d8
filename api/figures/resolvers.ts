import { combinedOfCohort, combinedOfProgramme } from '../combined-figures/combined.ts'
import type { Complete } from '../complete.ts'
import type { Context } from '../context.ts'
import { planById } from '../evaluation-plans/batches.ts'
import { indicatorsOfExperiment } from '../experiments/resolvers.ts'
import type {
  CohortResolvers,
  ExperimentResolvers,
  FigureExplanationResolvers,
  FigureInPeriodResolvers,
  FigureResolvers,
  FigureTermResolvers,
  IndicatorResolvers,
  ProgrammeResolvers,
} from '../generated/resolvers.ts'
import { memberById } from '../members/resolvers.ts'
import { programmeById } from '../programmes/resolvers.ts'
import { siteById } from '../sites/batches.ts'
import { asItStands, groupById, wholeOf } from './batches.ts'
import { amountsExplained, type Explained, sampleTerm, tellsTerms, termsOfFigure, termsSpelt } from './explained.ts'
import { isPart, isRatio, type ShownFigure } from './figure.ts'
import { factorOf, formulaOf } from './formula.ts'
import { readFigure, readFigures } from './read-figures.ts'
import { trendOf } from './trend.ts'
import { labelOf, labelOfTerm, notesOf, ruleOf } from './words.ts'

/** What a figure comes to, as it may be seen. */
const amounts = (figure: ShownFigure, basis: Explained['basis'] = 'APPROVED', inPeriod = false) =>
  amountsExplained({ figure, basis, inPeriod })

/** What is counted of a figure, when it may be seen: a part that is published tells nothing of one period. */
const seen = <Count>(figure: ShownFigure, count: Count, inPeriod = false): Count | null =>
  figure.isHidden || (inPeriod && figure.isPublished && isPart(figure)) ? null : count

export const resolvers = {
  Indicator: {
    progress: async ({ id }, _args, { load }) => (await load(wholeOf, asItStands(id)))?.progress ?? null,
    provisionalProgress: async ({ id }, _args, { load }) =>
      (await load(wholeOf, asItStands(id)))?.provisionalProgress ?? null,
    figure: (indicator, args, context) => readFigure(context, indicator, args),
    figures: (indicator, args, context) => readFigures(context, indicator, args),
  },
  Experiment: {
    figures: async ({ id }, args, context) => {
      const indicators = await context.load(indicatorsOfExperiment, id)
      return Promise.all(indicators.map((indicator) => readFigure(context, indicator, args)))
    },
  },
  Cohort: {
    figures: async ({ id }, args, { load }) => ({
      rows: await load(combinedOfCohort, { id, upTo: args.upTo ?? null }),
      args,
    }),
  },
  Programme: {
    figures: async ({ id }, args, { load }) => ({
      rows: await load(combinedOfProgramme, { id, upTo: args.upTo ?? null }),
      args,
    }),
  },
  Figure: {
    label: (figure, _args, { viewer }) => labelOf(viewer, figure),
    site: ({ row }, _args, { load }) => (row?.siteId ? load(siteById, row.siteId) : null),
    group: ({ row }, _args, { load }) => (row?.groupId ? load(groupById, row.groupId) : null),
    period: ({ row }) => row?.period ?? null,
    unit: ({ indicator }) => indicator.unit,
    value: (figure) => amounts(figure).value,
    provisionalValue: (figure) => amounts(figure, 'PROVISIONAL').value,
    pending: (figure) => seen(figure, figure.row?.pendingToDate ?? 0),
    terms: (figure) => seen(figure, amounts(figure).terms),
    numerator: (figure) => amounts(figure).numerator,
    denominator: (figure) => amounts(figure).denominator,
    inPeriod: (figure) => figure,
    progress: ({ row }) => row?.progress ?? null,
    provisionalProgress: ({ row }) => row?.provisionalProgress ?? null,
    trend: trendOf,
    explanation: (figure, { basis, inPeriod }) => ({
      figure,
      basis: basis ?? 'APPROVED',
      inPeriod: inPeriod ?? false,
    }),
  },
  FigureInPeriod: {
    value: (figure) => amounts(figure, 'APPROVED', true).value,
    provisionalValue: (figure) => amounts(figure, 'PROVISIONAL', true).value,
    pending: (figure) => seen(figure, figure.row?.pending ?? 0, true),
    terms: (figure) => seen(figure, figure.row?.terms ?? 0, true),
    numerator: (figure) => amounts(figure, 'APPROVED', true).numerator,
    denominator: (figure) => amounts(figure, 'APPROVED', true).denominator,
  },
  FigureExplanation: {
    value: (explained) => amountsExplained(explained).value,
    rule: (explained, _args, { viewer }) => ruleOf(viewer, explained),
    formula: async (explained, _args, context) =>
      formulaOf(
        context.viewer,
        explained.figure.indicator,
        amountsExplained(explained),
        await termsSpelt(context, explained),
      ),
    numerator: (explained) => amountsExplained(explained).numerator,
    denominator: (explained) => amountsExplained(explained).denominator,
    factor: ({ figure }) => factorOf(figure.indicator),
    plan: ({ figure }, _args, { load }) => load(planById, figure.indicator.planId),
    smallGroup: async ({ figure }, _args, context) => (figure.isPublished ? smallGroupOf(context, figure) : null),
    notes: async (explained, _args, context) => {
      const { figure } = explained
      const isSilent = figure.isHidden || !tellsTerms(figure)
      const sample = isSilent ? undefined : await sampleTerm(context, explained)
      return notesOf(context.viewer, explained, await smallGroupOf(context, figure), sample)
    },
    termCount: (explained) => seen(explained.figure, amountsExplained(explained).terms, explained.inPeriod),
    terms: (explained, args, context) => termsOfFigure(context, explained, args),
  },
  FigureTerm: {
    label: ({ figure, row }, _args, { viewer }) => labelOfTerm(viewer, figure.indicator, row),
    measurement: ({ row }) => row,
    isPending: ({ row }) => row.status === 'SUBMITTED',
    approvedBy: ({ row }, _args, { load }) => (row.status === 'APPROVED' ? load(memberById, row.statusBy) : null),
    approvedAt: ({ row }) => (row.status === 'APPROVED' ? row.statusAt : null),
    numerator: ({ row }) => row.addedNumerator,
    denominator: ({ figure, row }) => (isRatio(figure.indicator) ? row.addedDenominator : null),
  },
} satisfies {
  Indicator: Pick<IndicatorResolvers, 'progress' | 'provisionalProgress' | 'figure' | 'figures'>
  Experiment: Pick<ExperimentResolvers, 'figures'>
  Cohort: Pick<CohortResolvers, 'figures'>
  Programme: Pick<ProgrammeResolvers, 'figures'>
  Figure: Complete<FigureResolvers, Pick<ShownFigure, 'indicator' | 'isHidden'>>
  FigureInPeriod: Complete<FigureInPeriodResolvers>
  FigureExplanation: Complete<FigureExplanationResolvers>
  FigureTerm: Complete<FigureTermResolvers>
}

async function smallGroupOf({ load }: Context, { indicator }: ShownFigure): Promise<number> {
  return (await load(programmeById, indicator.programmeId)).smallGroup
}
