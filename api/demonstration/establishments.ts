import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Db, Id } from '#db/database.ts'
import { completePositions } from '../establishments/import/match-establishments.ts'
import { readEstablishments } from '../establishments/import/read-establishments.ts'
import { storeEstablishments } from '../establishments/import-establishments.ts'

const folder = join(import.meta.dirname, '../../db/demonstration')

const read = (name: string) => readFileSync(join(folder, name), 'utf8')

/** Loads the real establishments of the territory, through the readers that an administrator's import uses. */
export async function loadEstablishments(db: Db, programmeId: Id<'programme'>): Promise<void> {
  const communes = communeNames()
  const colleges = readEstablishments('EDUCATION_COLLEGES', read('education_colleges_95.csv'), communes)
  const numbered = readEstablishments('FINESS_WITH_NUMBERS', read('finess_95_with_numbers.csv'), communes)
  const unnumbered = readEstablishments('FINESS_WITHOUT_NUMBERS', read('finess_95_without_numbers.csv'), communes)
  // The two FINESS files overlap: one has the numbers, the other the positions.
  const { completed, remaining } = completePositions(numbered.establishments, unnumbered.establishments)
  await storeEstablishments({ db }, programmeId, 'EDUCATION_COLLEGES', colleges.establishments)
  await storeEstablishments({ db }, programmeId, 'FINESS_WITH_NUMBERS', completed)
  await storeEstablishments({ db }, programmeId, 'FINESS_WITHOUT_NUMBERS', remaining)
}

function communeNames(): ReadonlyMap<string, string> {
  const rows: { insee: string; name: string }[] = parse(read('communes_95.csv'), { columns: true, bom: true })
  return new Map(rows.map(({ insee, name }) => [insee, name]))
}
