import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import type { MemberRow } from '#db/members.ts'
import type { Client } from '../testing/client.ts'
import { aCohort, aMilestone, anExperiment } from '../testing/makers/experiments.ts'
import { anEstablishment, anIntroduction } from '../testing/makers/introductions.ts'
import { anEvent } from '../testing/makers/nudges.ts'
import { aMember } from '../testing/makers/people.ts'
import { test } from '../testing/test.ts'
import { globalId } from './ids.ts'

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

interface Ground {
  readonly staff: MemberRow
  readonly experiment: ExperimentRow
}

interface List {
  /** Where the connection is, from the root to its field. */
  readonly path: (ground: Ground) => readonly string[]
  /** The arguments beside those of the page. */
  readonly args?: string
  /** Adds a row that sorts as it likes. */
  readonly add: (db: Db, ground: Ground, index: number) => Promise<unknown>
}

const KINDS = ['FRAMEWORK_SIGNED', 'BASELINE', 'MID_TERM', 'FINAL_COLLECTION', 'JOINT_ANALYSIS', 'COMMITTEE'] as const
const day = (index: number) => `2026-0${1 + Math.floor(index / 2)}-01`
const near = 'near: { latitude: 49, longitude: 2 }'

/** Every list of the API; two rows out of two share what they are sorted by first. */
const lists: Record<string, List> = {
  'les promotions': {
    path: () => ['cohorts'],
    add: (db, { staff }, index) => aCohort(db, { programmeId: staff.programmeId, startsOn: day(index) }),
  },
  'les promotions d’un programme': {
    path: ({ staff }) => [`node(id: "${globalId('programme', staff.programmeId)}")`, '... on Programme', 'cohorts'],
    add: (db, { staff }, index) => aCohort(db, { programmeId: staff.programmeId, startsOn: day(index) }),
  },
  'les expérimentations': {
    path: () => ['experiments'],
    add: async (db, { staff }, index) => {
      const cohort = await aCohort(db, { programmeId: staff.programmeId, startsOn: day(index) })
      return anExperiment(db, { programmeId: staff.programmeId, cohortId: cohort.id })
    },
  },
  'les mises en relation': {
    path: () => ['introductions'],
    add: (db, { staff, experiment }, index) =>
      anIntroduction(db, { experiment, requestedBy: staff, requestedAt: new Date(day(index)) }),
  },
  'les mises en relation d’une expérimentation': {
    path: ({ experiment }) => [`experiment(id: "${globalId('experiment', experiment.id)}")`, 'introductions'],
    add: (db, { staff, experiment }, index) =>
      anIntroduction(db, { experiment, requestedBy: staff, requestedAt: new Date(day(index)) }),
  },
  'les établissements par nom': {
    path: () => ['establishments'],
    add: (db, { staff }, index) =>
      anEstablishment(db, { programmeId: staff.programmeId, name: `Nom ${Math.floor(index / 2)}` }),
  },
  'les établissements par distance': {
    path: () => ['establishments'],
    args: near,
    add: (db, { staff }, index) => {
      const isKnown = index < 3
      const position = { latitude: isKnown ? 49 + Math.floor(index / 2) / 7 : null, longitude: isKnown ? 2.1 : null }
      return anEstablishment(db, { programmeId: staff.programmeId, name: 'Même nom', ...position })
    },
  },
  'les jalons': {
    path: () => ['milestones'],
    add: (db, { experiment }, index) =>
      aMilestone(db, { experiment, dueOn: day(index), kind: KINDS[index] ?? 'COMMITTEE' }),
  },
  'le journal': {
    path: () => ['events'],
    add: (db, { staff }, index) => anEvent(db, { actor: staff, at: new Date(day(index)) }),
  },
}

async function aGround(db: Db): Promise<Ground> {
  const staff = await aMember(db)
  return { staff, experiment: await anExperiment(db, { programmeId: staff.programmeId }) }
}

async function pageOf(client: Client, { path, args }: List, ground: Ground, page: string): Promise<Page> {
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
async function readAll(client: Client, list: List, ground: Ground, between?: () => Promise<unknown>): Promise<Page[]> {
  const pages = [await pageOf(client, list, ground, 'first: 2')]
  await between?.()
  for (let last = pages.at(-1); last?.pageInfo.hasNextPage; last = pages.at(-1))
    pages.push(await pageOf(client, list, ground, `first: 2 after: "${last.pageInfo.endCursor}"`))
  return pages
}

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

describe('une page impossible est refusée avec un code, jamais une panne', () => {
  const cursor = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url')
  const uuid = '01234567-89ab-cdef-0123-456789abcdef'
  const bad = {
    'un curseur inventé': 'cohorts(after: "bonjour")',
    'du JSON qui n’est pas une liste': `cohorts(after: "${Buffer.from('{}').toString('base64url')}")`,
    'le curseur d’une autre liste': `cohorts(after: "${cursor('2026-06-15T10:00:00Z', uuid)}")`,
    'un curseur trop court': `cohorts(after: "${cursor('2026-06-15')}")`,
    'un jour qui n’existe pas': `cohorts(after: "${cursor('2026-02-31', uuid)}")`,
    'un jour de l’an 0': `cohorts(after: "${cursor('0000-01-01', uuid)}")`,
    'un identifiant qui n’en est pas un': `cohorts(after: "${cursor('2026-06-15', '-'.repeat(36))}")`,
    'un instant qui n’en est pas un': `introductions(after: "${cursor('1', uuid)}")`,
    'un instant démesuré': `introductions(after: "${cursor('+275000-01-01T00:00:00Z', uuid)}")`,
    'du SQL': `cohorts(after: "${cursor("2026-06-15'; drop table member; --", uuid)}")`,
    'un texte avec un caractère nul': `establishments(after: "${cursor(null, '\u0000', uuid)}")`,
    'aucune ligne': 'cohorts(first: 0)',
    'un nombre négatif': 'cohorts(first: -1)',
    'trop de lignes': 'cohorts(first: 101)',
  }
  for (const [what, field] of Object.entries(bad)) {
    test(what, async ({ db, as }) => {
      const { errors } = await (await as(await aMember(db))).ask(`{ ${field} { pageInfo { endCursor } } }`)
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT'])
    })
  }
})
