import { IntlMessageFormat, type PrimitiveType } from 'intl-messageformat'
import type { Language } from './generated/operations.ts'
import { locales } from './language/format.ts'
import type { Inline, Rich } from './model/rich.ts'
import { plain } from './model/rich.ts'
import en from './texts/en.json' with { type: 'json' }
import fr from './texts/fr.json' with { type: 'json' }

/** The key of a sentence in the catalogues `texts/fr.json` and `texts/en.json`. */
export type TextKey = keyof typeof fr

/** What a sentence is filled with. Strings stay plain text, whatever they hold. */
export type Values = Readonly<Record<string, PrimitiveType>>

/** A sentence to say later, in the language of whoever will read it. */
export interface Said {
  readonly key: TextKey
  readonly values?: Values
}

const catalogues: Record<Language, Record<TextKey, string>> = { FR: fr, EN: en }
const parsed = new Map<string, IntlMessageFormat>()

/** The marks that a catalogue may use: `<b>`, `<i>`, `<c>` for code. */
const mark =
  (type: 'strong' | 'emphasis' | 'code') =>
  (parts: readonly unknown[]): Inline => ({ type, text: parts.join('') })
const marks = { b: mark('strong'), i: mark('emphasis'), c: mark('code') }

/** A sentence of the catalogue, as rich text. */
export function sayRich(language: Language, key: TextKey, values: Values = {}): Rich {
  const id = `${language}:${key}`
  const format = parsed.get(id) ?? new IntlMessageFormat(catalogues[language][key], locales[language])
  parsed.set(id, format)
  const parts = format.format<Inline>({ ...values, ...marks })
  return Array.isArray(parts) ? parts : [parts]
}

/** A sentence of the catalogue, as plain text. */
export const say = (language: Language, key: TextKey, values: Values = {}): string =>
  plain(sayRich(language, key, values))

/** A sentence of the catalogue in both languages, for somebody who is not known. */
export const sayBoth = (key: TextKey, values: Values = {}): string =>
  `${say('FR', key, values)}\n${say('EN', key, values)}`
