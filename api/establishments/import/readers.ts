import type { ImportFormat } from '../../generated/resolvers.ts'
import { dataInclusion } from './data-inclusion.ts'
import { educationAddresses, educationColleges } from './education-addresses.ts'
import { educationDirectory } from './education-directory.ts'
import type { FileReader } from './file-reader.ts'
import { finess } from './finess.ts'
import { finessWithNumbers } from './finess-with-numbers.ts'
import { finessWithoutNumbers } from './finess-without-numbers.ts'
import { rnaImport, rnaWaldec } from './rna.ts'

/** How each official layout is read. */
export const readers: Readonly<Record<Exclude<ImportFormat, 'CSV'>, FileReader>> = {
  EDUCATION_COLLEGES: educationColleges,
  EDUCATION_ADDRESSES: educationAddresses,
  EDUCATION_DIRECTORY: educationDirectory,
  FINESS: finess,
  FINESS_WITH_NUMBERS: finessWithNumbers,
  FINESS_WITHOUT_NUMBERS: finessWithoutNumbers,
  RNA_WALDEC: rnaWaldec,
  RNA_IMPORT: rnaImport,
  DATA_INCLUSION: dataInclusion,
}
