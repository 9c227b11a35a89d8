/** Whatever the establishments: the reasons shown make the score, the score makes the order, and pages leave nobody out. */
import { describe, expect } from 'vitest'
import type { Db, Id } from '#db/database.ts'
import type { IntroductionStatus } from '#db/generated/tables.ts'
import type { Client } from '../../testing/client.ts'
import { anExperiment } from '../../testing/makers/experiments.ts'
import { anEstablishment, anIntroduction } from '../../testing/makers/introductions.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

interface Match {
  readonly score: number
  readonly distance: number | null
  readonly establishment: { readonly id: string }
  readonly reasons: readonly { readonly criterion: string; readonly points: number; readonly sentence: string }[]
}

const ESTABLISHMENTS = 150
const CATEGORIES = [
  'EHPAD',
  'IME/EMP',
  'Collège',
  'ESAT',
  'Centre social',
  'Autre établissement',
  'CHRS',
  'Résidence autonomie',
]
const KINDS = ['MEDICO_SOCIAL', 'COLLEGE', 'HEALTH', 'MUNICIPAL', 'OTHER'] as const
const STATUSES: readonly IntroductionStatus[] = [
  ...(['DRAFT', 'REQUESTED', 'PROPOSED', 'UNDER_REVIEW', 'ACCEPTED', 'MET', 'CLOSED'] as const),
  ...(['DECLINED', 'EXPIRED', 'WITHDRAWN', 'REFERRED_ONWARD'] as const),
]
const needs = [
  {},
  {
    categories: ['EHPAD', 'IME'],
    audiences: ['DEPENDENT_ELDERS', 'DISABLED_CHILDREN'],
    inseeCodes: ['95001', '95004'],
  },
  {
    kinds: ['COLLEGE', 'MUNICIPAL'],
    challenge: 'CAREER_GUIDANCE',
    audiences: ['COLLEGE_PUPILS'],
    inseeCodes: ['95009'],
  },
  { categories: ['ESAT'], challenge: 'HEALTHY_FOOD', audiences: ['PRECARIOUS', 'ELDERS'] },
]

/** Numbers below `max`, always the same for the same seed. */
function createDice(seed: number) {
  let state = seed
  return (max: number): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((state / 4_294_967_296) * max)
  }
}

/** Establishments of any sort, a third of them with places, half of them with a past. */
async function fill(db: Db, programmeId: Id<'programme'>) {
  const below = createDice(20_261_124)
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T
  const staff = await aMember(db, { programmeId })
  const experiments = [await anExperiment(db, { programmeId }), await anExperiment(db, { programmeId })]
  for (let index = 0; index < ESTABLISHMENTS; index++) {
    const town = below(10)
    const position = below(4) > 0 ? { latitude: 49 + town / 50 + below(9) / 900, longitude: 2 + town / 40 } : {}
    const { id: establishmentId } = await anEstablishment(db, {
      programmeId,
      name: `Établissement ${below(20)}`,
      kind: pick(KINDS),
      category: pick(CATEGORIES),
      inseeCode: below(10) > 0 ? `9500${town}` : null,
      ...position,
      ...(below(20) === 0 ? { closedOn: '2026-01-01' } : {}),
    })
    if (below(3) === 0) {
      const period = { startsOn: '2026-01-01', endsOn: '2026-12-31', places: below(3) }
      const declared = { declaredBy: staff.id, declaredAt: new Date('2026-01-01') }
      await db
        .insertInto('capacity')
        .values({ programmeId, establishmentId, ...period, ...declared })
        .execute()
    }
    for (const experiment of experiments)
      if (below(4) === 0) {
        const requestedAt = new Date(Date.UTC(2025, below(18), 1 + below(28)))
        const status = pick(STATUSES)
        await anIntroduction(db, { experiment, requestedBy: staff, establishmentId, requestedAt, status })
      }
  }
  return { staff, experiments }
}

interface Page {
  readonly experiment: {
    readonly matches: {
      readonly edges: readonly { readonly node: Match }[]
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
    }
  }
}

const query = `query ($id: ID!, $first: Int, $after: String) { experiment(id: $id) { matches(first: $first, after: $after) {
  edges { node { score distance establishment { id } reasons { criterion points sentence } } } pageInfo { hasNextPage endCursor } } } }`

async function allMatches(client: Client, id: string, first: number): Promise<readonly Match[]> {
  const found: Match[] = []
  for (let after: string | undefined; ; ) {
    const { experiment } = await client.get<Page>(query, { id, first, after })
    const { edges, pageInfo } = experiment.matches
    found.push(...edges.map(({ node }) => node))
    if (!pageInfo.hasNextPage) return found
    after = pageInfo.endCursor
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

describe('pour des établissements de toute sorte', () => {
  test('le score est la somme des points dits, il fait l’ordre, et aucune page n’oublie personne', async ({
    db,
    as,
  }) => {
    const { programmeId } = await aMember(db)
    const { staff, experiments } = await fill(db, programmeId)
    const client = await as(staff)
    const open = await db.selectFrom('establishment').select('id').where('closedOn', 'is', null).execute()
    const ids = open.map(({ id }) => globalId('establishment', id)).toSorted()
    const id = globalId('experiment', experiments[0]?.id as Id<'experiment'>)
    for (const needed of needs) {
      await client.change('setExperimentNeeds', { clientKey: aClientKey(), experimentId: id, ...needed })
      const matches = await allMatches(client, id, 100)
      for (const { score, reasons } of matches) {
        expect(sum(reasons.map(({ points }) => points))).toBe(score)
        expect(new Set(reasons.map(({ criterion }) => criterion)).size).toBe(reasons.length)
      }
      expect(matches.map(({ establishment }) => establishment.id).toSorted()).toEqual(ids)
      const order = matches.map(({ score, distance }) => -score * 1e6 + (distance ?? 1e5))
      expect(order).toEqual(order.toSorted((a, b) => a - b))
      expect(await allMatches(client, id, 7)).toEqual(matches)
    }
  })

  test('une page suit la précédente même si le classement a bougé, et le repère d’une autre liste est refusé', async ({
    db,
    as,
  }) => {
    const staff = await aMember(db)
    const { programmeId } = staff
    const experiment = await anExperiment(db, { programmeId })
    const id = globalId('experiment', experiment.id)
    const add = (name: string) => anEstablishment(db, { programmeId, name })
    for (const name of ['A', 'C', 'E']) await add(name)
    const client = await as(staff)
    const page = async (after?: string) => (await client.get<Page>(query, { id, first: 2, after })).experiment.matches
    const { edges, pageInfo } = await page()
    for (const name of ['B', 'D']) await add(name)
    const next = await page(pageInfo.endCursor)
    const ids = [...edges, ...next.edges].map(({ node }) => node.establishment.id)
    const named = await db.selectFrom('establishment').select(['id', 'name']).execute()
    const names = ids.map((global) => named.find((row) => globalId('establishment', row.id) === global)?.name)
    expect(names).toEqual(['A', 'C', 'D', 'E'])
    expect(await page(next.pageInfo.endCursor)).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    })
    const listed = await client.get<{ establishments: { pageInfo: { endCursor: string } } }>(
      '{ establishments { pageInfo { endCursor } } }',
    )
    const { errors } = await client.ask(query, { id, after: listed.establishments.pageInfo.endCursor })
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })
})
