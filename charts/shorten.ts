/** Two lines beside a bar. */
const LONGEST = 62

/** A name that fits where it stands; what is left out is told elsewhere, in the table beside a chart, on the cover. */
export function shorten(name: string, longest = LONGEST): string {
  if (name.length <= longest) return name
  const cut = name.slice(0, longest - 1)
  const lastSpace = cut.search(/\s\S*$/)
  // Between two words, unless the last one is so long that most of the room would be lost.
  return `${cut.slice(0, lastSpace > longest / 2 ? lastSpace : undefined).replace(/[\s,;:–-]+$/, '')}…`
}
