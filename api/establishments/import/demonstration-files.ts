/** The real files of the Val d'Oise, for the tests of the readers. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

const FOLDER = join(import.meta.dirname, '../../../db/demonstration')

/** The text of one of the demonstration files. */
export const demonstrationFile = (name: string): string => readFileSync(join(FOLDER, name), 'utf8')

/** The official names of the communes by INSEE code. */
export function demonstrationCommunes(): ReadonlyMap<string, string> {
  const rows = parse<{ insee: string; name: string }>(demonstrationFile('communes_95.csv'), {
    columns: true,
  })
  return new Map(rows.map(({ insee, name }) => [insee, name]))
}
