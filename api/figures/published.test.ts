/** What readers see of the figures of small groups. */
import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { groupsOfIndicators } from '#db/indicator-groups.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import type { Client } from '../../testing/client.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aSite } from '../../testing/makers/introductions.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

type Rules = Partial<Parameters<typeof anIndicator>[1]>

/** People counted by site and by group: of the first site, three young people only. */
async function aBreakdown(db: Db, rules: Rules = {}) {
  const world = await aProgrammeInUse(db)
  const { experiment, entrepreneur, site } = world
  const given = { kind: 'COUNT', periodAggregation: 'SUM', bySite: true, dimension: 'Âge', ...rules } as const
  const indicator = await anIndicator(db, { experiment, groups: ['Jeunes', 'Adultes'], ...given })
  const groups = await groupsOfIndicators(db, [indicator.id])
  const sites = [site, await aSite(db, { experiment }), await aSite(db, { experiment })]
  const counts = [
    [3, 20],
    [14, 18],
    [30, 40],
  ]
  for (const [row, { id: siteId }] of sites.entries())
    for (const [column, { id: groupId }] of groups.entries()) {
      const value = String(counts[row]?.[column])
      const said = indicator.kind === 'RATE' ? { numerator: '1', denominator: value } : { value }
      await aMeasurement(db, { indicator, loggedBy: entrepreneur, status: 'APPROVED', siteId, groupId, ...said })
    }
  return { ...world, breakdown: indicator }
}

interface Part {
  readonly label: string
  readonly value: string | null
  readonly isHidden: boolean
}

async function parts(client: Client, { id }: IndicatorRow, by: string, published = false): Promise<Part[]> {
  const query = `query ($id: ID!) { indicator(id: $id) { figures(by: ${by}, published: ${published}) {
    label value terms pending numerator denominator provisionalValue isHidden trend { change }
    inPeriod { value provisionalValue terms pending numerator } explanation { value formula notes termCount terms { edges { cursor } } } } } }`
  const { indicator } = await client.get<{ indicator: { figures: Part[] } }>(query, { id: globalId('indicator', id) })
  return indicator.figures
}

const values = (figures: readonly Part[]) => figures.map(({ value }) => value)
const hiddenOf = (figures: readonly Part[]) => figures.filter(({ isHidden }) => isHidden).length

describe('une ventilation publiée', () => {
  test('masque les petits groupes au lecteur, avec ce qui permettrait de les retrouver ; l’évaluateur voit tout', async ({
    db,
    as,
  }) => {
    const { breakdown, viewer, evaluator } = await aBreakdown(db)
    const [reader, inside] = [await as(viewer), await as(evaluator)]
    expect(values(await parts(inside, breakdown, 'SITE_AND_GROUP'))).toEqual(
      expect.arrayContaining(['3', '20', '14', '18', '30', '40']),
    )
    for (const cells of [
      await parts(reader, breakdown, 'SITE_AND_GROUP'),
      await parts(inside, breakdown, 'SITE_AND_GROUP', true),
    ]) {
      // Le terrain de 3 jeunes et 20 adultes, et le plus petit rectangle qui le couvre.
      expect(values(cells).toSorted()).toEqual(['30', '40', null, null, null, null])
      expect(hiddenOf(cells)).toBe(4)
    }
    expect(values(await parts(reader, breakdown, 'SITE')).toSorted()).toEqual(['23', '32', '70'])
    expect(values(await parts(reader, breakdown, 'GROUP'))).toEqual(['47', '78'])
  })

  test('ne dit d’un chiffre masqué que pourquoi il l’est', async ({ db, as }) => {
    const { breakdown, viewer } = await aBreakdown(db)
    const cells = await parts(await as(viewer), breakdown, 'SITE_AND_GROUP')
    const { label, ...told } = cells.find(({ isHidden }) => isHidden) ?? { label: '' }
    expect(label).toMatch(/ · (Jeunes|Adultes)$/)
    const nothing = { value: null, terms: null, pending: null, numerator: null, provisionalValue: null }
    expect(told).toEqual({
      ...{ ...nothing, denominator: null, isHidden: true, trend: null },
      inPeriod: nothing,
      explanation: {
        ...{ value: null, formula: null, termCount: null, terms: { edges: [] } },
        notes: [
          'Masqué : ce chiffre porte sur moins de 5 personnes, ou permettrait d’en retrouver un qui est masqué.',
          'Les valeurs une à une ne sont pas publiées : chacune ne porte que sur un terrain ou sur un groupe.',
        ],
      },
    })
  })

  test('ne dit d’un chiffre visible ni ce qui attend, ni une période seule, ni ses valeurs une à une', async ({
    db,
    as,
  }) => {
    const { breakdown, viewer } = await aBreakdown(db)
    const [site] = await parts(await as(viewer), breakdown, 'SITE')
    expect(site).toMatchObject({
      ...{ value: expect.any(String), provisionalValue: null, trend: null, isHidden: false },
      inPeriod: { value: null, provisionalValue: null, terms: null, pending: null, numerator: null },
      explanation: { value: site?.value, terms: { edges: [] } },
    })
  })

  test('suit le seuil du programme', async ({ db, as }) => {
    const { breakdown, viewer, programme } = await aBreakdown(db)
    const client = await as(viewer)
    const hiddenAt = async (smallGroup: number) => {
      await db.updateTable('programme').set({ smallGroup }).where('id', '=', programme.id).execute()
      return hiddenOf(await parts(client, breakdown, 'SITE_AND_GROUP'))
    }
    expect(await hiddenAt(3)).toBe(0)
    expect(await hiddenAt(4)).toBe(4)
    expect(await hiddenAt(100)).toBe(6)
  })

  test('compte les personnes d’un taux à son dénominateur', async ({ db, as }) => {
    const { breakdown, viewer } = await aBreakdown(db, { kind: 'RATE', periodAggregation: 'RATIO_OF_SUMS' })
    expect(hiddenOf(await parts(await as(viewer), breakdown, 'SITE_AND_GROUP'))).toBe(4)
  })

  test('ne couvre pas ce que nul total ne redonne', async ({ db, as }) => {
    const { breakdown, viewer } = await aBreakdown(db, { siteAggregation: 'NONE' })
    expect(hiddenOf(await parts(await as(viewer), breakdown, 'SITE_AND_GROUP'))).toBe(1)
  })

  test('ne masque pas des euros, dont on ne sait pas à combien de personnes ils vont', async ({ db, as }) => {
    const { breakdown, viewer } = await aBreakdown(db, { kind: 'AMOUNT', unit: 'euros' })
    expect(hiddenOf(await parts(await as(viewer), breakdown, 'SITE_AND_GROUP'))).toBe(0)
  })
})
