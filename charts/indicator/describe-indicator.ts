/** The chart of an indicator in words, for those who do not see it. Pure. */
import { type Language, quantity, say } from '../say.ts'
import { type IndicatorData, type IndicatorPoint, isProvisional } from './indicator-data.ts'

/** More values than this are summed up: the table beside the chart has them all. */
const MOST_TOLD = 8

/** What the chart shows, in a sentence or two. */
export function describeIndicator(data: IndicatorData, language: Language): string {
  const { name, points } = data
  const known = points.filter((point) => point.value !== null || isProvisional(point))
  const [first, last] = [known[0], known.at(-1)]
  const sentence =
    !first || !last
      ? say(language, 'alt.indicator-none', { name })
      : say(language, first === last ? 'alt.indicator-one' : 'alt.indicator', {
          name,
          first: first.label,
          last: last.label,
          values: points.length <= MOST_TOLD ? list(points, data, language) : sumUp(known, data, language),
        })
  return [sentence, ...references(data, language)].join(' ')
}

const list = (points: readonly IndicatorPoint[], { unit }: IndicatorData, language: Language): string =>
  points.map((point) => tell(point, unit, language)).join(say(language, 'separator'))

function tell(point: IndicatorPoint, unit: string | null, language: Language): string {
  const { label, value, provisional } = point
  const approved = value === null ? say(language, 'missing') : quantity(language, value, unit)
  if (!isProvisional(point)) return say(language, 'alt.point', { label, value: approved })
  const pending = quantity(language, provisional ?? '', unit)
  const told =
    value === null
      ? say(language, 'value-provisional', { value: pending })
      : say(language, 'with-provisional', { value: approved, provisional: pending })
  return say(language, 'alt.point', { label, value: told })
}

function sumUp(known: readonly IndicatorPoint[], { unit }: IndicatorData, language: Language): string {
  const shown = ({ value, provisional }: IndicatorPoint) => Number(value ?? provisional)
  const sorted = known.toSorted((a, b) => shown(a) - shown(b))
  const told = (point: IndicatorPoint | undefined) => (point ? tell(point, unit, language) : '')
  return say(language, 'alt.first-last', {
    first: told(known[0]),
    last: told(known.at(-1)),
    lowest: told(sorted[0]),
    highest: told(sorted.at(-1)),
  })
}

const references = ({ baseline, target, unit }: IndicatorData, language: Language): string[] =>
  (
    [
      ['baseline', baseline],
      ['target', target],
    ] as const
  ).flatMap(([kind, value]) =>
    value === null
      ? []
      : [`${say(language, 'reference-is', { name: say(language, kind), value: quantity(language, value, unit) })}.`],
  )
