import { stringify } from 'csv-stringify/sync'
import type { Table, Value } from './table.ts'

/** Whose spreadsheet opens the file: in France numbers take a comma, and the semicolon parts cells. */
export type Locale = 'FR' | 'EN'

const LOCALES = {
  FR: { delimiter: ';', point: ',', yes: 'VRAI', no: 'FAUX' },
  EN: { delimiter: ',', point: '.', yes: 'TRUE', no: 'FALSE' },
} as const

/**
 * A CSV that Excel opens as it is: UTF-8 with its mark, and the separator of the country. A text that a spreadsheet would run
 * as a formula is given an apostrophe; `readTable` takes it away. Numbers of more than 11 figures suffer in Excel: that is
 * what XLSX is for.
 */
export const writeCsv = ({ columns, rows }: Table, locale: Locale): Uint8Array =>
  new TextEncoder().encode(headOf(columns, locale) + linesOf(rows, locale))

/** The same, as its lines come: a long table is never held as a whole. */
export async function* streamCsv(
  columns: Table['columns'],
  pages: AsyncIterable<Table['rows']>,
  locale: Locale,
): AsyncGenerator<string> {
  yield headOf(columns, locale)
  for await (const rows of pages) if (rows.length > 0) yield linesOf(rows, locale)
}

const headOf = (columns: Table['columns'], locale: Locale): string =>
  `\uFEFF${linesOf([columns.map(({ header }) => header)], locale)}`

const linesOf = (rows: Table['rows'], locale: Locale): string =>
  stringify([...rows], {
    delimiter: LOCALES[locale].delimiter,
    record_delimiter: 'windows',
    escape_formulas: true,
    // Only the end of a record would be quoted otherwise, and it is two characters here.
    quoted_match: /[\r\n]/,
    cast: {
      boolean: (value) => LOCALES[locale][value ? 'yes' : 'no'],
      object: (value) => plain(writtenAs(value as Exclude<Value, string | boolean>, locale)),
    },
  })

/** A negative number begins like a formula, and is none. */
const plain = (value: string) => ({ value, escape_formulas: false })

const writtenAs = (value: { decimal: string } | { date: string } | null, locale: Locale): string => {
  if (value === null) return ''
  return 'date' in value ? value.date : value.decimal.replace('.', LOCALES[locale].point)
}
