const LONGEST = 31

/** Names that a workbook takes for its sheets: 31 characters at most, without `[]:*?/\`, and no two alike. */
export function nameSheets(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^'|'$/g, '')
        .trim() || '–'
    const free = [plain, ...Array.from({ length: names.length }, (_each, index) => `${plain} ${index + 2}`)]
      .map((wanted) => shorten(wanted, plain))
      .find((wanted) => !taken.has(wanted.toLowerCase()))
    taken.add((free ?? plain).toLowerCase())
    return free ?? plain
  })
}

/** The end of a name tells it from its twin: the beginning gives way. */
const shorten = (wanted: string, plain: string): string => {
  const suffix = wanted.slice(plain.length)
  return `${plain.slice(0, LONGEST - suffix.length).trimEnd()}${suffix}`
}
