/** Whatever the search, its pages put end to end are its list: nothing twice, nothing missing, in the same order. */
import { describe, expect } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { anEstablishment } from '../../testing/makers/introductions.ts'
import { aMember } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'

interface Page {
  readonly establishments: {
    readonly edges: readonly { readonly node: { readonly id: string } }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    readonly understoodAs: string | null
  }
}

const QUERY = `query ($search: String, $category: String, $near: PositionInput, $within: Float, $first: Int, $after: String) {
  establishments(search: $search, category: $category, near: $near, within: $within, first: $first, after: $after) {
    edges { node { id } } pageInfo { hasNextPage endCursor } understoodAs } }`

async function readInPages(client: Client, variables: object, first: number) {
  const ids: string[] = []
  let after: string | null = null
  let understoodAs: string | null | undefined
  do {
    const { establishments }: Page = await client.get(QUERY, { ...variables, first, after })
    ids.push(...establishments.edges.map(({ node: { id } }) => id))
    expect(establishments.understoodAs).toBe(understoodAs === undefined ? establishments.understoodAs : understoodAs)
    understoodAs = establishments.understoodAs
    after = establishments.pageInfo.hasNextPage ? establishments.pageInfo.endCursor : null
  } while (after !== null)
  return ids
}

/** A generator of whole numbers below a limit, the same at each run. */
function createDice(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * below)
  }
}

const manyPlaces = test.extend('client', async ({ db, as }) => {
  const { programmeId, ...member } = await aMember(db)
  const roll = createDice(42)
  const categories = ['EHPAD', 'EHPA', 'IME', 'Collège'] as const
  const names = ['Résidence', 'Les Lilas', 'L’EHPAD', 'EHPAD', 'Imelda', 'Collège'] as const
  for (let number = 0; number < 60; number++) {
    const known = roll(5) > 0
    await anEstablishment(db, {
      programmeId,
      category: categories[roll(4)] ?? 'EHPAD',
      name: names[roll(6)] ?? 'EHPAD',
      commune: ['Cergy', 'Argenteuil', 'Pontoise'][roll(3)] ?? 'Cergy',
      latitude: known ? 49 + roll(3) / 100 : null,
      longitude: known ? 2 + roll(3) / 100 : null,
    })
  }
  return as({ ...member, programmeId })
})

describe('les pages d’une recherche, bout à bout, sont sa liste', () => {
  const near = { latitude: 49, longitude: 2 }
  const searches = [
    {},
    { search: 'ehpad' },
    { search: 'ehpa' },
    { search: 'erhpad cergi' },
    { search: 'im' },
    { near },
    { search: 'residence', near },
    { search: 'cergi', near, within: 1.5 },
    { category: 'college', near },
  ]
  for (const variables of searches) {
    manyPlaces(JSON.stringify(variables), async ({ client }) => {
      const whole = await readInPages(client, variables, 100)
      expect(whole.length).toBeGreaterThan(0)
      expect(new Set(whole).size).toBe(whole.length)
      for (const size of [1, 7, 20]) expect(await readInPages(client, variables, size)).toEqual(whole)
    })
  }
})
