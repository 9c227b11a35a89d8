import { IntlMessageFormat, type PrimitiveType } from 'intl-messageformat'
import type { Language } from '#db/generated/tables.ts'
import en from './texts/en.json' with { type: 'json' }
import fr from './texts/fr.json' with { type: 'json' }

/** The key of a sentence in the catalogues `texts/fr.json` and `texts/en.json`. */
export type TextKey = keyof typeof fr

const catalogues: Record<Language, Record<TextKey, string>> = { FR: fr, EN: en }
const locales: Record<Language, string> = { FR: 'fr-FR', EN: 'en-GB' }
const parsed = new Map<string, IntlMessageFormat>()

/** A sentence of the catalogue in a language, with its values filled in. */
export function say(language: Language, key: TextKey, values: Record<string, PrimitiveType> = {}): string {
  const id = `${language}:${key}`
  const format = parsed.get(id) ?? new IntlMessageFormat(catalogues[language][key], locales[language])
  parsed.set(id, format)
  return String(format.format(values))
}
