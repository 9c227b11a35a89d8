import type { Frequency } from '../../../generated/operations.ts'
import { foldedWords } from '../../../language/fold.ts'
import { todayIn } from '../../../language/format.ts'
import { parsePeriod } from '../../../language/period.ts'
import type { Session } from '../../../session.ts'

/** Which period is asked for: the first day of a month, a quarter or a year; or all of them. */
export interface AskedPeriod {
  readonly day: string | null
  readonly frequency: Frequency | null
  readonly all: boolean
}

const NONE = '-'

/** What is asked, as a button carries it. */
export const packAsked = ({ day, frequency, all }: AskedPeriod): string =>
  [day ?? NONE, frequency ?? NONE, all ? 'all' : 'one'].join(' ')

/** The same, read back, and what follows. */
export function unpackAsked(packed: string): AskedPeriod & { readonly rest: string } {
  const [day = NONE, frequency = NONE, all, ...rest] = packed.split(' ')
  return {
    day: day === NONE ? null : day,
    // Written by `packAsked`.
    frequency: frequency === NONE ? null : (frequency as Frequency),
    all: all === 'all',
    rest: rest.join(' '),
  }
}

/** The words of a line, and the period that it ends with: « jardin mai 2026 », « T2 », « 2026 ». */
export function readAsked(
  { viewer, now }: Session,
  text: string,
): Pick<AskedPeriod, 'day' | 'frequency'> & { readonly words: readonly string[]; readonly ending: string } {
  const words = text.split(/\s+/).filter((word) => word !== '')
  for (const length of [2, 1]) {
    const ending = words.slice(-length).join(' ')
    const day = yearOf(ending) ?? parsePeriod(ending, todayIn(viewer.timeZone, now()))
    if (day && words.length >= length)
      return { words: foldedWords(words.slice(0, -length).join(' ')), day, frequency: frequencyOf(ending), ending }
  }
  return { words: foldedWords(text), day: null, frequency: null, ending: '' }
}

const yearOf = (text: string): string | undefined => (/^\d{4}$/.test(text) ? `${text}-01-01` : undefined)

function frequencyOf(text: string): Frequency {
  if (yearOf(text)) return 'YEARLY'
  return /^[tq][1-4]\b/i.test(text) ? 'QUARTERLY' : 'MONTHLY'
}
