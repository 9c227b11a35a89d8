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

/** A table; its head is repeated on each page, and no row is cut by the end of one. */
export function composeTable(table: Table, notes: Notes): WordTable {
  const widths = columnWidths(table, TEXT_WIDTH / TWENTIETHS).map((points) => Math.floor(points * TWENTIETHS))
  return new WordTable({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: NO_BORDERS,
    rows: [
      headRow(table.columns, widths, notes),
      ...table.rows.map((row) => bodyRow(row, table.columns, widths, notes)),
    ],
  })
}

const headRow = (columns: readonly Column[], widths: readonly number[], notes: Notes): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) => cellOf([{ bold: column.header }], column, widths[index], notes, true)),
  })

const bodyRow = (row: readonly Text[], columns: readonly Column[], widths: readonly number[], notes: Notes): TableRow =>
  new TableRow({
    cantSplit: true,
    children: columns.map((column, index) => cellOf(row[index] ?? '', column, widths[index], notes, false)),
  })

const cellOf = (text: Text, { align }: Column, width: number | undefined, notes: Notes, isHead: boolean): TableCell =>
  new TableCell({
    ...(width === undefined ? {} : { width: { size: width, type: WidthType.DXA } }),
    ...(isHead ? { shading: { fill: COLORS.soft } } : {}),
    margins: { top: 70, bottom: 70, left: 100, right: 100 },
    borders: {
      ...NO_BORDERS,
      bottom: { style: BorderStyle.SINGLE, size: isHead ? 8 : 4, color: isHead ? COLORS.accent : COLORS.rule },
    },
    children: [
      new Paragraph({
        style: 'TableText',
        alignment: align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: runsOf(text, notes),
      }),
    ],
  })
