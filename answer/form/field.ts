import type { TextKey } from '../say.ts'

/** What a person filled in, by field; nothing filled in is an empty text. */
export type Values = Readonly<Record<string, string>>

interface Named {
  readonly name: string
  readonly label: TextKey
  readonly hint?: TextKey
}

/** A text: several lines of it, one line, or an address. */
export interface TextField extends Named {
  readonly kind: 'words' | 'line' | 'email'
  readonly isNeeded?: boolean
}

/** Moments, as clocks show them where the programme is; each may stay empty. */
export interface MomentsField extends Named {
  readonly kind: 'moments'
  readonly moments: readonly { readonly name: string; readonly label: TextKey }[]
}

/** One of a few options. */
export interface ChoiceField extends Named {
  readonly kind: 'choice'
  readonly options: readonly { readonly value: string; readonly label: TextKey }[]
  readonly missing: TextKey
}

/** The box to tick under the text of the consent: its value is the version of the text that was read. */
export interface ConsentField extends Named {
  readonly kind: 'consent'
  readonly missing: TextKey
}

export type Field = TextField | MomentsField | ChoiceField | ConsentField

/** The names of the controls of a field. */
export const controlsOf = (field: Field): readonly string[] =>
  field.kind === 'moments' ? field.moments.map(({ name }) => name) : [field.name]
