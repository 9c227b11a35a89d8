import type { Archive } from './open-archive.ts'
import { readXml } from './read-xml.ts'

/** How a number is shown. */
export type Look = 'number' | 'percent' | 'date'

/** The looks of a workbook's styles, by rank. */
export async function readLooks(archive: Archive, part: string | undefined): Promise<Look[]> {
  const looks: Look[] = []
  if (part === undefined) return looks
  const codes = new Map<string, string>()
  let isCell = false
  await readXml(archive.read(part), {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') codes.set(numFmtId, formatCode)
      if (name === 'cellXfs') isCell = true
      if (name === 'xf' && isCell) looks.push(lookOf(Number(numFmtId), codes.get(numFmtId)))
    },
    close: (name) => {
      if (name === 'cellXfs') isCell = false
    },
  })
  return looks
}

/** The formats that every workbook knows, by number; those of dates in other writing systems among them. */
const DATES = [14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]
const isOtherDate = (id: number) => (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
const PERCENTS = [9, 10]

/** How a format shows numbers, by its number or its code. */
export function lookOf(id: number, code: string | undefined): Look {
  if (code !== undefined) return lookOfCode(code)
  if (DATES.includes(id) || isOtherDate(id)) return 'date'
  return PERCENTS.includes(id) ? 'percent' : 'number'
}

/** A code is a date's when letters of dates stand in it, outside texts, colours, and escaped or filling characters. */
function lookOfCode(code: string): Look {
  const [positive = ''] = code.split(';')
  const bare = positive.replace(/"[^"]*"|\[(?!h+\]|m+\]|s+\])[^\]]*\]|[\\_*]./gi, '')
  if (/^general/i.test(bare)) return 'number'
  if (/[ymdhs]/i.test(bare)) return 'date'
  return bare.includes('%') ? 'percent' : 'number'
}
