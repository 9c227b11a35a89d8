/** Excel's own limit for a cell. */
const LONGEST = 32_767

/** A text as a workbook can hold it: without the characters that XML refuses, and no longer than a cell. */
export function storable(text: string): string {
  const clean = text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take away.
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/\r\n?/g, '\n')
    // Such a text would be read as an escaped character.
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST - 1)}…` : clean
}
