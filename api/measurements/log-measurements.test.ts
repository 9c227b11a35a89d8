/** Many values in one gesture: all of them, or none. */
import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import type { Client } from '../../testing/client.ts'
import { entryFor, ofEveryKind } from '../../testing/makers/collection.ts'
import { aMeasurement } from '../../testing/makers/indicators.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { postgresTest } from '../../testing/postgres.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const DONE = '... on LogMeasurementsSuccess { measurements { value text version status reason warnings { code } } }'
const MISTAKES = '... on InvalidEntriesProblem { mistakes { index field message measurement { value } } }'

const log = (client: Client, entries: readonly object[], more: object = {}) =>
  client.change('logMeasurements', { clientKey: aClientKey(), entries, ...more }, `${DONE} ${MISTAKES}`)

const stored = (db: Db) =>
  db.selectFrom('measurement').select(['value', 'version', 'status']).orderBy('version').execute()

describe('toute une période en un geste', () => {
  test('s’enregistre d’un coup, dans l’ordre demandé, avec un seul événement', async ({ db, as }) => {
    const { lea, visits, cost, rate, wellbeing, story } = await ofEveryKind(db)
    const outcome = await log(await as(lea), [
      entryFor(story, { text: 'Un beau mois' }),
      entryFor(rate, { numerator: '12', denominator: '40' }),
      entryFor(visits, { value: '8' }),
      entryFor(wellbeing, { value: '6.5', weight: 10 }),
      entryFor(cost, { absence: 'Factures attendues' }),
    ])
    expect(outcome).toMatchObject({
      __typename: 'LogMeasurementsSuccess',
      measurements: [
        { text: 'Un beau mois', version: 1, status: 'SUBMITTED' },
        { value: '30.000000' },
        { value: '8' },
        { value: '6.5' },
        { value: null },
      ],
    })
    const events = await db.selectFrom('event').select(['kind', 'after']).execute()
    expect(events).toMatchObject([{ kind: 'MEASUREMENTS_LOGGED' }])
  })

  test('dit toutes les erreurs de toutes les entrées, et n’écrit rien', async ({ db, as }) => {
    const { lea, visits, rate, wellbeing, story } = await ofEveryKind(db)
    const outcome = await log(await as(lea), [
      entryFor(visits, { value: '8' }),
      entryFor(rate, { numerator: '41', denominator: '40' }),
      entryFor(wellbeing, { value: '11' }),
      entryFor(story, { text: 'Bien' }, '2026-07-01'),
      { indicatorId: 'indicator_inconnu', value: '1' },
    ])
    expect(outcome).toMatchObject({
      __typename: 'InvalidEntriesProblem',
      message: expect.stringMatching(/^5 erreurs, rien n’est enregistré\. Le numérateur, 41,/),
      mistakes: [
        { index: 1, field: 'numerator' },
        { index: 2, field: 'weight' },
        { index: 2, field: 'value' },
        { index: 3, field: 'period' },
        { index: 4, field: 'indicatorId' },
      ],
    })
    expect(await stored(db)).toEqual([])
    expect(await db.selectFrom('event').select('id').execute()).toEqual([])
  })

  test('corrige ce qui est là, avec une raison, et complète ce qui manque', async ({ db, as }) => {
    const { lea, visits, cost } = await ofEveryKind(db)
    const there = await aMeasurement(db, { indicator: visits, loggedBy: lea, value: '8' })
    const replaces = globalId('measurement', there.id)
    const client = await as(lea)
    expect(
      await log(client, [entryFor(visits, { value: '9', replaces }), entryFor(cost, { value: '100' })]),
    ).toMatchObject({ mistakes: [{ index: 0, field: 'reason' }] })
    expect(
      await log(client, [
        entryFor(visits, { value: '9', replaces, reason: 'Feuille retrouvée' }),
        entryFor(cost, { value: '100' }),
      ]),
    ).toMatchObject({
      measurements: [
        { value: '9', version: 2, reason: 'Feuille retrouvée' },
        { value: '100', version: 1, reason: null },
      ],
    })
  })

  test('une case déjà remplie, ou corrigée entre-temps par un autre, est montrée telle qu’elle est', async ({
    db,
    as,
  }) => {
    const { lea, claire, visits, cost } = await ofEveryKind(db)
    const seen = await aMeasurement(db, { indicator: visits, loggedBy: lea, value: '8' })
    await aMeasurement(db, { indicator: visits, loggedBy: claire, version: 2, value: '9' })
    await aMeasurement(db, { indicator: cost, loggedBy: claire, value: '100' })
    const outcome = await log(await as(lea), [
      entryFor(visits, { value: '7', replaces: globalId('measurement', seen.id), reason: 'Oubli' }),
      entryFor(cost, { value: '7' }),
    ])
    expect(outcome).toMatchObject({
      mistakes: [
        { index: 0, field: 'replaces', measurement: { value: '9' } },
        {
          index: 1,
          field: 'value',
          message: expect.stringContaining('a déjà une valeur, 100, saisie par Claire Dubois'),
          measurement: { value: '100' },
        },
      ],
    })
  })

  test('une case ne s’écrit pas deux fois dans le même geste', async ({ db, as }) => {
    const { lea, visits } = await ofEveryKind(db)
    const outcome = await log(await as(lea), [
      entryFor(visits, { value: '1' }, '2026-05-01'),
      entryFor(visits, { value: '2' }, '2026-05-31'),
    ])
    expect(outcome).toMatchObject({
      mistakes: [{ index: 1, message: 'Cette case est déjà donnée par l’entrée n° 1 : gardez l’une des deux.' }],
    })
  })

  test('retirer une valeur se dit, et ne se confond pas avec ne rien dire', async ({ db, as }) => {
    const { lea, visits } = await ofEveryKind(db)
    const there = await aMeasurement(db, { indicator: visits, loggedBy: lea, value: '8' })
    const replaces = globalId('measurement', there.id)
    const client = await as(lea)
    expect(await log(client, [entryFor(visits, { replaces, reason: 'Erreur' })])).toMatchObject({
      mistakes: [{ field: 'value' }],
    })
    expect(
      await log(client, [entryFor(visits, { replaces, withdraw: true, value: '3', reason: 'Erreur' })]),
    ).toMatchObject({ mistakes: [{ message: 'Donnez une autre valeur, ou retirez celle qui est là : pas les deux.' }] })
    expect(await log(client, [entryFor(visits, { replaces, withdraw: true, reason: 'Erreur' })])).toMatchObject({
      measurements: [{ value: null, version: 2 }],
    })
    expect(await log(client, [entryFor(visits, { replaces, withdraw: true, reason: 'Erreur' })])).toMatchObject({
      mistakes: [{ field: 'replaces', message: 'Cette valeur a été retirée entre-temps.' }],
    })
  })

  test('corriger ce qui n’a jamais été saisi est refusé', async ({ db, as }) => {
    const { lea, visits } = await ofEveryKind(db)
    const replaces = 'measurement_00000000-0000-4000-8000-000000000000'
    expect(await log(await as(lea), [entryFor(visits, { value: '1', replaces, reason: 'Oubli' })])).toMatchObject({
      mistakes: [{ field: 'replaces', message: 'Il n’y a rien à corriger ici : saisissez une première valeur.' }],
    })
  })

  test('un lot vide ou démesuré est une faute du programme appelant', async ({ db, as }) => {
    const { lea, visits } = await ofEveryKind(db)
    const client = await as(lea)
    const mutation = 'mutation ($input: LogMeasurementsInput!) { logMeasurements(input: $input) { __typename } }'
    for (const entries of [[], Array.from({ length: 5001 }, () => entryFor(visits, { value: '1' }))]) {
      const { errors } = await client.ask(mutation, { input: { clientKey: aClientKey(), entries } })
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
    }
  })
})

test('autant d’instructions SQL pour une case que pour trois', async ({ db, as, statements }) => {
  const { lea, visits, rate } = await ofEveryKind(db)
  const client = await as(lea)
  const costOf = (...entries: object[]) => statements.during(() => log(client, entries))
  const one = await costOf(entryFor(visits, { value: '3' }, '2026-03-01'))
  const said = { numerator: '1', denominator: '2' }
  const three = await costOf(
    entryFor(visits, { value: '3' }, '2026-04-01'),
    entryFor(visits, { value: '3' }),
    entryFor(rate, said),
  )
  expect(three).toBe(one)
})

describe('deux personnes dans la même case au même instant', () => {
  postgresTest('une seule y entre, l’autre voit ce qui est là', async ({ db, as }) => {
    const { lea, paul, visits } = await ofEveryKind(db)
    const [one, other] = [await as(lea), await as(paul)]
    for (const period of ['2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01']) {
      const outcomes = await Promise.all(
        [one, other].map((client, index) => log(client, [entryFor(visits, { value: String(index) }, period)])),
      )
      const names = outcomes.map(({ __typename }) => __typename).toSorted()
      expect(names).toEqual(['InvalidEntriesProblem', 'LogMeasurementsSuccess'])
      const refused = outcomes.find(({ __typename }) => __typename === 'InvalidEntriesProblem')
      expect(refused?.message).toContain('a déjà une valeur')
    }
    expect(await stored(db)).toHaveLength(4)
  })

  postgresTest('des lots croisés ne se bloquent pas en rond', async ({ db, as }) => {
    const { lea, paul, eva, claire, visits, cost, wellbeing } = await ofEveryKind(db)
    const clients = await Promise.all([lea, paul, eva, claire].map((member) => as(member)))
    const cells = [
      entryFor(visits, { value: '1' }),
      entryFor(cost, { value: '1' }),
      entryFor(wellbeing, { value: '5', weight: 2 }),
    ]
    const outcomes = await Promise.all(
      clients.map((client, index) => log(client, index % 2 === 0 ? cells : cells.toReversed())),
    )
    const won = outcomes.filter(({ __typename }) => __typename === 'LogMeasurementsSuccess')
    expect(won).toHaveLength(1)
    expect(await stored(db)).toHaveLength(3)
  })

  postgresTest('un double clic n’enregistre qu’une fois', async ({ db, as }) => {
    const { lea, visits } = await ofEveryKind(db)
    const client = await as(lea)
    const input = { clientKey: aClientKey(), entries: [entryFor(visits, { value: '1' })] }
    const outcomes = await Promise.all([1, 2, 3].map(() => client.change('logMeasurements', input, DONE)))
    expect(new Set(outcomes.map(({ __typename }) => __typename))).toEqual(new Set(['LogMeasurementsSuccess']))
    expect(await stored(db)).toHaveLength(1)
  })
})
