/** Where the last whole record of a text ends: the text begins with a record. 0 when none ends. */
export type FindCut = (text: string) => number

/** One record a line. */
export const cutAtLine: FindCut = (text) => text.lastIndexOf('\n') + 1

/** No record is as long: a quote was left open. */
const LONGEST_RECORD = 100_000

/**
 * Records whose quoted fields may span lines. A quote opens a field only where one begins; one that never closes spoils its
 * line and not the rest of the file.
 */
export const cutAtRecord =
  (delimiter: string): FindCut =>
  (text) => {
    let cut = 0
    let at = 0
    while (at < text.length) {
      const end = endOfRecord(text, at, delimiter)
      if (end < 0 && text.length - at < LONGEST_RECORD) return cut
      const isTooLong = end < 0 || end - at > LONGEST_RECORD
      at = isTooLong ? text.indexOf('\n', at) + 1 || text.length : end
      cut = at
    }
    return cut
  }

/** Just after the line break that ends the record beginning there; -1 when the text ends before. */
function endOfRecord(text: string, start: number, delimiter: string): number {
  let at = start
  for (;;) {
    at = text[at] === '"' ? endOfQuoted(text, at) : at
    if (at < 0) return -1
    const line = text.indexOf('\n', at)
    const field = text.indexOf(delimiter, at)
    if (field < 0 || (line >= 0 && line < field)) return line < 0 ? -1 : line + 1
    at = field + delimiter.length
  }
}

/** Just after the quote that closes the field opened there; two in a row are one written quote. */
function endOfQuoted(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at + 1
  return -1
}
