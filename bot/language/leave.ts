/** A leave as people say it. Pure. */
import { readDay, shifted } from './day.ts'

/** Its days, both included. */
export interface Leave {
  readonly from: string
  readonly until: string
}

const UNTIL = String.raw`(?:jusqu(?:['’]|\s)?(?:au|à|a)|until|till|through)`
const FROM_TODAY = new RegExp(String.raw`^(?:${UNTIL}|au|to)\s+(?:la?\s|le\s)?`, 'iu')
const FROM = /^(?:du|de|from|between)\s+/iu
const LINK = new RegExp(String.raw`^(?:${UNTIL}|au|à|a|to|et|and|[-–—→])(?:\s+|$)`, 'iu')
const LONG_DASH = /\s*[–—→]\s*/gu
/** Alone in the text, and beside a figure: neither in `2026-08-03` nor in « après-demain ». */
const HYPHEN = /^([^-]*\d)-([^-]+)$/u
const INCLUDED = /\s+(?:inclus|compris|included|inclusive)$/iu

/** Half a year ahead: the nearest to it is the next one to come. */
const AHEAD = 180

const comingDay = (text: string, today: string): string | undefined => readDay(text, today, shifted(today, AHEAD))

/** « du 3 au 21 août »: the first day goes without what the last one says. */
function firstDays(first: string, last: string): string[] {
  const words = last.split(/\s+/)
  const tails = words.map((_, index) => ` ${words.slice(index).join(' ')}`).reverse()
  return [first, ...[...tails, last.slice(Math.max(last.search(/[/.-]/), 0))].map((tail) => first + tail)]
}

/** The days read in two halves of a text, the first one being the nearest to the other. */
function between(first: string, last: string, today: string): Leave | undefined {
  const until = comingDay(last, today)
  if (!until) return undefined
  const days = firstDays(first, last).map((text) => readDay(text, today, until))
  const from = days.find((day) => day !== undefined)
  return from ? { from, until } : undefined
}

/** Without a word for it, it ends where two days can be read. */
function inTwoHalves(words: readonly string[], today: string): Leave | undefined {
  const halves = words.slice(1).map((_, index) => {
    const last = words.slice(index + 1).join(' ')
    return between(words.slice(0, index + 1).join(' '), last.replace(LINK, ''), today)
  })
  return halves.find((leave) => leave !== undefined)
}

/**
 * « du 3 au 21 août », « 3/08 21/08 », « de lundi à vendredi », « jusqu’au 21 août », « demain »; in English too. A date without a
 * year is the next one. `undefined` for anything else.
 */
export function readLeave(text: string, today: string): Leave | undefined {
  const typed = text.trim().replace(INCLUDED, '')
  if (FROM_TODAY.test(typed)) {
    const until = comingDay(typed.replace(FROM_TODAY, ''), today)
    return until ? { from: today, until } : undefined
  }
  const only = comingDay(typed, today)
  if (only) return { from: only, until: only }
  const words = typed.replace(FROM, '').replace(LONG_DASH, ' - ').replace(HYPHEN, '$1 - $2').split(/\s+/)
  return inTwoHalves(words, today)
}
