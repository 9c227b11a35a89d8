import { checkInseeCode, checkPostcode, checkRna, checkSiret, type IdentifierCheck } from '../identifiers.ts'
import type { EstablishmentInput } from './establishment-input.ts'
import type { FileReader } from './file-reader.ts'
import { type Columns, withHeader } from './header.ts'
import type { LineChecks } from './line-checks.ts'
import type { FindPlace } from './places.ts'
import { readableAddress } from './readable-address.ts'
import { readableLabel } from './readable-label.ts'

/** Still active; the others are dissolved (D) or struck off (S). */
const ACTIVE = 'A'

const SEAT = ['id', 'titre', 'position', 'adrs_codepostal']

/**
 * Only the seat is read. The columns `adrg_*` are the home address of a manager, telephones and e-mails are often a person's:
 * they are not in these lists, so their cells never leave the line.
 */
const WALDEC: Columns = {
  needed: [...SEAT, 'adrs_libcommune'],
  optional: [
    'siret',
    'objet_social1',
    'adrs_numvoie',
    'adrs_repetition',
    'adrs_typevoie',
    'adrs_libvoie',
    'adrs_codeinsee',
  ],
  span: 50,
  confidential: true,
}

const IMPORT: Columns = {
  needed: [...SEAT, 'libcom'],
  optional: ['siret', 'objet_social1', 'adr1', 'adr2', 'adr3', 'adrs_codeinsee'],
  span: 50,
  confidential: true,
}

/** The national register of associations, those declared since 2009. */
export const rnaWaldec: FileReader = {
  keyColumn: 'id',
  open: withHeader(WALDEC),
  read: (line, findPlace) =>
    line.text('position') === ACTIVE
      ? { ...readAssociation(line, findPlace, 'adrs_libcommune'), address: readStreet(line) }
      : undefined,
}

/** The same register, those that have declared nothing since: their number may be of an older form. */
export const rnaImport: FileReader = {
  keyColumn: 'id',
  open: withHeader(IMPORT),
  read: (line, findPlace) =>
    line.text('position') === ACTIVE
      ? {
          ...readAssociation(line, findPlace, 'libcom'),
          address: readableAddress(line.text('adr1') || line.text('adr2') || line.text('adr3')),
        }
      : undefined,
}

function readAssociation(line: LineChecks, findPlace: FindPlace, communeField: string): EstablishmentInput {
  const id = line.required('id', checkAssociation)
  const postcode = line.required('adrs_codepostal', checkPostcode)
  return {
    sourceKey: id,
    name: readableLabel(line.required('titre')),
    kind: 'ASSOCIATION',
    category: 'Association',
    categoryCode: line.text('objet_social1') || undefined,
    rna: checkRna(id).valid ? id : undefined,
    siret: line.optional('siret', checkSiret),
    address: '',
    postcode,
    ...findPlace(line.required(communeField), postcode, line.optional('adrs_codeinsee', checkInseeCode)),
  }
}

/** An RNA number, or the older one of a file of the prefecture: up to 20 letters and figures. */
function checkAssociation(raw: string): IdentifierCheck {
  const number = checkRna(raw)
  if (number.valid) return number
  return /^(?!W)[0-9A-Z]{5,20}$/.test(raw) ? { valid: true, value: raw } : { valid: false, reason: 'MALFORMED' }
}

const REPEATS: Readonly<Record<string, string>> = { B: 'B', BIS: 'B', T: 'T', TER: 'T', Q: 'Q', QUATER: 'Q' }

function readStreet(line: LineChecks): string {
  const number = line.text('adrs_numvoie') + (REPEATS[line.text('adrs_repetition').toUpperCase()] ?? '')
  return readableAddress(`${number} ${line.text('adrs_typevoie')} ${line.text('adrs_libvoie')}`.trim())
}
