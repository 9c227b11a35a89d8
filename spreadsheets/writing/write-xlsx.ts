import type { CellObject, Sheet } from 'write-excel-file/node'
import { widthOf } from './column-width.ts'
import { nameSheets } from './sheet-name.ts'
import { storable } from './storable-text.ts'
import type { Table, Value } from './table.ts'

/** A sheet of explanations before the tables: « Lisez-moi ». Its first line is its title. */
export interface ReadMe {
  readonly name: string
  readonly lines: readonly string[]
}

const HEADER = { fontWeight: 'bold', backgroundColor: '#e0eef0', wrap: true, alignVertical: 'top' } as const
const FONT = { fontFamily: 'Calibri', fontSize: 11 }
const READ_ME_WIDTH = 100

/**
 * A workbook: one sheet per table, its first line fixed, cells typed so that figures can be counted with. The library is
 * loaded at the first one.
 */
export async function writeXlsx(tables: readonly Table[], readMe?: ReadMe): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const names = nameSheets([...(readMe ? [readMe.name] : []), ...tables.map(({ name }) => name)])
  const sheets = [...(readMe ? [readMeSheet(readMe)] : []), ...tables.map(tableSheet)]
  return writeExcelFile(
    sheets.map((sheet, index) => ({ ...sheet, sheet: names[index] ?? '' })),
    FONT,
  ).toBuffer()
}

const readMeSheet = ({ lines }: ReadMe): Sheet<never> => ({
  data: lines.map((line, index) => [
    {
      value: storable(line),
      type: String,
      wrap: true,
      alignVertical: 'top',
      ...(index === 0 ? { fontWeight: 'bold', fontSize: 14 } : {}),
    },
  ]),
  columns: [{ width: READ_ME_WIDTH }],
  showGridLines: false,
})

const tableSheet = ({ columns, rows }: Table): Sheet<never> => ({
  data: [
    columns.map(({ header }) => ({ value: storable(header), type: String, ...HEADER })),
    ...rows.map((row) => row.map(cellOf)),
  ],
  columns: columns.map(({ header, width }, index) => ({
    width:
      width ??
      widthOf(
        header,
        rows.map((row) => row[index] ?? null),
      ),
  })),
  stickyRowsCount: 1,
  orientation: 'landscape',
})

function cellOf(value: Value): CellObject | null {
  if (value === null || value === '') return null
  if (typeof value === 'boolean') return { value, type: Boolean }
  if (typeof value === 'string') return { ...textCell(value), wrap: value.includes('\n') }
  return 'date' in value ? dateCell(value.date) : decimalCell(value.decimal)
}

/** « @ »: a text that looks like a number stays a text, even when somebody edits it. */
const textCell = (value: string): CellObject => ({
  value: storable(value),
  type: String,
  format: '@',
  alignVertical: 'top',
})

const dateCell = (date: string): CellObject => ({
  value: new Date(`${date}T00:00:00Z`),
  type: Date,
  format: 'dd/mm/yyyy',
  alignVertical: 'top',
})

/** Spreadsheets keep fifteen digits: a longer decimal is written as text, exact. */
function decimalCell(decimal: string): CellObject {
  const digits = decimal.replace(/\D/g, '').replace(/^0+/, '')
  if (digits.length > 15) return { ...textCell(decimal), align: 'right' }
  const places = decimal.split('.')[1]?.length ?? 0
  const format = places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`
  return { value: Number(decimal), type: Number, format, alignVertical: 'top' }
}
