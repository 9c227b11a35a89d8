import { checkFiness, checkInseeCode, checkPostcode, checkSiret } from '../identifiers.ts'
import type { FileReader } from './file-reader.ts'
import { type FinessCategory, findFinessCategory, OTHER_CATEGORY } from './finess-categories.ts'
import { withHeader } from './header.ts'
import type { LineChecks } from './line-checks.ts'
import { checkPhone } from './phone.ts'
import { readableAddress } from './readable-address.ts'
import { readableName } from './readable-name.ts'

/** The assembly of health and medico-social establishments that have a FINESS number. */
export const finessWithNumbers: FileReader = {
  keyColumn: 'nofinesset',
  open: withHeader({
    needed: [
      'nofinesset',
      'rs',
      'categetab',
      'siret',
      'numvoie',
      'typvoie',
      'voie',
      'codepostal',
      'commune',
      'cog',
      'telephone',
    ],
  }),
  read(line, findPlace) {
    const finess = line.required('nofinesset', checkFiness)
    const written = line.required('commune')
    const postcode = line.required('codepostal', checkPostcode)
    const place = findPlace(written, postcode, line.optional('cog', checkInseeCode))
    const commune = { written, official: place.commune }
    return {
      sourceKey: finess,
      name: readableName(line.required('rs'), commune),
      ...readCategory(line),
      finess,
      siret: line.optional('siret', checkSiret),
      address: readableAddress(joinStreet(line), commune),
      postcode,
      ...place,
      phone: line.optional('telephone', checkPhone),
    }
  },
}

const joinStreet = (line: LineChecks) =>
  [line.text('numvoie'), line.text('typvoie'), line.required('voie')].join(' ').trim()

function readCategory(line: LineChecks): FinessCategory & { readonly categoryCode: string } {
  const categoryCode = line.required('categetab')
  const known = findFinessCategory(categoryCode)
  if (!known) line.warn('categetab', 'UNKNOWN')
  return { ...(known ?? { kind: 'OTHER', category: OTHER_CATEGORY }), categoryCode }
}
