/** Queries of PostgreSQL's text search, written from words. They are text until cast to `tsquery`. */

/** A word, whatever it holds, as one lexeme; with `marks`, only at that weight (`A`), or any that begins so (`*`). */
export const lexeme = (word: string, marks = ''): string =>
  `'${word.replace(/['\\]/g, '$&$&')}'${marks === '' ? '' : `:${marks}`}`

/** All of these. */
export const all = (queries: readonly string[]): string => `(${queries.join(' & ')})`

/** At least one of these. */
export const any = (queries: readonly string[]): string => `(${queries.join(' | ')})`
