/** What is to come, in lines. Pure. */
import type { ForecastPartsFragment, Language } from '../../generated/operations.ts'
import { writtenDate } from '../../language/format.ts'
import { hourOf } from '../../language/slot.ts'
import type { Rich } from '../../model/rich.ts'
import { namesIn } from '../../nudges/notices/names.ts'
import { sayRich } from '../../say.ts'

/** Who reads it. */
export interface ForecastReader {
  readonly language: Language
  readonly timeZone: string
}

/** All that one person receives at one moment. */
export interface ForecastLine {
  readonly moment: string
  readonly day: string
  readonly person: string
  readonly count: number
  readonly text: Rich
}

/** What is to come, one line for each person and moment: by moment, then by name. */
export const forecastLines = (reader: ForecastReader, words: readonly ForecastPartsFragment[]): ForecastLine[] =>
  [...Map.groupBy(words.toSorted(inOrder), ({ at, recipient }) => `${at} ${recipient.id}`).values()].flatMap(
    (group) => {
      const [first] = group
      if (!first) return []
      const { at, day, recipient } = first
      const line = { moment: momentOf(reader, at), day, person: recipient.name, count: group.length }
      return [{ ...line, text: itemsOf(reader.language, group) }]
    },
  )

const inOrder = (one: ForecastPartsFragment, other: ForecastPartsFragment): number =>
  one.at.localeCompare(other.at) || one.recipient.name.localeCompare(other.recipient.name, 'fr')

/** « Lundi 1er décembre, 9 h »: within the month, the year goes without saying. */
function momentOf({ language, timeZone }: ForecastReader, at: string): string {
  const date = writtenDate(language, timeZone, new Date(at), 'full')
    .replace(/,? \d{4}$/, '')
    .replace(',', '')
  return `${date.charAt(0).toLocaleUpperCase(language)}${date.slice(1)}, ${hourOf(language, timeZone, at)}`
}

/** The values of a period that are told together are one item, and so are the reviews. */
const itemsOf = (language: Language, words: readonly ForecastPartsFragment[]): Rich =>
  [...Map.groupBy(words, itemKey).values()].flatMap((group, index) => {
    const [first] = group
    return first
      ? [...(index > 0 ? [language === 'FR' ? '\u00A0; ' : '; '] : []), ...itemOf(language, first, group.length)]
      : []
  })

function itemKey(word: ForecastPartsFragment): string {
  const { kind, subject, period, step, awaited } = word
  const isReview = kind === 'MEASUREMENTS_TO_REVIEW'
  const about = subject.__typename === 'Indicator' ? `${subject.frequency} ${period}` : JSON.stringify(subject)
  return [kind, isReview || about, step, awaited?.name].join(' ')
}

const itemOf = (language: Language, word: ForecastPartsFragment, count: number): Rich =>
  sayRich(language, 'forecast.item', {
    kind: word.kind,
    count,
    step: word.step,
    audience: word.audience,
    who: word.awaited?.name ?? '',
    ...namesIn({ nudge: word, reader: { language } }),
  })
