/** The words of a text without accents, case or punctuation: what people's words are compared by. */
export const foldedWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/œ/giu, 'oe')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

/** Whether a text holds each of these folded words, or a word that begins so. */
export function holdsWords(text: string, words: readonly string[]): boolean {
  const known = foldedWords(text)
  return words.every((word) => known.some((each) => each.startsWith(word)))
}
