import type { EstablishmentRow } from '#db/establishments.ts'
import { foldedWords } from './import/fold.ts'

type Searched = Pick<EstablishmentRow, 'name' | 'category' | 'commune' | 'postcode'> &
  Partial<Record<'finess' | 'uai' | 'siret', string | null | undefined>>

/** Everything a person may search an establishment by, folded. */
export const searchTextOf = ({ name, category, commune, postcode, finess, uai, siret }: Searched) =>
  foldedWords([name, category, commune, postcode, finess ?? '', uai ?? '', siret ?? ''].join(' ')).join(' ')
