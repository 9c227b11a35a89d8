import { checkInseeCode, checkPostcode, checkUai } from '../identifiers.ts'
import type { EstablishmentInput } from './establishment-input.ts'
import type { FileReader } from './file-reader.ts'
import { withHeader } from './header.ts'
import type { LineChecks } from './line-checks.ts'
import type { FindPlace } from './places.ts'
import { readPosition } from './position.ts'
import { schoolNature } from './school-natures.ts'

const COLLEGE = '340'
const OPEN = '1'

const open = withHeader({
  needed: [
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
  optional: ['nature_uai_libe'],
})

/** The ministry's file of schools and their positions: those that are open. */
export const educationAddresses: FileReader = {
  keyColumn: 'numero_uai',
  open,
  read: (line, findPlace) => (line.text('etat_etablissement') === OPEN ? readSchool(line, findPlace) : undefined),
}

/** The same file, for its collèges only. */
export const educationColleges: FileReader = {
  ...educationAddresses,
  read: (line, findPlace) =>
    line.text('nature_uai') === COLLEGE ? educationAddresses.read(line, findPlace) : undefined,
}

function readSchool(line: LineChecks, findPlace: FindPlace): EstablishmentInput {
  const uai = line.required('numero_uai', checkUai)
  const postcode = line.required('code_postal_uai', checkPostcode)
  const inseeCode = line.optional('code_commune', checkInseeCode)
  return {
    sourceKey: uai,
    name: line.required('appellation_officielle'),
    ...schoolNature(line.text('nature_uai'), line.text('nature_uai_libe')),
    uai,
    address: line.text('adresse_uai'),
    postcode,
    ...findPlace(line.required('libelle_commune'), postcode, inseeCode),
    ...readPosition(line, 'latitude', 'longitude'),
  }
}
