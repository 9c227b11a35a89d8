/** An indicator and what it came to, in CIDS. Pure. */
import type { PublishedExperimentFragment } from '../generated/operations.ts'
import { lastDayOf } from '../last-day.ts'
import { beginningOf, endOf, measure, type Node, nameOf, node } from './node.ts'

type Indicator = PublishedExperimentFragment['indicators'][number]

/** The theme of a sustainable development goal. */
export const themeOf = (goal: number): string => `https://metadata.un.org/sdg/${goal}`

/** The nodes of an indicator: itself, its target, what would have been without, and a report for each period and for the whole. */
export function indicatorNodes(experiment: PublishedExperimentFragment, indicator: Indicator): Node[] {
  const organization = nameOf(experiment.enterprise.id)
  const reports = reportsOf(experiment, indicator, organization)
  const targets = targetOf(experiment, indicator)
  const without = counterfactualOf(indicator)
  const itself = node(nameOf(indicator.id), 'cids:Indicator', {
    hasName: indicator.name,
    hasDescription:
      [indicator.calculation, indicator.source && `Source : ${indicator.source}`].filter(Boolean).join('\n') ||
      indicator.name,
    unitDescription: indicator.unit,
    forOrganization: organization,
    forOutcome: nameOf(indicator.objective.id),
    forTheme: indicator.sdgGoals.map(themeOf),
    hasBaseline: indicator.baseline && indicator.kind !== 'TEXT' ? measure(indicator.baseline) : null,
    hasTarget: targets.map((target) => target['@id']),
    hasCounterfactual: without.map((each) => each['@id']),
    hasIndicatorReport: reports.map((report) => report['@id']),
  })
  return [itself, ...targets, ...without, ...reports]
}

function targetOf(
  { cohort }: PublishedExperimentFragment,
  { id, kind, name, target, targetOn, unit }: Indicator,
): Node[] {
  if (!target || kind === 'TEXT') return []
  const end = targetOn ?? cohort.endsOn
  return [
    node(nameOf(id, 'target'), 'cids:Target', {
      hasName: `Valeur cible : ${name}`,
      hasDescription: `${target} ${unit}`,
      value: measure(target),
      startedAtTime: beginningOf(cohort.startsOn < end ? cohort.startsOn : end),
      endedAtTime: endOf(end),
    }),
  ]
}

/** What would have happened anyway, once it is documented. */
const counterfactualOf = ({ id, netEffect }: Indicator): Node[] =>
  netEffect.isNet
    ? [
        node(nameOf(id, 'counterfactual'), 'cids:Counterfactual', {
          hasDescription: netEffect.explanation,
          value: netEffect.deadweight ? measure(netEffect.deadweight.rate) : null,
        }),
      ]
    : []

/** Reports of approved values. A text is no measure: it has none. */
function reportsOf(experiment: PublishedExperimentFragment, indicator: Indicator, organization: string): Node[] {
  if (indicator.kind === 'TEXT') return []
  const { startsOn, endsOn } = experiment.cohort
  const report = (part: string, label: string, value: string, start: string, end: string) =>
    node(nameOf(indicator.id, part), 'cids:IndicatorReport', {
      hasName: `${indicator.name}, ${label}`,
      forOrganization: organization,
      forIndicator: nameOf(indicator.id),
      value: measure(value),
      startedAtTime: beginningOf(start),
      endedAtTime: endOf(end),
      forTarget: part === 'report' && indicator.target ? nameOf(indicator.id, 'target') : null,
    })
  const { figure, periods } = indicator
  return [
    ...(figure.value && !figure.isHidden ? [report('report', 'ensemble', figure.value, startsOn, endsOn)] : []),
    ...periods.flatMap(({ period, inPeriod, isHidden }) =>
      period && inPeriod.value && !isHidden
        ? [report(`report-${period}`, period, inPeriod.value, period, lastDayOf(period, indicator.frequency))]
        : [],
    ),
  ]
}
