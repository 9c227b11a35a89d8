import type { Db } from '#db/database.ts'
import type { ProgrammeRow } from '#db/programmes.ts'
import { demonstrationFile } from '../establishments/import/demonstration-files.ts'
import { importFile } from '../establishments/import-establishments.ts'

const files = [
  ['EDUCATION_COLLEGES', 'education_colleges_95.csv'],
  ['FINESS_WITH_NUMBERS', 'finess_95_with_numbers.csv'],
  ['FINESS_WITHOUT_NUMBERS', 'finess_95_without_numbers.csv'],
] as const

/** Loads the real establishments of the territory, the way an administrator's import does. */
export async function loadEstablishments(
  db: Db,
  { id, timeZone }: Pick<ProgrammeRow, 'id' | 'timeZone'>,
  now: Date,
): Promise<void> {
  const whole = { departments: [], categories: [], allowClosing: false, now, timeZone }
  for (const [format, name] of files) await importFile(db, id, { ...whole, format, csv: demonstrationFile(name) })
}
