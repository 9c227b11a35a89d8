import { expect, test } from 'vitest'
import type { Session } from '../../session.ts'
import { lookupEstablishments } from './search.ts'

/** What is searched while somebody types these words in a territory without establishments. */
async function searchesFor(query: string): Promise<string[]> {
  const searches: string[] = []
  const ask = async (_document: unknown, { search }: { readonly search: string }) => {
    searches.push(search)
    return { establishments: { edges: [], pageInfo: { hasNextPage: false } } }
  }
  // A look-up asks the API, and nothing else of the session.
  await lookupEstablishments({ ask } as unknown as Session, query)
  return searches
}

test('moins de quatre lettres ne se corrigent pas : la personne tape encore', async () => {
  expect(await searchesFor('ehp')).toEqual(['ehp'])
  expect(await searchesFor('ehpa')).toEqual(['ehpa', '', 'ehpad'])
})

test('corriger une longue recherche en demande quatre autres, pas davantage', async () => {
  expect(await searchesFor('un deux trois quatre cinq six')).toHaveLength(1 + 4)
})
