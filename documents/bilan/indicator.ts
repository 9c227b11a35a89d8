import { callout, facts, figure, heading, list, paragraph, table } from '../model/blocks.ts'
import type { Block, Fact } from '../model/document.ts'
import type { Figure } from './bilan-document.ts'
import { isCumulative, shownPeriods } from './periods.ts'
import { effectWithUnit, isMeasured, valueText } from './value.ts'
import { plainly, type Words } from './words.ts'

/** What one indicator came to: its value, its course, its parts, what of it is due to the experiment. */
export const indicatorBlocks = (measure: Figure, words: Words): Block[] => [
  heading(3, measure.name),
  ...(isMeasured(measure) ? [] : [paragraph(words.say('indicator.none'))]),
  ...factsBlocks(factsOf(measure, words)),
  ...(measure.correction
    ? [callout(words.say('indicator.correction'), measure.correction.message, words.say('indicator.correction-kept'))]
    : []),
  ...effectBlocks(measure),
  ...courseBlocks(measure, words),
  ...partBlocks(measure.sites, words.say('indicator.by-site'), measure, words),
  ...partBlocks(
    measure.groups,
    words.say('indicator.by-group', { dimension: measure.dimension ?? '' }),
    measure,
    words,
  ),
  ...textBlocks(measure, words),
]

const factsBlocks = (all: readonly Fact[]): Block[] => (all.length === 0 ? [] : [facts(...all)])

function factsOf(measure: Figure, words: Words): Fact[] {
  const { kind, terms, period, frequency, baseline, baselineOn, target, targetOn, unit, progress, effect } = measure
  const { say, quantity, day, percent } = words
  const isNumber = kind !== 'TEXT'
  const on = (date: string | null) => ({ day: date === null ? 'none' : day(date) })
  return [
    ...(isNumber && terms > 0
      ? [
          {
            label: say('results.value'),
            value: say('indicator.value', {
              value: valueText(measure, words),
              period: period === null ? 'none' : words.period(frequency, period),
            }),
          },
        ]
      : []),
    ...(isNumber && target !== null
      ? [
          {
            label: say('results.target'),
            value: say('indicator.target', {
              value: quantity(target, unit),
              ...on(targetOn),
              progress: progress === null ? 'none' : percent(progress),
            }),
          },
        ]
      : []),
    ...(isNumber && baseline !== null
      ? [
          {
            label: say('results.baseline'),
            value: say('indicator.baseline', { value: quantity(baseline, unit), ...on(baselineOn) }),
          },
        ]
      : []),
    ...(isNumber && effect.value !== null ? [{ label: effect.label, value: effectWithUnit(measure, words) }] : []),
  ]
}

/** A course needs two points. */
function courseBlocks(measure: Figure, words: Words): Block[] {
  const { name, unit, kind, frequency, baseline, target, source } = measure
  const { say } = words
  const periods = shownPeriods(measure)
  if (kind === 'TEXT' || periods.length < 2) return []
  const data = {
    ...{ name, unit, baseline: plainly(baseline), target: plainly(target) },
    points: periods.map(({ period, value }) => ({
      label: words.period(frequency, period, 'short'),
      value: plainly(value),
    })),
  }
  const how = isCumulative(measure) ? 'TO_DATE' : 'IN_PERIOD'
  return [figure({ kind: 'indicator', data }, say('indicator.course', { name, how, source: source ?? 'none' }))]
}

/** As many bars as a page holds beside the rest. */
const MOST_BARS = 15

function partBlocks(parts: Figure['sites'], by: string, { name, unit, source }: Figure, words: Words): Block[] {
  if (parts.length < 2) return []
  const { say, amount } = words
  const caption = say('indicator.parts', { name, by, source: source ?? 'none' })
  const rows = parts.map((part) => ({ ...part, value: plainly(part.value) }))
  if (parts.length <= MOST_BARS) return [figure({ kind: 'breakdown', data: { name, unit, by, parts: rows } }, caption)]
  const value = ({ value: decimal, isHidden }: (typeof rows)[number]) =>
    isHidden ? say('indicator.hidden') : amount(decimal)
  return [
    table(
      caption,
      [{ header: say('indicator.part') }, { header: say('results.value'), align: 'right' }],
      rows.map((row) => [row.label, value(row)]),
    ),
  ]
}

const textBlocks = ({ texts }: Figure, { say }: Words): Block[] =>
  texts.length === 0
    ? []
    : [paragraph(say('indicator.texts')), list(texts.map((text) => say('quoted', { text: withInnerMarks(text) })))]

/** How a net effect was worked out. Why the others are contributions is said once, above them all. */
const effectBlocks = ({ kind, effect }: Figure): Block[] =>
  kind === 'TEXT' || effect.value === null || !effect.isNet ? [] : [paragraph(effect.explanation)]

/** Quotation marks inside others are of the other kind. */
const withInnerMarks = (text: string): string => text.replace(/«\s*/g, '“').replace(/\s*»/g, '”')
