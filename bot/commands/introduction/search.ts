import { type EstablishmentPartsFragment, SearchEstablishmentsDocument } from '../../generated/operations.ts'
import { foldedWords } from '../../language/fold.ts'
import { nearest } from '../../language/nearest.ts'
import type { Option } from '../../model/form.ts'
import type { Session } from '../../session.ts'
import { establishmentOption } from './forms.ts'

const SHOWN = 20
/** How many establishments are looked at to mend a word: enough to meet every kind and commune of a territory's corner. */
const SAMPLE = 100

/** What a search gives: establishments, or the same words mended. */
export interface Search {
  readonly establishments: readonly EstablishmentPartsFragment[]
  readonly hasMore: boolean
}

/** Establishments that hold every word typed. */
export async function search(session: Session, words: string, first = SHOWN): Promise<Search> {
  const { establishments } = await session.ask(SearchEstablishmentsDocument, { search: words, first })
  return { establishments: establishments.edges.map(({ node }) => node), hasMore: establishments.pageInfo.hasNextPage }
}

/** Choices for the field of a form, as one types. */
export async function lookupEstablishments(session: Session, query: string): Promise<readonly Option[]> {
  const { establishments } = await search(session, query)
  if (establishments.length > 0) return establishments.map(establishmentOption)
  const mended = await mend(session, query)
  return mended ? (await search(session, mended)).establishments.map(establishmentOption) : []
}

/** The same words with the one that is wrong mended by a word of the establishments that the others find. */
export async function mend(session: Session, text: string): Promise<string | undefined> {
  const words = foldedWords(text)
  for (const [index, word] of words.entries()) {
    const others = words.filter((_word, other) => other !== index)
    const { establishments } = await search(session, others.join(' '), SAMPLE)
    const known = establishments.flatMap(({ name, category, commune }) => foldedWords(`${name} ${category} ${commune}`))
    const right = nearest(word, known)
    if (right && right !== word) return words.with(index, right).join(' ')
  }
  return undefined
}
