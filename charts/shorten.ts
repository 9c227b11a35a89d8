const LONGEST = 62

/** A name that fits beside a bar, on two lines; what is left out is in the table that goes with the chart. */
export function shorten(name: string): string {
  if (name.length <= LONGEST) return name
  const cut = name.slice(0, LONGEST - 1)
  const lastSpace = cut.search(/\s\S*$/)
  // Between two words, unless the last one is so long that most of the room would be lost.
  return `${cut.slice(0, lastSpace > LONGEST / 2 ? lastSpace : undefined).replace(/[\s,;:–-]+$/, '')}…`
}
