/** The results of an experiment, as IATI 2.03 tells them, in the order of its schema. Pure. */
import type { PublishedExperimentFragment, PublishedFigureFragment } from '../generated/operations.ts'
import { lastDayOf } from '../last-day.ts'
import { measureOf, OWN_VOCABULARY, RESULT_TYPES } from './codes.ts'
import { type Element, element, narrative } from './element.ts'

type Indicator = PublishedExperimentFragment['indicators'][number]

/** One result for each objective and level: IATI gives a result one type. */
export function resultsOf(experiment: PublishedExperimentFragment): Element[] {
  const groups = Map.groupBy(experiment.indicators, ({ objective, level }) => `${objective.id} ${level}`)
  return [...groups.values()].flatMap((indicators) => {
    const [first] = indicators
    if (!first) return []
    const { objective, level } = first
    return element('result', { type: RESULT_TYPES[level], 'aggregation-status': `${indicators.every(addsUp)}` }, [
      element('title', {}, [narrative(objective.title)]),
      element('description', {}, [narrative(objective.beneficiaries)]),
      ...indicators.map((indicator) => indicatorOf(experiment, indicator)),
    ])
  })
}

/** Whether figures of several places or times can be put together. */
const addsUp = ({ periodAggregation, siteAggregation }: Indicator): boolean =>
  periodAggregation !== 'NONE' && siteAggregation !== 'NONE'

function indicatorOf(experiment: PublishedExperimentFragment, indicator: Indicator): Element {
  const { name, kind, rateFactor, direction, definition } = indicator
  const attributes = {
    measure: measureOf(kind, rateFactor),
    ascending: `${direction === 'INCREASE'}`,
    'aggregation-status': `${addsUp(indicator)}`,
  }
  return element('indicator', attributes, [
    element('title', {}, [narrative(name)]),
    element('description', {}, [narrative(descriptionOf(indicator))]),
    ...(definition ? [element('reference', { vocabulary: OWN_VOCABULARY, code: definition.id }, [])] : []),
    ...baselineOf(experiment, indicator),
    ...periodsOf(indicator),
    ...wholeOf(experiment, indicator),
  ])
}

/** What the sheet says of how it is measured, in a few lines. */
const descriptionOf = ({ unit, calculation, source, baseline, baselineComment, kind }: Indicator): string =>
  [
    calculation,
    `Unité : ${unit}.`,
    source && `Source : ${source}.`,
    // A baseline needs a number: what is said in its place is said here.
    baseline === null && kind !== 'TEXT' && baselineComment && `Situation de référence : ${baselineComment}`,
  ]
    .filter((line) => typeof line === 'string' && line !== '')
    .join('\n')

const commentOf = (text: string | null | undefined): Element[] =>
  text ? [element('comment', {}, [narrative(text)])] : []

function baselineOf({ cohort }: PublishedExperimentFragment, indicator: Indicator): Element[] {
  const { kind, baseline, baselineOn, baselineComment } = indicator
  const isQualitative = kind === 'TEXT'
  if (isQualitative ? !baselineComment : !baseline) return []
  const on = baselineOn ?? cohort.startsOn
  const attributes = {
    ...(baselineOn ? { 'iso-date': baselineOn } : {}),
    year: on.slice(0, 4),
    ...(isQualitative || !baseline ? {} : { value: baseline }),
  }
  return [element('baseline', attributes, commentOf(baselineComment))]
}

/** What was collected, period by period. */
const periodsOf = (indicator: Indicator): Element[] =>
  indicator.periods.flatMap(({ period, inPeriod }) => {
    const value = inPeriod.value
    if (!period || !value) return []
    return [periodElement(period, lastDayOf(period, indicator.frequency), [element('actual', { value }, [])])]
  })

/** The whole experiment: what is aimed at, and what everything comes to, then site by site and group by group. */
function wholeOf({ cohort, sites }: PublishedExperimentFragment, indicator: Indicator): Element[] {
  const { kind, target, targetOn, figure, dimension } = indicator
  if (kind === 'TEXT') return []
  const parts = [
    ...(target ? [element('target', { value: target }, [])] : []),
    ...actual(figure, []),
    ...indicator.sites.flatMap((part) => {
      const place = sites.findIndex(({ id }) => id === part.site?.id)
      return place < 0 ? [] : actual(part, [element('location', { ref: siteRef(place) }, [])])
    }),
    ...indicator.groups.flatMap((part) =>
      part.group && dimension
        ? actual(part, [element('dimension', { name: dimension, value: part.group.label }, [])])
        : [],
    ),
  ]
  if (parts.length === 0) return []
  const end = targetOn && targetOn > cohort.startsOn ? targetOn : cohort.endsOn
  return [periodElement(cohort.startsOn, end, parts)]
}

/** What is hidden, or not known, is not told. */
const actual = ({ value, isHidden }: PublishedFigureFragment, where: readonly Element[]): Element[] =>
  value && !isHidden ? [element('actual', { value }, where)] : []

const periodElement = (start: string, end: string, parts: readonly Element[]): Element =>
  element('period', {}, [
    element('period-start', { 'iso-date': start }, []),
    element('period-end', { 'iso-date': end }, []),
    ...parts,
  ])

/** The name of a site within an activity. */
export const siteRef = (place: number): string => `site-${place + 1}`
