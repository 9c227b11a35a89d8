import { IntlMessageFormat, type PrimitiveType } from 'intl-messageformat'
import type { Language } from './generated/operations.ts'
import en from './texts/en.json' with { type: 'json' }
import fr from './texts/fr.json' with { type: 'json' }

/** The key of a text in the catalogues `texts/fr.json` and `texts/en.json`. */
export type TextKey = keyof typeof fr

const catalogues: Record<Language, Record<TextKey, string>> = { FR: fr, EN: en }
const locales: Record<Language, string> = { FR: 'fr-FR', EN: 'en-GB' }

/** A text of the catalogue, with its values filled in. */
export const say = (language: Language, key: TextKey, values: Readonly<Record<string, PrimitiveType>> = {}): string =>
  String(new IntlMessageFormat(catalogues[language][key], locales[language]).format(values))
