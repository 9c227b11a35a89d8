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
export function writeCsv({ columns, rows }: Table, locale: Locale): Uint8Array {
  const text = stringify([columns.map(({ header }) => header), ...rows], {
    bom: true,
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
  return new TextEncoder().encode(text)
}

/** A negative number begins like a formula, and is none. */
const plain = (value: string) => ({ value, escape_formulas: false })

const writtenAs = (value: { decimal: string } | { date: string } | null, locale: Locale): string => {
  if (value === null) return ''
  return 'date' in value ? value.date : value.decimal.replace('.', LOCALES[locale].point)
}
