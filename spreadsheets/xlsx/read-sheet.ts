import type { Cell, Merge, Sheet } from '../cells.ts'
import { readPlace } from '../place.ts'
import { createCellReader } from './cell-reader.ts'
import type { Archive } from './open-archive.ts'
import type { SheetEntry, Workbook } from './read-workbook.ts'
import { readXml } from './read-xml.ts'

/** Reads the cells of a sheet; `count` is told of each, and may refuse that there be so many. */
export async function readSheet(
  archive: Archive,
  { name, isHidden, part }: SheetEntry,
  book: Workbook,
  count: () => void,
): Promise<Sheet> {
  const lines = new Map<number, Cell[]>()
  const merges: Merge[] = []
  const reader = createCellReader(book, (cell) => {
    count()
    const line = lines.get(cell.row)
    if (line) line.push(cell)
    else lines.set(cell.row, [cell])
  })
  await readXml(archive.read(part), {
    ...reader,
    open: (element, attributes) => {
      reader.open(element, attributes)
      if (element === 'mergeCell') merges.push(...mergeOf(attributes['ref'] ?? ''))
    },
  })
  const rows = [...lines].map(([number, cells]) => ({ number, cells })).sort((a, b) => a.number - b.number)
  return { name, isHidden, rows, merges }
}

function mergeOf(reference: string): Merge[] {
  const [from, to] = reference.split(':').map(readPlace)
  if (!from || !to) return []
  return [{ place: reference, top: from.row, bottom: to.row, left: from.column, right: to.column }]
}
