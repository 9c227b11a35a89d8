import en from './texts/en.json' with { type: 'json' }
import fr from './texts/fr.json' with { type: 'json' }

/** The languages that charts are written in. */
export type Language = 'FR' | 'EN'

/** The key of a sentence in the catalogues `texts/fr.json` and `texts/en.json`. */
export type TextKey = keyof typeof fr

const catalogues: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { FR: fr, EN: en }

/** A sentence of the catalogue, its holes filled. */
export const say = (language: Language, key: TextKey, values: Readonly<Record<string, string>> = {}): string =>
  catalogues[language][key].replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole)

const locales: Readonly<Record<Language, string>> = { FR: 'fr-FR', EN: 'en-GB' }

/** An exact decimal: « 1 234,5 ». */
export const amount = (language: Language, decimal: string): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 20 }).format(
    // The API writes a decimal in plain notation, which `Intl` takes exactly.
    decimal as Intl.StringNumericLiteral,
  )

/** A share: « 48 % ». */
export const percent = (language: Language, share: string): string =>
  new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 }).format(
    share as Intl.StringNumericLiteral,
  )

/** A value with its unit, which never stands alone on its line: « 58 personnes ». */
export const quantity = (language: Language, decimal: string, unit: string | null): string =>
  unit === null ? amount(language, decimal) : `${amount(language, decimal)}\u00a0${unit}`
