import { type KnownCommune, readableText } from './readable-text.ts'

/** The name of an establishment as people write it, its own commune under its official name. */
export const readableName = (raw: string, commune?: KnownCommune): string =>
  closeParenthesis(readableText(raw, commune))

/** The files cut long names short, sometimes inside a parenthesis. */
const closeParenthesis = (name: string) => (name.includes('(') && !name.includes(')') ? `${name})` : name)
