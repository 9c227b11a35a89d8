/** What of a change is due to the experiment, said only when it is known. */
import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import type { Client } from '../../testing/client.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { postgresTest } from '../../testing/postgres.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const EFFECT = `label isNet value baseline actual observedChange deadweight { rate evidence source } othersShare { rate evidence source }
  version history { version deadweight { rate } documentedBy { name } } explanation viewerCanDocument`

/** Forty people out of a hundred are less alone, where there were ten. */
async function aChange(db: Db, rules: Partial<Parameters<typeof anIndicator>[1]> = { baseline: '10' }) {
  const world = await aProgrammeInUse(db)
  const indicator = await anIndicator(db, { experiment: world.experiment, unit: 'personnes', ...rules })
  const value = { indicator, loggedBy: world.entrepreneur, status: 'APPROVED' } as const
  await aMeasurement(db, { ...value, period: '2026-05-01', value: '20' })
  await aMeasurement(db, { ...value, period: '2026-06-01', value: '40' })
  return { ...world, changed: indicator }
}

const read = async (client: Client, { id }: IndicatorRow, args = '') =>
  (
    await client.get<{ indicator: { netEffect: Record<string, unknown> } | null }>(
      `{ indicator(id: "${globalId('indicator', id)}") { netEffect${args} { ${EFFECT} } } }`,
    )
  ).indicator?.netEffect

const document = (client: Client, { id }: IndicatorRow, input: object) =>
  client.change(
    'documentNetEffect',
    { clientKey: aClientKey(), indicatorId: globalId('indicator', id), ...input },
    `... on InvalidInputProblem { field } ... on DocumentNetEffectSuccess { indicator { netEffect { ${EFFECT} } } }`,
  )

const deadweight = { rate: '0.3', evidence: 'COMPARISON', source: 'Résidence voisine, mêmes mois' }
const othersShare = { rate: '0.25', evidence: 'STAKEHOLDER_ESTIMATE', source: 'Entretien avec les familles' }

describe('l’effet net', () => {
  test('n’est d’abord qu’une contribution, que personne ne s’attribue', async ({ db, as }) => {
    const { changed, entrepreneur } = await aChange(db)
    expect(await read(await as(entrepreneur), changed)).toEqual({
      ...{ label: 'Contribution', isNet: false, value: '30', baseline: '10', actual: '40', observedChange: '30' },
      ...{ deadweight: null, othersShare: null, version: 0, history: [], viewerCanDocument: false },
      explanation:
        'Évolution observée : 40 − 10 = 30. Le poids mort et la part des autres ne sont pas documentés, source comprise : c’est une contribution, que l’expérimentation ne peut pas s’attribuer à elle seule.',
    })
  })

  test('se dit une fois le poids mort et la part des autres documentés, avec sa formule et ce qui la fonde', async ({
    db,
    as,
  }) => {
    const { changed, evaluator, viewer } = await aChange(db)
    const outcome = await document(await as(evaluator), changed, { deadweight, othersShare })
    expect(outcome).toMatchObject({ __typename: 'DocumentNetEffectSuccess' })
    expect(await read(await as(viewer), changed)).toEqual({
      ...{ label: 'Effet net', isNet: true, value: '15.75', baseline: '10', actual: '40', observedChange: '30' },
      ...{ deadweight, othersShare, version: 1, viewerCanDocument: false },
      history: [{ version: 1, deadweight: { rate: '0.3' }, documentedBy: { name: evaluator.name } }],
      explanation:
        'Évolution observée : 40 − 10 = 30. Effet net : 30 × (1 − 0,3) × (1 − 0,25) = 15,75. Poids mort : 30 %, d’après une comparaison (Résidence voisine, mêmes mois). Part des autres : 25 %, d’après l’estimation des parties prenantes (Entretien avec les familles).',
    })
    expect(await read(await as(viewer), changed, '(upTo: "2026-05-31")')).toMatchObject({ value: '5.25' })
  })

  const missing = [
    ['le poids mort', { othersShare }, 'Le poids mort n’est pas documenté'],
    ['la part des autres', { deadweight }, 'La part des autres n’est pas documentée'],
    [
      'une source',
      { deadweight, othersShare: { ...othersShare, source: ' ' } },
      'La part des autres n’est pas documentée',
    ],
  ] as const
  for (const [what, input, words] of missing)
    test(`reste une contribution tant qu’il manque ${what}`, async ({ db, as }) => {
      const { changed, staff } = await aChange(db)
      const client = await as(staff)
      await document(client, changed, input)
      const effect = await read(client, changed)
      expect(effect).toMatchObject({ label: 'Contribution', isNet: false, value: '30', version: 1 })
      expect(effect?.['explanation']).toContain(words)
    })

  test('d’une baisse se dit comme une baisse ; sans situation de référence, depuis zéro', async ({ db, as }) => {
    const drop = await aChange(db, { baseline: '100', direction: 'DECREASE' })
    const client = await as(drop.staff)
    await document(client, drop.changed, {
      deadweight: { ...deadweight, rate: '0.125' },
      othersShare: { ...othersShare, rate: '0' },
    })
    const effect = await read(client, drop.changed)
    expect(effect).toMatchObject({ value: '-52.5', observedChange: '-60', othersShare: { rate: '0' } })
    expect(effect?.['explanation']).toContain('Effet net : (-60) × (1 − 0,125) × (1 − 0) = -52,5. Poids mort : 12,5 %')
    const bare = await aChange(db, {})
    expect((await read(await as(bare.staff), bare.changed))?.['explanation']).toContain(
      '40 − 0 = 40, comptée depuis zéro faute de situation de référence.',
    )
  })

  test('ne se dit de rien tant que rien n’est validé', async ({ db, as }) => {
    const { indicator, staff } = await aProgrammeInUse(db)
    const client = await as(staff)
    await document(client, indicator, { deadweight, othersShare })
    expect(await read(client, indicator)).toMatchObject({
      ...{ label: 'Effet net', value: null, actual: null, observedChange: null },
      explanation: 'Sans valeur validée, il n’y a pas encore d’évolution.',
    })
  })
})

describe('documenter un effet net', () => {
  test('garde toutes les versions, et ce qui n’est plus dit ne compte plus', async ({ db, as }) => {
    const { changed, staff } = await aChange(db)
    const client = await as(staff)
    await document(client, changed, { deadweight, othersShare })
    await document(client, changed, { othersShare })
    expect(await read(client, changed)).toMatchObject({
      ...{ isNet: false, deadweight: null, version: 2 },
      history: [
        { version: 2, deadweight: null },
        { version: 1, deadweight: { rate: '0.3' } },
      ],
    })
    await expect(db.updateTable('netEffect').set({ othersShare: '0.9' }).execute()).rejects.toThrow('append-only')
  })

  const refused = [
    ['deadweight.rate', { deadweight: { ...deadweight, rate: '30' } }],
    ['deadweight.rate', { deadweight: { ...deadweight, rate: '-0.1' } }],
    ['othersShare.rate', { othersShare: { ...othersShare, rate: '0.12345' } }],
    ['othersShare.source', { othersShare: { ...othersShare, source: 'x'.repeat(2001) } }],
  ] as const
  for (const [field, input] of refused)
    test(`refuse ${field} de ${JSON.stringify(input).slice(0, 60)}`, async ({ db, as }) => {
      const { changed, staff } = await aChange(db)
      const outcome = await document(await as(staff), changed, input)
      expect(outcome).toMatchObject({ __typename: 'InvalidInputProblem', field })
      expect(await db.selectFrom('netEffect').selectAll().execute()).toEqual([])
    })

  test('est l’affaire des agents et des évaluateurs, de leur programme seulement', async ({ db, as }) => {
    const { changed, entrepreneur, coach, viewer, evaluator } = await aChange(db)
    const mutation = `mutation ($input: DocumentNetEffectInput!) { documentNetEffect(input: $input) { __typename } }`
    const input = { clientKey: aClientKey(), indicatorId: globalId('indicator', changed.id) }
    for (const member of [entrepreneur, coach, viewer]) {
      const { errors } = await (await as(member)).ask(mutation, { input })
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    }
    expect(await read(await as(evaluator), changed)).toMatchObject({ viewerCanDocument: true })
    const stranger = await as(await aMember(db))
    expect(await document(stranger, changed, {})).toMatchObject({ __typename: 'NotFoundProblem' })
    const foreign = { clientKey: aClientKey(), indicatorId: 'indicator_1' }
    expect(await (await as(evaluator)).change('documentNetEffect', foreign)).toMatchObject({
      __typename: 'NotFoundProblem',
    })
  })

  postgresTest('vingt fois au même instant donne vingt versions, l’une après l’autre', async ({ db, as }) => {
    const { changed, staff } = await aChange(db)
    const client = await as(staff)
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => document(client, changed, { deadweight })))
    expect(new Set(outcomes.map(({ __typename }) => __typename))).toEqual(new Set(['DocumentNetEffectSuccess']))
    const rows = await db.selectFrom('netEffect').select('version').orderBy('version').execute()
    expect(rows.map(({ version }) => version)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })
})
