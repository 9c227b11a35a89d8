import type { Rich } from './rich.ts'

/** A form to fill, for any platform. Submitting it calls the form handler named `id` with `state` and the values. */
export interface Form {
  readonly id: string
  /** At most 24 characters. */
  readonly title: string
  readonly intro?: Rich
  readonly submit: string
  readonly cancel: string
  readonly fields: readonly Field[]
  /** What the handler needs to know again: ids, never a secret. */
  readonly state: string
}

/**
 * A field. Values come back as text: what was typed, the value of the option chosen or ticked, `YYYY-MM-DD`, an instant, or
 * several choices, which `readChoices` tells apart.
 */
export type Field = TextField | ChoiceField | ChoicesField | LookupField | DateField | MomentField | CheckField

interface AnyField {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly optional?: boolean
}

export interface TextField extends AnyField {
  readonly type: 'text'
  readonly multiline?: boolean
  readonly maxLength?: number
  readonly placeholder?: string
  readonly initial?: string
}

export interface ChoiceField extends AnyField {
  readonly type: 'choice'
  readonly options: readonly Option[]
  readonly initial?: Option
}

/** Several choices among options. */
export interface ChoicesField extends AnyField {
  readonly type: 'choices'
  readonly options: readonly Option[]
  /** The values of those already chosen. */
  readonly initial?: readonly string[]
}

/** A choice among too many options to list: found as one types, by the lookup named `lookup`. */
export interface LookupField extends AnyField {
  readonly type: 'lookup'
  readonly lookup: string
  readonly placeholder?: string
  readonly initial?: Option
}

export interface DateField extends AnyField {
  readonly type: 'date'
  readonly initial?: string
}

/** A day and a time of that day, where the person is. The value is an instant, ISO 8601. */
export interface MomentField extends AnyField {
  readonly type: 'moment'
  readonly initial?: string
}

/** A box to tick; unless optional, the form is not sent without it. What is agreed to goes in the `hint`. */
export interface CheckField extends AnyField {
  readonly type: 'check'
  readonly option: Option
}

export interface Option {
  readonly label: string
  /** A second line, where the platform has one. */
  readonly description?: string
  readonly value: string
}

/** What was filled in, by field id; an optional field left empty is absent. */
export type FormValues = Readonly<Record<string, string>>
