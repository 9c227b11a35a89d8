import { facts, heading, list, paragraph, table } from '../model/blocks.ts'
import type { Block, Fact } from '../model/document.ts'
import type { Bilan, Figure } from './bilan-document.ts'
import { isCumulative, shownPeriods } from './periods.ts'
import { NOTHING, type Words } from './words.ts'

type Sheet = NonNullable<Bilan['plan']>['sheets'][number]

/** Where each figure comes from, and by which rules: what lets a reader check. */
export function sourcesPart(bilan: Bilan, words: Words): Block[] {
  const { say } = words
  const { smallGroup } = bilan.experiment.cohort.programme.collectionPolicy
  const sheets = new Map((bilan.plan?.sheets ?? []).map((sheet) => [sheet.indicator.id, sheet]))
  return [
    heading(1, say('sources.title')),
    list([
      say('sources.approved'),
      say('sources.kept', { status: bilan.status }),
      say('sources.hidden', { count: smallGroup }),
      say('sources.rounded'),
      say('sources.effect'),
    ]),
    ...asideBlocks(bilan, words),
    ...(bilan.figures.length > 0 ? [heading(2, say('sources.sheets'))] : []),
    ...bilan.figures.flatMap((figure) => [
      heading(3, figure.name),
      facts(...factsOf(figure, sheets.get(figure.indicator.id), words)),
    ]),
  ]
}

function asideBlocks({ pending }: Bilan, { say }: Words): Block[] {
  if (pending.length === 0) return []
  return [
    heading(2, say('sources.aside')),
    paragraph(say('sources.aside-why')),
    table(
      say('sources.aside-caption'),
      [
        { header: say('results.indicator'), share: 2 },
        { header: say('sources.waiting'), align: 'right' },
        { header: say('sources.set-aside'), align: 'right' },
        { header: say('sources.reason'), share: 3 },
      ],
      pending.map(({ indicator, count, setAside, reason }) => [
        indicator.name,
        String(count),
        String(setAside),
        reason ?? NOTHING,
      ]),
    ),
  ]
}

function factsOf(figure: Figure, sheet: Sheet | undefined, words: Words): Fact[] {
  const { say } = words
  const fact = (label: string, value: string | null | undefined): Fact[] => (value ? [{ label, value }] : [])
  const { collectionMethod: method, frequency } = figure
  return [
    ...fact(
      say('sources.measures'),
      say('sources.measured', {
        level: figure.level,
        kind: figure.kind,
        unit: figure.unit,
        direction: figure.direction,
      }),
    ),
    ...fact(say('sources.calculation'), figure.calculation),
    ...fact(say('results.source'), figure.source),
    ...fact(
      say('results.method'),
      say('sources.collection', { method, frequency, collector: sheet?.collector?.name ?? 'none' }),
    ),
    ...fact(say('sources.parts'), partsOf(figure, sheet, words)),
    ...fact(say('sources.scale'), sheet?.scaleLabels.join(', ')),
    ...fact(say('sources.rule'), figure.kind === 'TEXT' ? null : figure.rule),
    ...fact(say('sources.baseline'), figure.baselineComment),
    ...fact(say('sources.goals'), sheet?.sdgGoals.join(', ')),
    ...fact(say('sources.version'), say('sources.in-version', { version: figure.planVersion })),
    ...fact(say('sources.course', { how: isCumulative(figure) ? 'TO_DATE' : 'IN_PERIOD' }), courseOf(figure, words)),
  ]
}

const partsOf = ({ dimension }: Figure, sheet: Sheet | undefined, { say }: Words): string =>
  [
    ...(sheet?.bySite ? [say('sources.by-site')] : []),
    ...(dimension ? [say('sources.by-group', { dimension, groups: sheet?.groups.join(', ') || 'none' })] : []),
  ].join(' ; ')

/** What the chart shows, for those who want the numbers, or who do not see it. */
function courseOf(figure: Figure, { say, amount, period: nameOf }: Words): string {
  if (figure.kind === 'TEXT') return ''
  return shownPeriods(figure)
    .map(({ period, value }) =>
      say('sources.in-period', {
        period: nameOf(figure.frequency, period),
        value: value === null ? say('sources.missing') : amount(value),
      }),
    )
    .join(' ; ')
}
