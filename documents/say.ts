import type { Language } from './model/document.ts'
import en from './texts/en.json' with { type: 'json' }
import fr from './texts/fr.json' with { type: 'json' }

/** The key of a sentence in the catalogues `texts/fr.json` and `texts/en.json`. */
export type TextKey = keyof typeof fr

const catalogues: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { FR: fr, EN: en }

/** A sentence of the catalogue, its holes filled. */
export const say = (language: Language, key: TextKey, values: Readonly<Record<string, string>> = {}): string =>
  catalogues[language][key].replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole)

/** A calendar date: « 1er mars 2026 ». */
export function day(language: Language, date: string): string {
  const locale = language === 'FR' ? 'fr-FR' : 'en-GB'
  const text = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )
  return language === 'FR' ? text.replace(/^1 /, '1er ') : text
}
