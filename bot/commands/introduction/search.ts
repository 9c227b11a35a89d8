import { type EstablishmentPartsFragment, SearchEstablishmentsDocument } from '../../generated/operations.ts'
import { foldedWords } from '../../language/fold.ts'
import { nearest } from '../../language/nearest.ts'
import type { Option } from '../../model/form.ts'
import type { Session } from '../../session.ts'
import { establishmentOption } from './forms.ts'

const SHOWN = 20
/** How many establishments are looked at to mend a word: enough to meet every kind and commune of a territory's corner. */
const SAMPLE = 100
/** Mending costs a search for each word. */
const MENDED_WORDS = 4
/** What people look for by itself: a lone word is compared with these too. */
const CATEGORIES = ['ehpad', 'ime', 'mas', 'esat', 'sessad', 'itep', 'cmp', 'college', 'hopital', 'foyer', 'residence']
/** As one types, what is shorter is not finished rather than wrong. */
const FINISHED_LENGTH = 4

/** What a search gives. */
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
  const mended = query.trim().length < FINISHED_LENGTH ? undefined : await mend(session, query)
  return mended ? (await search(session, mended)).establishments.map(establishmentOption) : []
}

/** The same words with the first wrong one mended by a word of the establishments that the others find. */
export async function mend(session: Session, text: string): Promise<string | undefined> {
  const words = foldedWords(text)
  const suspects = words.slice(0, MENDED_WORDS)
  const rights = await Promise.all(suspects.map((_word, index) => mendWord(session, words, index)))
  const wrong = rights.findIndex((right, index) => right !== undefined && right !== words[index])
  return wrong < 0 ? undefined : words.with(wrong, rights[wrong] ?? '').join(' ')
}

/** The word that is meant at this place, among those of the establishments that the other words find. */
async function mendWord(session: Session, words: readonly string[], index: number): Promise<string | undefined> {
  const { establishments } = await search(session, words.toSpliced(index, 1).join(' '), SAMPLE)
  const known = establishments.flatMap(({ name, category, commune }) => foldedWords(`${name} ${category} ${commune}`))
  return nearest(words[index] ?? '', words.length === 1 ? [...CATEGORIES, ...known] : known)
}
