import { type EstablishmentPartsFragment, SearchEstablishmentsDocument } from '../../generated/operations.ts'
import type { Option } from '../../model/form.ts'
import type { Session } from '../../session.ts'
import { establishmentOption } from './forms.ts'

const SHOWN = 20

/** What a search gives. */
export interface Search {
  readonly establishments: readonly EstablishmentPartsFragment[]
  readonly hasMore: boolean
  /** The words that found them, when those typed had to be mended. */
  readonly understoodAs: string | null
}

/** The establishments that answer the words typed, the likeliest first. */
export async function search(session: Session, words: string): Promise<Search> {
  const { establishments } = await session.ask(SearchEstablishmentsDocument, { search: words, first: SHOWN })
  return {
    establishments: establishments.edges.map(({ node }) => node),
    hasMore: establishments.pageInfo.hasNextPage,
    understoodAs: establishments.understoodAs,
  }
}

/** Choices for the field of a form, as one types. */
export async function lookupEstablishments(session: Session, query: string): Promise<readonly Option[]> {
  const { establishments } = await search(session, query)
  return establishments.map(establishmentOption)
}
