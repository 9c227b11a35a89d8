import { parse } from 'csv-parse/sync'
import { demonstrationFile } from './demonstration-files.ts'
import type { CommuneNames } from './places.ts'

let names: CommuneNames | undefined

/** The official names of the communes that Passerelle knows, those of the Val d’Oise; read once. */
export function communeNames(): CommuneNames {
  names ??= readNames(demonstrationFile('communes_95.csv'))
  return names
}

function readNames(csv: string): CommuneNames {
  const rows: { insee: string; name: string }[] = parse(csv, { columns: true, bom: true })
  return new Map(rows.map(({ insee, name }) => [insee, name]))
}
