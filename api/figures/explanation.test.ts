/** Every figure can be explained: its rule, its formula, and each value that makes it. */
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { groupsOfIndicators } from '#db/indicator-groups.ts'
import { updateSite } from '#db/sites.ts'
import type { Client } from '../../testing/client.ts'
import { allFigures, expectExplained } from '../../testing/figures/explained.ts'
import { history } from '../../testing/figures/history.ts'
import { playTogether } from '../../testing/figures/laws.ts'
import { allRules } from '../../testing/figures/rules.ts'
import { aStageOf } from '../../testing/figures/stage.ts'
import { play } from '../../testing/figures/versions.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aSite } from '../../testing/makers/introductions.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

describe('chaque chiffre se recalcule à la main, exactement, de sa seule explication', () => {
  test('pour toutes les règles qui existent, sur des histoires au hasard', { timeout: 300_000 }, async ({ db, as }) => {
    const stage = await aStageOf(db, allRules)
    const histories = fc.sample(history, stage.slots.length)
    const played = stage.slots.map((slot, index) => ({ slot, ...play(slot.rules, histories[index] ?? []) }))
    await playTogether(stage, played)
    expect(expectExplained(await allFigures(await as(stage.reviewer)))).toBeGreaterThan(500)
  })
})

const explanation = async (client: Client, id: string, of = 'figure', args = '') => {
  const query = `{ indicator(id: "${id}") { it: ${of} { explanation${args} { rule formula notes termCount plan { version }
    terms { edges { node { label isPending approvedBy { name } measurement { value version loggedBy { name } } } } } } } } }`
  const { indicator } = await client.get<{ indicator: { it: { explanation: Told } | { explanation: Told }[] } }>(query)
  return [indicator.it].flat()[0]?.explanation
}

interface Told {
  readonly rule: string
  readonly formula: string
  readonly notes: string[]
  readonly terms: { readonly edges: { readonly node: { readonly label: string } }[] }
}

/** A rate by site and by group, with two sites and two groups. */
async function aRate(db: Db) {
  const world = await aProgrammeInUse(db)
  const { experiment } = world
  const rate = { kind: 'RATE', unit: '%', periodAggregation: 'RATIO_OF_SUMS', bySite: true, dimension: 'Âge' } as const
  const indicator = await anIndicator(db, { experiment, ...rate, groups: ['16–25 ans', '26 ans et plus'] })
  const sites = [world.site, await aSite(db, { experiment })]
  return { ...world, rate: indicator, sites, groups: await groupsOfIndicators(db, [indicator.id]) }
}

describe('une explication', () => {
  test('dit la règle, la formule avec ses nombres, la version du plan et chaque valeur : qui l’a saisie, qui l’a validée', async ({
    db,
    as,
  }) => {
    const { rate: indicator, sites, groups, entrepreneur, coach, evaluator } = await aRate(db)
    const place = { siteId: sites[0]?.id ?? null, groupId: groups[0]?.id ?? null }
    const cell = { indicator, loggedBy: entrepreneur, reviewedBy: coach, ...place }
    await aMeasurement(db, { ...cell, numerator: '12', denominator: '40', status: 'APPROVED' })
    await aMeasurement(db, { ...cell, period: '2026-06-01', numerator: '30', denominator: '60', status: 'APPROVED' })
    await aMeasurement(db, { ...cell, period: '2026-07-01', numerator: '1', denominator: '2' })
    const client = await as(evaluator)
    expect(await explanation(client, globalId('indicator', indicator.id))).toMatchObject({
      rule: 'Seules les valeurs validées comptent. C’est la somme des numérateurs de toutes les périodes, divisée par celle des dénominateurs : on ne fait pas la moyenne de taux. Entre terrains et groupes aussi, numérateurs et dénominateurs s’additionnent chacun de leur côté. Le résultat n’est arrondi qu’une fois, à six décimales.',
      formula: '100 × (30 + 12) ÷ (60 + 40) = 42',
      notes: ['Une valeur attend d’être validée et ne compte pas encore.'],
      termCount: 2,
      plan: { version: expect.any(Number) },
      terms: {
        edges: [
          {
            node: {
              label: expect.stringMatching(/ · 16–25 ans · juin 2026$/),
              isPending: false,
              approvedBy: { name: coach.name },
              measurement: { value: '50.000000', version: 1, loggedBy: { name: entrepreneur.name } },
            },
          },
          { node: { label: expect.stringMatching(/ · 16–25 ans · mai 2026$/) } },
        ],
      },
    })
    const withPending = await explanation(client, globalId('indicator', indicator.id), 'figure', '(basis: PROVISIONAL)')
    expect(withPending).toMatchObject({ formula: '100 × (1 + 30 + 12) ÷ (2 + 60 + 40) ≈ 42,156863', notes: [] })
    expect(withPending?.terms.edges[0]?.node).toMatchObject({ isPending: true, approvedBy: null })
  })

  test('d’une moyenne dit le poids de chaque valeur, et combien n’en ont pas', async ({ db, as }) => {
    const { experiment, entrepreneur, staff } = await aProgrammeInUse(db)
    const scale = { kind: 'SCALE', periodAggregation: 'WEIGHTED_MEAN', frequency: 'QUARTERLY' } as const
    const indicator = await anIndicator(db, { experiment, ...scale })
    const entry = { indicator, loggedBy: entrepreneur, status: 'APPROVED' } as const
    await aMeasurement(db, { ...entry, period: '2026-01-01', value: '3.5', weight: 12 })
    await aMeasurement(db, { ...entry, period: '2026-04-01', value: '5' })
    const told = await explanation(await as(staff), globalId('indicator', indicator.id))
    expect(told).toMatchObject({
      formula: '(5 × 1 + 3,5 × 12) ÷ (1 + 12) ≈ 3,615385',
      notes: ['Une valeur ne dit pas combien de personnes ont répondu : elle compte pour une seule réponse.'],
    })
    expect(told?.terms.edges.map(({ node }) => node.label)).toEqual(['2e trimestre 2026', '1er trimestre 2026'])
  })

  test('de derniers relevés dit de quels terrains, même fermés depuis', async ({ db, as }) => {
    const { experiment, entrepreneur, staff, site } = await aProgrammeInUse(db)
    const indicator = await anIndicator(db, { experiment, bySite: true })
    const other = await aSite(db, { experiment })
    const entry = { indicator, loggedBy: entrepreneur, status: 'APPROVED' } as const
    await aMeasurement(db, { ...entry, siteId: site.id, period: '2026-03-01', value: '9' })
    await aMeasurement(db, { ...entry, siteId: site.id, period: '2026-04-01', value: '10' })
    await aMeasurement(db, { ...entry, siteId: other.id, period: '2026-06-01', value: '7' })
    await updateSite(db, site.id, { endsOn: '2026-05-15' })
    expect(await explanation(await as(staff), globalId('indicator', indicator.id))).toMatchObject({
      formula: '7 + 10 = 17',
      termCount: 2,
      notes: ['Une valeur vient d’un terrain fermé depuis, et compte toujours.'],
    })
  })

  test('de beaucoup de valeurs se lit page par page, et ses totaux sont ceux de toutes', async ({ db, as }) => {
    const { experiment, entrepreneur, staff } = await aProgrammeInUse(db)
    const rules = { kind: 'COUNT', periodAggregation: 'SUM', frequency: 'MONTHLY' } as const
    const indicator = await anIndicator(db, { experiment, ...rules })
    for (let index = 0; index < 12; index++)
      await aMeasurement(db, {
        indicator,
        loggedBy: entrepreneur,
        period: `2026-${String(index + 1).padStart(2, '0')}-01`,
        value: String(index + 1),
        status: 'APPROVED',
      })
    const client = await as(staff)
    const page = async (after: string | null) => {
      const query = `query ($id: ID!, $after: String) { indicator(id: $id) { figure { explanation { formula termCount numerator
        terms(first: 5, after: $after) { edges { node { numerator } } pageInfo { hasNextPage endCursor } } } } } }`
      const data = await client.get<{ indicator: { figure: { explanation: Page } } }>(query, {
        id: globalId('indicator', indicator.id),
        after,
      })
      return data.indicator.figure.explanation
    }
    const numerators: string[] = []
    let after: string | null = null
    do {
      const { terms, ...whole }: Page = await page(after)
      expect(whole).toEqual({ formula: 'Somme de 12 valeurs = 78', termCount: 12, numerator: '78' })
      numerators.push(...terms.edges.map(({ node }) => node.numerator))
      after = terms.pageInfo.hasNextPage ? terms.pageInfo.endCursor : null
    } while (after)
    expect(numerators).toEqual(['12', '11', '10', '9', '8', '7', '6', '5', '4', '3', '2', '1'])
  })

  test('se dit en anglais à qui lit l’anglais', async ({ db, as }) => {
    const { indicator, entrepreneur, programme } = await aProgrammeInUse(db)
    const reader = await aMember(db, { programmeId: programme.id, role: 'EVALUATOR', language: 'EN' })
    const entry = {
      indicator,
      loggedBy: entrepreneur,
      period: '2026-04-01',
      value: '1234.5',
      status: 'APPROVED',
    } as const
    await aMeasurement(db, entry)
    expect(await explanation(await as(reader), globalId('indicator', indicator.id))).toMatchObject({
      rule: 'Only approved values count. The last known value is kept, that of each site and of each group if there are several.',
      formula: '1,234.5',
      notes: ['One value waits to be approved and does not count yet.'],
    })
  })
})

interface Page {
  readonly formula: string
  readonly termCount: number
  readonly numerator: string
  readonly terms: {
    readonly edges: readonly { readonly node: { readonly numerator: string } }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
  }
}
