import { describe, expect } from 'vitest'
import { aGround, lists } from '../testing/lists.ts'
import { type Page, pageOf, readAll } from '../testing/pages.ts'
import { test } from '../testing/test.ts'

const idsOf = (pages: readonly Page[]) => pages.flatMap(({ edges }) => edges.map(({ node }) => node.id))

for (const [name, list] of Object.entries(lists)) {
  describe(name, () => {
    test('se lisent deux par deux sans trou ni répétition', async ({ db, as }) => {
      const ground = await aGround(db)
      for (let index = 0; index < 5; index++) await list.add(db, ground, index)
      const client = await as(ground.staff)
      const whole = await pageOf(client, list, ground, 'first: 100')
      const pages = await readAll(client, list, ground)
      expect(whole.edges.length).toBeGreaterThanOrEqual(5)
      expect(whole.pageInfo.hasNextPage).toBe(false)
      expect(idsOf(pages)).toEqual(idsOf([whole]))
      expect(new Set(idsOf(pages)).size).toBe(whole.edges.length)
      expect(pages.every(({ edges, pageInfo }) => pageInfo.endCursor === edges.at(-1)?.cursor)).toBe(true)
    })

    test('gardent leur place quand des lignes s’ajoutent entre deux pages', async ({ db, as }) => {
      const ground = await aGround(db)
      for (let index = 0; index < 5; index++) await list.add(db, ground, index)
      const client = await as(ground.staff)
      const before = idsOf([await pageOf(client, list, ground, 'first: 100')])
      const during = idsOf(await readAll(client, list, ground, () => list.add(db, ground, 5)))
      expect(during.filter((id) => before.includes(id))).toEqual(before)
      expect(new Set(during).size).toBe(during.length)
    })

    test('une fois au bout, la page suivante est vide', async ({ db, as }) => {
      const ground = await aGround(db)
      await list.add(db, ground, 0)
      const client = await as(ground.staff)
      const { pageInfo } = await pageOf(client, list, ground, 'first: 100')
      expect(await pageOf(client, list, ground, `first: 2 after: "${pageInfo.endCursor}"`)).toEqual({
        edges: [],
        pageInfo: { hasNextPage: false, endCursor: null },
      })
    })
  })
}
