import { checkInseeCode, checkPostcode, checkUai } from '../identifiers.ts'
import type { EstablishmentInput } from './establishment-input.ts'
import type { FileReader } from './file-reader.ts'
import type { LineChecks } from './line-checks.ts'
import type { FindPlace } from './places.ts'
import { readPosition } from './position.ts'

const COLLEGE = '340'
const OPEN = '1'

/** The ministry's file of schools and their positions: its open collèges are read, the rest skipped. */
export const educationColleges: FileReader = {
  keyColumn: 'numero_uai',
  columns: [
    'numero_uai',
    'appellation_officielle',
    'adresse_uai',
    'code_postal_uai',
    'libelle_commune',
    'code_commune',
    'latitude',
    'longitude',
    'nature_uai',
    'etat_etablissement',
  ],
  read: (line, findPlace) =>
    line.text('nature_uai') === COLLEGE && line.text('etat_etablissement') === OPEN
      ? readCollege(line, findPlace)
      : undefined,
}

function readCollege(line: LineChecks, findPlace: FindPlace): EstablishmentInput {
  const uai = line.required('numero_uai', checkUai)
  const postcode = line.required('code_postal_uai', checkPostcode)
  const inseeCode = line.optional('code_commune', checkInseeCode)
  return {
    sourceKey: uai,
    name: line.required('appellation_officielle'),
    kind: 'COLLEGE',
    category: 'Collège',
    uai,
    address: line.required('adresse_uai'),
    postcode,
    ...findPlace(line.required('libelle_commune'), postcode, inseeCode),
    ...readPosition(line, 'latitude', 'longitude'),
  }
}
