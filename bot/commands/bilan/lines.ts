/** The lists of a bilan, a line each, as people write them. Pure. */
import type { AdjustmentInput, UnexpectedEffectInput } from '../../generated/operations.ts'
import { typedDay } from '../../language/clock.ts'
import type { Details } from './complete.ts'

const SEPARATOR = ' — '

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The parts of a line: a dash between spaces, a semicolon or a tab part them. */
const partsOf = (line: string): string[] => line.split(/\s+[—–-]\s+|\s*[;\t]\s*/).map((part) => part.trim())

/** What is left of the parts before the last ones: what is said may hold a dash. */
const saidIn = (parts: readonly string[], last: number): string => parts.slice(0, -last).join(SEPARATOR)

const BAD = /^[-−–—]\s*/
const GOOD = /^\+\s*/

/** « + Les familles viennent — les familles » ; without a sign, an effect is good. */
export const readEffects = (text: string): UnexpectedEffectInput[] =>
  linesOf(text).map((line) => {
    const parts = partsOf(line.replace(BAD, '').replace(GOOD, ''))
    const sign = BAD.test(line) ? 'NEGATIVE' : 'POSITIVE'
    return parts.length > 1
      ? { sign, description: saidIn(parts, 1), concerns: parts.at(-1) ?? '' }
      : { sign, description: parts[0] ?? '', concerns: '' }
  })

export const writeEffects = (effects: Details['unexpectedEffects']): string =>
  effects
    .map(
      ({ sign, description, concerns }) => `${sign === 'NEGATIVE' ? '−' : '+'} ${description}${SEPARATOR}${concerns}`,
    )
    .join('\n')

export const readConditions = linesOf

export const writeConditions = (conditions: Details['viabilityConditions']): string => conditions.join('\n')

/** An adjustment as it was typed; `dueOn` is null where no day could be read. */
export type TypedAdjustment = Omit<AdjustmentInput, 'dueOn'> & { readonly dueOn: string | null }

/** « Former deux référents — Andibo — 01/10/2026 ». */
export const readAdjustments = (text: string): TypedAdjustment[] =>
  linesOf(text).map((line) => {
    const parts = partsOf(line)
    const dueOn = readDay(parts.at(-1) ?? '')
    const others = dueOn === null ? parts : parts.slice(0, -1)
    return others.length > 1
      ? { description: saidIn(others, 1), responsible: others.at(-1) ?? '', dueOn }
      : { description: others[0] ?? '', responsible: '', dueOn }
  })

export const writeAdjustments = (adjustments: Details['adjustments']): string =>
  adjustments
    .map(({ description, responsible, dueOn }) => [description, responsible, typedDay(dueOn)].join(SEPARATOR))
    .join('\n')

/** `01/10/2026`, `1.10.2026` or `2026-10-01`, when there is such a day. */
export function readDay(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text) ?? []
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
  const at = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : undefined
  return at && !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === iso ? iso : null
}
