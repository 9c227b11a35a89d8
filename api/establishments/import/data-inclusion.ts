import { checkInseeCode, checkPostcode, checkRna, checkSiret } from '../identifiers.ts'
import type { EstablishmentInput } from './establishment-input.ts'
import type { FileReader } from './file-reader.ts'
import { type Columns, withHeader } from './header.ts'
import { isJson, jsonLines } from './json-lines.ts'
import type { LineChecks } from './line-checks.ts'
import { checkPhone } from './phone.ts'
import type { FindPlace } from './places.ts'
import { readPosition } from './position.ts'

/**
 * The structures of data·inclusion: columns of the schema's v1 (gip-inclusion/data-inclusion-schema,
 * src/data_inclusion/schema/v1/structures.py), with `rna` and `typologie` of its v0. Descriptions, which span lines, and
 * e-mails stay where they are.
 */
const COLUMNS: Columns = {
  needed: ['id', 'nom', 'commune', 'code_postal'],
  optional: [
    'source',
    'siret',
    'rna',
    'code_insee',
    'adresse',
    'longitude',
    'latitude',
    'telephone',
    'typologie',
    'reseaux_porteurs',
  ],
  span: 300,
}

const openCsv = withHeader(COLUMNS)
const openJson = jsonLines(COLUMNS)

/** Structures of data·inclusion, in CSV or in JSON. */
export const dataInclusion: FileReader = {
  keyColumn: 'id',
  open: (header) => (isJson(header) ? openJson : openCsv(header)),
  read: readStructure,
}

function readStructure(line: LineChecks, findPlace: FindPlace): EstablishmentInput {
  const id = line.required('id')
  const postcode = line.required('code_postal', checkPostcode)
  const [network = ''] = line.text('reseaux_porteurs').match(/[a-z][a-z0-9-]+/g) ?? []
  const code = network || line.text('typologie')
  return {
    sourceKey: id,
    name: line.required('nom'),
    kind: kindOf(code),
    category: code === '' ? 'Structure d’insertion' : code.replaceAll('-', ' ').toUpperCase(),
    categoryCode: code || undefined,
    siret: line.optional('siret', checkSiret),
    rna: line.optional('rna', checkRna),
    address: line.text('adresse'),
    postcode,
    ...findPlace(line.required('commune'), postcode, line.optional('code_insee', checkInseeCode)),
    ...readPosition(line, 'latitude', 'longitude'),
    phone: line.optional('telephone', checkPhone),
  }
}

const MUNICIPAL = /^(ccas|cias|communes?|mairies?|muni|municipalites?|intercommunalites?|epci)(-|$)/i
const MEDICO_SOCIAL = /^(caarud|cada|chrs|chu|cph|csapa|huda|esat|mecs|pmi|cmp|ehpad)(-|$)/i

function kindOf(code: string): EstablishmentInput['kind'] {
  if (MUNICIPAL.test(code)) return 'MUNICIPAL'
  if (MEDICO_SOCIAL.test(code)) return 'MEDICO_SOCIAL'
  return /^asso/i.test(code) ? 'ASSOCIATION' : 'OTHER'
}
