import type { Language } from '../generated/operations.ts'
import en from '../texts/en.json' with { type: 'json' }
import fr from '../texts/fr.json' with { type: 'json' }

/** The key of a sentence in the catalogues `texts/fr.json` and `texts/en.json`. */
export type TextKey = keyof typeof fr

/** What the `{holes}` of a sentence are filled with. */
export type Values = Readonly<Record<string, string | number>>

const catalogues: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { FR: fr, EN: en }

/** French puts a space before « : ; ! ? » and inside « » : no line breaks there. */
const unbroken = (language: Language, text: string): string =>
  language === 'FR' ? text.replace(/ (?=[;:!?»])|(?<=«) /g, '\u00a0') : text

/** A sentence of the catalogue, its holes filled. */
export const say = (language: Language, key: TextKey, values: Values = {}): string =>
  unbroken(language, catalogues[language][key]).replace(/\{(\w+)\}/g, (hole, name: string) =>
    String(values[name] ?? hole),
  )
