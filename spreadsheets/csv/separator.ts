/** What parts the cells of a line. */
export type Separator = ';' | ',' | '\t' | '|'

/** The most likely first: a semicolon in France, where the comma is in numbers. */
const SEPARATORS: readonly Separator[] = [';', '\t', ',', '|']
const LINES = 20

/** Excel's own way of saying it, on a line of its own: « sep=; ». */
export function readSeparatorLine(text: string): { separator: Separator; length: number } | undefined {
  const [line, mark] = /^sep=(.)\r?\n/i.exec(text) ?? []
  const separator = SEPARATORS.find((each) => each === mark)
  return line !== undefined && separator ? { separator, length: line.length } : undefined
}

/** The separator that is the most regular; a file of one column has none, and takes the first. */
export function detectSeparator(text: string): Separator {
  const lines = unquoted(text)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES)
  const scored = SEPARATORS.map((separator) => ({ separator, score: regularity(lines, separator) }))
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).separator
}

/** In how many lines it stands as often as it does in most: what parts cells does in every line, a comma in a text does not. */
function regularity(lines: readonly string[], separator: Separator): number {
  const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0)
  return Math.max(
    0,
    ...Map.groupBy(counts, (count) => count)
      .values()
      .map(({ length }) => length),
  )
}

/** The beginning of the text without what stands between quotation marks, line breaks included. */
const unquoted = (text: string) => text.slice(0, 100_000).replace(/"(?:[^"]|"")*"/g, '')
