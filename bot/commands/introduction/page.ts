import { IntroductionsDocument } from '../../generated/operations.ts'
import type { Session } from '../../session.ts'
import { type ListName, listOf, sideOf } from './lists.ts'
import type { Introduction } from './moves/move.ts'

/** Some introductions of a list, and where to go on from. */
export interface Page {
  readonly list: ListName
  readonly introductions: readonly Introduction[]
  readonly hasNext: boolean
  readonly end: string | null
}

/** A page of a list. */
export async function findPage(
  session: Session,
  list: ListName,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<Page> {
  const { orderBy, filter } = listOf(list)
  const asked = { filter: await filter(session), orderBy, first, after }
  const { edges, pageInfo } = (await session.ask(IntroductionsDocument, asked)).introductions
  return {
    list,
    introductions: edges
      .map(({ node }) => node)
      .filter(({ waitingFor }) => list !== 'rest' || waitingFor !== sideOf(session)),
    hasNext: pageInfo.hasNextPage,
    end: pageInfo.endCursor,
  }
}
