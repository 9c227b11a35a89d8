import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  Table as WordTable,
} from 'docx'
import { columnWidths } from '../model/column-widths.ts'
import type { Column, Table, Text } from '../model/document.ts'
import { isLongRow } from '../model/plain-text.ts'
import { COLORS, TEXT_WIDTH } from './measures.ts'
import type { Notes } from './notes.ts'
import { runsOf } from './runs.ts'

/** Word measures in twentieths of a point. */
const TWENTIETHS = 20

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const NO_BORDERS = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
} as const

/** What the cells of a table have in common. */
interface Frame {
  readonly columns: readonly Column[]
  readonly widths: readonly number[]
  readonly style: 'TableText' | 'SmallTableText'
  readonly notes: Notes
}

/** A table; its head is repeated on each page, and no row is cut by the end of one unless it is very long. */
export function composeTable(table: Table, notes: Notes): WordTable {
  const { widths: points, isCrowded } = columnWidths(table, TEXT_WIDTH / TWENTIETHS)
  const widths = points.map((width) => Math.floor(width * TWENTIETHS))
  const frame: Frame = { columns: table.columns, widths, notes, style: isCrowded ? 'SmallTableText' : 'TableText' }
  return new WordTable({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: NO_BORDERS,
    rows: [headRow(frame), ...table.rows.map((row) => bodyRow(row, frame))],
  })
}

const headRow = (frame: Frame): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: frame.columns.map(({ header }, index) => cellOf([{ bold: header }], index, frame, HEAD)),
  })

const bodyRow = (row: readonly Text[], frame: Frame): TableRow =>
  new TableRow({
    cantSplit: !isLongRow(row),
    children: frame.columns.map((_column, index) => cellOf(row[index] ?? '', index, frame, BODY)),
  })

const HEAD = { shading: { fill: COLORS.soft }, line: { style: BorderStyle.SINGLE, size: 8, color: COLORS.accent } }
const BODY = { line: { style: BorderStyle.SINGLE, size: 4, color: COLORS.rule } }

const cellOf = (text: Text, index: number, frame: Frame, { line, ...look }: typeof HEAD | typeof BODY): TableCell =>
  new TableCell({
    ...look,
    width: { size: frame.widths[index] ?? 0, type: WidthType.DXA },
    margins: { top: 70, bottom: 70, left: 100, right: 100 },
    borders: { ...NO_BORDERS, bottom: line },
    children: [
      new Paragraph({
        style: frame.style,
        alignment: frame.columns[index]?.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: runsOf(text, frame.notes),
      }),
    ],
  })
