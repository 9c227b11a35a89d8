/** The words of a text without accents, case or punctuation: what two spellings have in common. */
export const foldedWords = (text: string): string[] =>
  withoutAccents(text)
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => SHORT_FORMS.get(word) ?? word)

/** The same text with its accents and ligatures laid flat. */
export const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/Œ/g, 'OE')

/** A key fit for comparing and storing: « saint-ouen-l-aumone ». */
export const slug = (text: string): string => foldedWords(text).join('-').toLowerCase()

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['ST', 'SAINT'],
  ['STE', 'SAINTE'],
])
