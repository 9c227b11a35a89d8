import { checkInseeCode, checkPostcode } from '../identifiers.ts'
import type { EstablishmentInput } from './establishment-input.ts'
import type { FileReader } from './file-reader.ts'
import { slug } from './fold.ts'
import { withHeader } from './header.ts'
import type { LineChecks } from './line-checks.ts'
import { checkPhone } from './phone.ts'
import type { FindPlace } from './places.ts'
import { readPosition } from './position.ts'
import { readableAddress } from './readable-address.ts'
import { readableName } from './readable-name.ts'

const MEDICO_SOCIAL = new Set(['ehpad', 'handicap'])

/** The kinds that the source deduced from names, under the label people use; others stay as they are. */
const CATEGORIES: ReadonlyMap<string, string> = new Map([
  ['Accueil de jour/CAVT/CITL', 'Accueil de jour'],
  ['CAJ', 'Accueil de jour'],
  ['CRP/ESRP', 'ESRP'],
  ['EA (ex-atelier protégé)', 'Entreprise adaptée'],
  ['EAM/FAM', 'EAM'],
  ['Ecole intégrée (IDA)', 'Institut pour déficients auditifs'],
  ['EEPEH', 'Établissement expérimental'],
  ['Foyer hébergement/vie/EANM', 'Foyer'],
  ['IME/EMP', 'IME'],
])

/** The département's map of establishments: places and telephones, no number. Only the medico-social. */
export const finessWithoutNumbers: FileReader = {
  keyColumn: 'nom',
  open: withHeader({
    needed: [
      'nom',
      'cat',
      'lat',
      'lon',
      'adresse',
      'cp',
      'commune',
      'tel',
      'categorie_deduite_du_nom',
      'code_insee_deduit',
    ],
  }),
  read: (line, findPlace) => (MEDICO_SOCIAL.has(line.text('cat')) ? readMedicoSocial(line, findPlace) : undefined),
}

function readMedicoSocial(line: LineChecks, findPlace: FindPlace): EstablishmentInput {
  const [name, address] = [line.required('nom'), line.required('adresse')]
  const written = line.required('commune')
  const category = line.required('categorie_deduite_du_nom')
  const postcode = line.required('cp', checkPostcode)
  const place = findPlace(written, postcode, line.optional('code_insee_deduit', checkInseeCode))
  const commune = { written, official: place.commune }
  return {
    sourceKey: slug(`${name} ${postcode} ${address}`),
    name: readableName(name, commune),
    kind: 'MEDICO_SOCIAL',
    category: CATEGORIES.get(category) ?? category,
    address: readableAddress(address, commune),
    postcode,
    ...place,
    ...readPosition(line, 'lat', 'lon'),
    phone: line.optional('tel', checkPhone),
  }
}
