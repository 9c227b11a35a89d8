import { FiguresTableDocument, type FiguresTableQuery, type TableFigureFragment } from '../generated/operations.ts'
import { ofExperiments } from '../paged.ts'
import type { TextKey } from '../say.ts'
import { tableOf } from '../table.ts'
import { day, number } from '../words.ts'

type Experiment = NonNullable<FiguresTableQuery['experiment']>
type Indicator = Experiment['indicators'][number]

/** A figure: of an indicator as a whole, or of a part of it. */
interface Row {
  readonly experiment: Experiment
  readonly indicator: Indicator
  readonly part: TextKey
  readonly figure: TableFigureFragment
  readonly inPeriod?: { readonly value?: string | null } | undefined
}

/** What values come to: the whole, then period by period, site by site, group by group. Computed elsewhere, and only told here. */
export const figures = tableOf<Row>({
  name: 'chiffres',
  title: 'title.figures',
  rows: (ask, wish) =>
    ofExperiments(ask, wish, async (id) => {
      const { experiment } = await ask(FiguresTableDocument, { id, published: wish.published })
      return experiment?.indicators.flatMap((indicator) => rowsOf(experiment, indicator))
    }),
  columns: [
    ['head.experiment', ({ experiment }) => experiment.title],
    ['head.enterprise', ({ experiment }) => experiment.enterprise.name],
    ['head.indicator', ({ indicator }) => indicator.name],
    ['head.kind', ({ indicator }, { code }) => code(indicator.kind)],
    ['head.unit', ({ figure }) => figure.unit],
    ['head.part', ({ part }, { head }) => head(part)],
    ['head.period', ({ figure }) => day(figure.period)],
    ['head.site', ({ figure }) => figure.site?.establishment.name ?? null],
    ['head.group', ({ figure }) => figure.group?.label ?? null],
    ['head.value-to-date', ({ figure }) => number(figure.value)],
    ['head.value-in-period', ({ inPeriod }) => number(inPeriod?.value)],
    ['head.provisional', ({ figure }) => number(figure.provisionalValue)],
    ['head.numerator', ({ figure }) => number(figure.numerator)],
    ['head.denominator', ({ figure }) => number(figure.denominator)],
    ['head.terms', ({ figure }) => number(figure.terms)],
    ['head.pending', ({ figure }) => number(figure.pending)],
    ['head.baseline', ({ indicator, part }) => (part === 'part.whole' ? number(indicator.baseline) : null)],
    ['head.target', ({ indicator, part }) => (part === 'part.whole' ? number(indicator.target) : null)],
    ['head.progress', ({ figure, part }) => (part === 'part.whole' ? number(figure.progress) : null)],
    ['head.effect-label', ({ indicator, part }) => (part === 'part.whole' ? indicator.netEffect.label : null)],
    ['head.effect', ({ indicator, part }) => (part === 'part.whole' ? number(indicator.netEffect.value) : null)],
    ['head.hidden', ({ figure }) => figure.isHidden],
  ],
})

const rowsOf = (experiment: Experiment, indicator: Indicator): Row[] => {
  const rows = (part: TextKey, all: readonly TableFigureFragment[]) =>
    all.map((figure) => ({ experiment, indicator, part, figure }))
  return [
    ...rows('part.whole', [indicator.figure]),
    ...indicator.periods.map((figure) => ({
      ...{ experiment, indicator, figure },
      part: 'part.period' as const,
      inPeriod: figure.inPeriod,
    })),
    ...rows('part.site', indicator.sites),
    ...rows('part.group', indicator.groups),
  ]
}
