/** Reads connections page by page. */
import type { Client } from './client.ts'
import type { Ground, List } from './lists.ts'

/** One page of a connection. */
export interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** Reads one page; `page` says which. */
export async function pageOf(client: Client, { path, args }: List, ground: Ground, page: string): Promise<Page> {
  const [field = '', ...outer] = path(ground).toReversed()
  const connection = `page: ${field}(${[args, page].filter(Boolean).join(' ')}) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } }`
  const query = outer.reduce((inner, name) => `${name} { ${inner} }`, connection)
  const data = await client.get<Record<string, Page | { readonly page: Page }>>(`{ ${query} }`)
  const [top] = Object.values(data)
  const found = top && 'page' in top ? top.page : top
  if (!found) throw new Error('The connection was not found in the answer.')
  return found
}

/** Reads a list two by two to its end; `between` runs after the first page. */
export async function readAll(
  client: Client,
  list: List,
  ground: Ground,
  between?: () => Promise<unknown>,
): Promise<Page[]> {
  const pages = [await pageOf(client, list, ground, 'first: 2')]
  await between?.()
  for (let last = pages.at(-1); last?.pageInfo.hasNextPage; last = pages.at(-1))
    pages.push(await pageOf(client, list, ground, `first: 2 after: "${last.pageInfo.endCursor}"`))
  return pages
}
