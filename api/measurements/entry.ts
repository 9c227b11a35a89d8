/** What somebody enters, before it is judged. Pure. */
import type { Answer, MeasurementRow } from '#db/measurements.ts'
import type { Period } from '../collection-periods/period-dates.ts'
import type { MeasurementEntryInput } from '../generated/resolvers.ts'
import type { TextKey } from '../say.ts'
import { trimmed } from '../words.ts'

/** One value entered: for which cell, what is said, and what it replaces. Ids are as they came. */
export interface Entry extends Answer {
  readonly indicatorId: string
  /** Any day of the period; null for the one now due. */
  readonly period: string | null
  readonly siteId: string | null
  readonly groupId: string | null
  /** The unit that was written beside the value, if any. */
  readonly unit: string | null
  /** The version that this one replaces, as it was seen. */
  readonly replaces: string | null
  readonly reason: string | null
  readonly withdraw: boolean
}

/** A value told to a person in their own way of writing figures, dates and periods. */
export type Told = string | number | Date | { readonly decimal: string } | Period

/** Something wrong in an entry: which input field, and the sentence that says so. */
export interface Mistake {
  readonly field: keyof Entry | 'draft'
  readonly text: TextKey
  readonly values?: Readonly<Record<string, Told>>
  /** The value already there, when that is what is wrong. */
  readonly measurement?: MeasurementRow
}

/** An input of the contract, with nothing left undefined and no spaces around words. */
export const entryOf = (input: MeasurementEntryInput): Entry => ({
  indicatorId: input.indicatorId,
  period: input.period ?? null,
  siteId: input.siteId ?? null,
  groupId: input.groupId ?? null,
  value: input.value ?? null,
  numerator: input.numerator ?? null,
  denominator: input.denominator ?? null,
  weight: input.weight ?? null,
  text: trimmed(input.text),
  absence: trimmed(input.absence),
  unit: trimmed(input.unit),
  replaces: input.replaces ?? null,
  reason: trimmed(input.reason),
  withdraw: input.withdraw ?? false,
})

/** Whether an entry says nothing of its cell. */
export const saysNothing = ({ value, numerator, denominator, text, absence }: Answer): boolean =>
  [value, numerator, denominator, text, absence].every((each) => each === null)
