import { IntlMessageFormat, type PrimitiveType } from 'intl-messageformat'
import type { Language } from '#db/generated/tables.ts'
import en from './texts/en.json' with { type: 'json' }
import fr from './texts/fr.json' with { type: 'json' }
import type { Viewer } from './viewer.ts'

/** The key of a sentence in the catalogues `texts/fr.json` and `texts/en.json`. */
export type TextKey = keyof typeof fr

/** Who reads a sentence: dates are written in their language, instants in their time zone. */
export type Reader = Pick<Viewer, 'language' | 'timeZone'>

const catalogues: Record<Language, Record<TextKey, string>> = { FR: fr, EN: en }
export const locales: Record<Language, string> = { FR: 'fr-FR', EN: 'en-GB' }
const parsed = new Map<string, IntlMessageFormat>()

/** A sentence of the catalogue for a reader, with its values filled in. */
export function say(
  { language, timeZone }: Reader,
  key: TextKey,
  values: Record<string, PrimitiveType | undefined> = {},
): string {
  const id = `${language}:${timeZone}:${key}`
  const format =
    parsed.get(id) ??
    new IntlMessageFormat(catalogues[language][key], locales[language], formatsIn(timeZone), { formatters })
  parsed.set(id, format)
  return String(format.format(values))
}

/** Intl writes « 1 juin » ; French says « 1er juin ». */
class FrenchDates extends Intl.DateTimeFormat {
  override format(at?: Date | number): string {
    return super.format(at).replace(/\b1 (?=\p{L})/u, '1er ')
  }
}

type Formatters = NonNullable<NonNullable<ConstructorParameters<typeof IntlMessageFormat>[3]>['formatters']>

const formatters: Formatters = {
  getDateTimeFormat: (locale, options) =>
    locale === locales.FR ? new FrenchDates(locale, options) : new Intl.DateTimeFormat(locale, options),
  getNumberFormat: (...kind) => new Intl.NumberFormat(...kind),
  getPluralRules: (...kind) => new Intl.PluralRules(...kind),
}

/** `medium` writes an instant; `day` and `month` write a calendar date, given as its midnight in UTC. */
const formatsIn = (timeZone: string) => ({
  date: {
    medium: { day: 'numeric', month: 'short', year: 'numeric', timeZone },
    day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
    month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  } as const,
})
