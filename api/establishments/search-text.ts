import type { EstablishmentRow } from '#db/establishments.ts'
import { foldedWords } from './import/fold.ts'

type Searched = Pick<EstablishmentRow, 'name' | 'category' | 'commune' | 'postcode'> &
  Partial<Record<'inseeCode' | 'finess' | 'uai' | 'siret' | 'rna', string | null | undefined>>

/**
 * Everything a person may search an establishment by, folded: a line for its category, one for its commune, one for its
 * numbers, one for its name. The database derives from it what it searches in.
 */
export const searchTextOf = ({ name, category, commune, postcode, ...numbers }: Searched): string => {
  const { inseeCode, finess, uai, siret, rna } = numbers
  return [category, commune, [postcode, inseeCode, finess, uai, siret, rna].join(' '), name].map(fold).join('\n')
}

/** The words of a text, as they stand in a line of `search_text`. */
export const fold = (text: string): string => foldedWords(text).join(' ')
