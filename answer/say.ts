import { IntlMessageFormat, type PrimitiveType } from 'intl-messageformat'
import type { Language } from './api.ts'
import { formattersOf } from './dates.ts'
import en from './texts/en.json' with { type: 'json' }
import fr from './texts/fr.json' with { type: 'json' }

/** The key of a sentence in the catalogues `texts/fr.json` and `texts/en.json`. */
export type TextKey = keyof typeof fr

/** Says a sentence of the catalogue to one reader, with its values filled in. */
export type Say = (key: TextKey, values?: Readonly<Record<string, PrimitiveType>>) => string

const catalogues: Record<Language, Record<TextKey, string>> = { FR: fr, EN: en }
const locales: Record<Language, string> = { FR: 'fr-FR', EN: 'en-GB' }
const parsed = new Map<string, IntlMessageFormat>()

/** What speaks to a reader in their language; instants are written as clocks show them in `timeZone`. */
export const createSay =
  (language: Language, timeZone = 'UTC'): Say =>
  (key, values = {}) => {
    const id = `${language}:${timeZone}:${key}`
    const format = parsed.get(id) ?? parse(language, timeZone, key)
    parsed.set(id, format)
    return String(format.format(values))
  }

const parse = (language: Language, timeZone: string, key: TextKey): IntlMessageFormat =>
  new IntlMessageFormat(catalogues[language][key], locales[language], formatsIn(timeZone), {
    formatters: formattersOf(language),
  })

/** `moment` writes an instant; `day` writes a calendar date, given as its midnight in UTC. */
const formatsIn = (timeZone: string) => ({
  date: {
    moment: {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    },
    day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  } as const,
})
