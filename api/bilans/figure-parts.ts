import type { Complete } from '../complete.ts'
import { wholeOf } from '../figures/batches.ts'
import { amountsOf } from '../figures/figure.ts'
import { ruleOf } from '../figures/words.ts'
import type { BilanEffectResolvers, BilanFigureResolvers } from '../generated/resolvers.ts'
import { indicatorById } from '../indicators/resolvers.ts'
import { deadweightOf, isNet, othersShareOf, valueOfEffect } from '../net-effects/net-effect.ts'
import { explanationOf } from '../net-effects/words.ts'
import { say } from '../say.ts'
import type { KeptFigure } from './kept-figure.ts'
import { correctionText } from './words.ts'

/** The resolvers of what a bilan tells of its indicators. */
export interface FigureResolvers {
  readonly BilanFigure: Complete<BilanFigureResolvers, Omit<KeptFigure, 'indicator' | 'effect' | 'collected'>>
  readonly BilanEffect: Complete<BilanEffectResolvers>
}

const known = ({ shares }: KeptFigure) => shares ?? undefined

export const figureParts: FigureResolvers = {
  BilanFigure: {
    indicator: ({ indicator }, _args, { load }) => load(indicatorById, indicator.id),
    name: ({ indicator }) => indicator.name,
    level: ({ indicator }) => indicator.level,
    kind: ({ indicator }) => indicator.kind,
    unit: ({ indicator }) => indicator.unit,
    direction: ({ indicator }) => indicator.direction,
    frequency: ({ indicator }) => indicator.frequency,
    collectionMethod: ({ indicator }) => indicator.collectionMethod,
    calculation: ({ indicator }) => indicator.calculation,
    source: ({ indicator }) => indicator.source,
    dimension: ({ indicator }) => indicator.dimension,
    baseline: ({ indicator }) => indicator.baseline,
    baselineOn: ({ indicator }) => indicator.baselineOn,
    baselineComment: ({ indicator }) => indicator.baselineComment,
    target: ({ indicator }) => indicator.target,
    targetOn: ({ indicator }) => indicator.targetOn,
    rule: ({ indicator }, _args, { viewer }) => {
      const figure = { indicator, row: undefined, isOfPeriod: false, isPublished: true, isHidden: false }
      return ruleOf(viewer, { figure, basis: 'APPROVED', inPeriod: false })
    },
    effect: (figure) => figure,
    collected: ({ collected }) => collected ?? null,
    correction: async ({ indicator, period, actual }, _args, { load, viewer }) => {
      if (period === null) return null
      const row = await load(wholeOf, { id: indicator.id, upTo: period })
      const { value } = amountsOf({ indicator, row }, 'APPROVED')
      return value === actual ? null : { value, message: correctionText(viewer, indicator, value) }
    },
  },
  BilanEffect: {
    label: (figure, _args, { viewer }) =>
      say(viewer, isNet(known(figure)) ? 'net-effect.net' : 'net-effect.contribution'),
    isNet: (figure) => isNet(known(figure)),
    value: ({ effect }) => valueOfEffect(effect),
    observedChange: ({ effect }) => effect.observedChange,
    deadweight: (figure) => deadweightOf(known(figure)),
    othersShare: (figure) => othersShareOf(known(figure)),
    explanation: (figure, _args, { viewer }) => explanationOf(viewer, figure.effect, known(figure)),
  },
}
