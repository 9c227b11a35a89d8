const MARKS = [
  { hex: 'efbbbf', encoding: 'utf-8' },
  { hex: 'fffe', encoding: 'utf-16le' },
  { hex: 'feff', encoding: 'utf-16be' },
] as const

/**
 * The text of a file that does not say how it is written. Excel for Windows writes Windows-1252; the rest of the world,
 * UTF-8. A text in Windows-1252 read as UTF-8 loses nearly every accent; one in UTF-8 with a damaged letter loses that one.
 */
export function decode(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 3)).toString('hex')
  const mark = MARKS.find(({ hex }) => start.startsWith(hex))
  // The null character is stored nowhere: it is damage, shown as such.
  return new TextDecoder(mark?.encoding ?? guess(bytes)).decode(bytes).replaceAll('\0', '\uFFFD')
}

function guess(bytes: Uint8Array): 'utf-8' | 'windows-1252' {
  const text = new TextDecoder().decode(bytes)
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return count(/\uFFFD/g) > count(/[\u0080-\uFFFC]/g) ? 'windows-1252' : 'utf-8'
}
