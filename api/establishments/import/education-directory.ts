import { checkInseeCode, checkPostcode, checkSiret, checkUai } from '../identifiers.ts'
import type { EstablishmentInput } from './establishment-input.ts'
import type { FileReader } from './file-reader.ts'
import { withHeader } from './header.ts'
import type { LineChecks } from './line-checks.ts'
import { checkPhone } from './phone.ts'
import type { FindPlace } from './places.ts'
import { readPosition } from './position.ts'
import { schoolNature } from './school-natures.ts'

/**
 * « Annuaire de l'éducation » (data.education.gouv.fr, fr-en-annuaire-education). Its columns in the files that public code
 * reads: `Identifiant_de_l_etablissement`, `Code postal`, `SIREN_SIRET` with labels (eurostat/basic-services, FR schools);
 * `identifiant_de_l_etablissement`, `code_postal`, `siren_siret`, separated by `;`, in 2023 (etalab/annuaire-entreprises);
 * with capitals again and separated by `,` in 2026. Case and spaces are therefore not looked at. The aliases are the names
 * that its sister file and its extracts give to the same columns.
 */
const open = withHeader({
  needed: ['identifiant_de_l_etablissement', 'nom_etablissement', 'type_etablissement', 'code_postal', 'nom_commune'],
  optional: [
    'adresse_1',
    'adresse_2',
    'code_commune',
    'telephone',
    'siren_siret',
    'latitude',
    'longitude',
    'etat',
    'code_nature',
    'libelle_nature',
  ],
  aliases: {
    numero_uai: 'identifiant_de_l_etablissement',
    uai: 'identifiant_de_l_etablissement',
    appellation_officielle: 'nom_etablissement',
    code_postal_uai: 'code_postal',
    libelle_commune: 'nom_commune',
    code_insee: 'code_commune',
    adresse_uai: 'adresse_1',
    siret: 'siren_siret',
    nature_uai: 'code_nature',
    nature_uai_libe: 'libelle_nature',
    etat_etablissement: 'etat',
  },
  span: 20,
})

const COLLEGE = '340'

/** The directory of education: schools, with their telephones. */
export const educationDirectory: FileReader = {
  keyColumn: 'identifiant_de_l_etablissement',
  open,
  read: (line, findPlace) => (/^FERM/i.test(line.text('etat')) ? undefined : readSchool(line, findPlace)),
}

function readSchool(line: LineChecks, findPlace: FindPlace): EstablishmentInput {
  const uai = line.required('identifiant_de_l_etablissement', checkUai)
  const postcode = line.required('code_postal', checkPostcode)
  const inseeCode = line.optional('code_commune', checkInseeCode)
  return {
    sourceKey: uai,
    name: line.required('nom_etablissement'),
    ...readNature(line),
    uai,
    // A SIREN, which the same column may hold, names the owner and not the place.
    siret: line.text('siren_siret').length > 9 ? line.optional('siren_siret', checkSiret) : undefined,
    address: line.text('adresse_1') || line.text('adresse_2'),
    postcode,
    ...findPlace(line.required('nom_commune'), postcode, inseeCode),
    ...readPosition(line, 'latitude', 'longitude'),
    phone: line.optional('telephone', checkPhone),
  }
}

/** Files without natures still tell collèges, and the medico-social establishments that teach. */
function readNature(line: LineChecks) {
  const type = line.text('type_etablissement')
  const code = line.text('code_nature') || (/^coll[eè]ge$/i.test(type) ? COLLEGE : '')
  const nature = schoolNature(code, line.text('libelle_nature') || type)
  return /^m[eé]dico/i.test(type) ? { ...nature, kind: 'MEDICO_SOCIAL' as const } : nature
}
