import type { Db, Id } from '#db/database.ts'
import { demonstrationFile } from '../establishments/import/demonstration-files.ts'
import { readEstablishments } from '../establishments/import/read-establishments.ts'
import { storeImport } from '../establishments/store-import.ts'

const files = [
  ['EDUCATION_COLLEGES', 'education_colleges_95.csv'],
  ['FINESS_WITH_NUMBERS', 'finess_95_with_numbers.csv'],
  ['FINESS_WITHOUT_NUMBERS', 'finess_95_without_numbers.csv'],
] as const

/** Loads the real establishments of the territory, the way an administrator's import does. */
export async function loadEstablishments(db: Db, programmeId: Id<'programme'>): Promise<void> {
  for (const [format, name] of files)
    await storeImport(db, programmeId, format, readEstablishments(format, demonstrationFile(name)).establishments)
}
