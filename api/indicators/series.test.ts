import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import type { MemberRow } from '#db/members.ts'
import type { Client } from '../../testing/client.ts'
import { toLog } from '../../testing/inputs.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aSite } from '../../testing/makers/introductions.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const read = async (client: Client, indicator: IndicatorRow, selection: string) => {
  const query = `query ($id: ID!) { indicator(id: $id) { ${selection} } }`
  return (await client.get(query, { id: globalId('indicator', indicator.id) }))['indicator']
}

/** One value a month, from March on. */
async function values(db: Db, indicator: IndicatorRow, loggedBy: MemberRow, ...series: string[]) {
  for (const [index, value] of series.entries())
    await aMeasurement(db, { indicator, loggedBy, period: `2026-0${index + 3}-01`, value })
}

describe('la série d’un indicateur', () => {
  test('compte des périodes, pas des valeurs : chaque terrain de la période y est', async ({ db, as }) => {
    const { staff, entrepreneur, experiment, site } = await aProgrammeInUse(db)
    const other = await aSite(db, { experiment })
    const indicator = await anIndicator(db, { experiment, bySite: true })
    for (const period of ['2026-03-01', '2026-04-01'])
      for (const { id: siteId } of [site, other])
        await aMeasurement(db, { indicator, loggedBy: entrepreneur, period, siteId, value: '1' })
    const selection = 'long: series(last: 2) { period site { id } } short: series(last: 1) { period site { id } }'
    const { long, short } = (await read(await as(staff), indicator, selection)) as Record<string, { period: string }[]>
    expect(long?.map(({ period }) => period)).toEqual(['2026-04-01', '2026-04-01', '2026-03-01', '2026-03-01'])
    expect(short).toEqual(long?.slice(0, 2))
  })

  test('donne la dernière version de chaque période, la plus récente d’abord, entière', async ({ db, as }) => {
    const { staff, entrepreneur, experiment } = await aProgrammeInUse(db)
    const indicator = await anIndicator(db, { experiment })
    await values(db, indicator, entrepreneur, '1', '2', '3')
    await aMeasurement(db, {
      indicator,
      loggedBy: staff,
      period: '2026-04-01',
      version: 2,
      value: '2.5',
      reason: 'Oubli',
    })
    const whole =
      'id period value version reason loggedBy { name } loggedAt indicator { name } history { version value }'
    const latest = {
      id: expect.stringMatching(/^measurement_/),
      loggedAt: '2026-06-02T08:00:00.000Z',
      indicator: { name: indicator.name },
    }
    const first = { version: 1, reason: null, loggedBy: { name: entrepreneur.name } }
    const may = { ...latest, ...first, period: '2026-05-01', value: '3', history: [{ version: 1, value: '3' }] }
    const april = {
      ...latest,
      period: '2026-04-01',
      value: '2.5',
      version: 2,
      reason: 'Oubli',
      loggedBy: { name: staff.name },
      history: [
        { version: 2, value: '2.5' },
        { version: 1, value: '2' },
      ],
    }
    const march = { ...latest, ...first, period: '2026-03-01', value: '1', history: [{ version: 1, value: '1' }] }
    const answer = await read(await as(staff), indicator, `series { ${whole} } lastMeasurement { ${whole} }`)
    expect(answer).toEqual({ series: [may, april, march], lastMeasurement: may })
  })

  test('se lit par morceaux différents dans la même question', async ({ db, as }) => {
    const { staff, experiment } = await aProgrammeInUse(db)
    const indicator = await anIndicator(db, { experiment })
    await values(db, indicator, staff, '1', '2', '3')
    const selection = `one: series(last: 1) { value } two: series(last: 2) { period version } ...Suite
      } } fragment Suite on Indicator { all: series(last: 120) { ... on Measurement { value loggedBy { name } } }`
    const query = `query ($id: ID!) { indicator(id: $id) { ${selection} }`
    const name = { name: staff.name }
    expect(await (await as(staff)).get(query, { id: globalId('indicator', indicator.id) })).toEqual({
      indicator: {
        one: [{ value: '3' }],
        two: [
          { period: '2026-05-01', version: 1 },
          { period: '2026-04-01', version: 1 },
        ],
        all: ['3', '2', '1'].map((value) => ({ value, loggedBy: name })),
      },
    })
  })

  test('saute les périodes retirées, et compte celles qui restent', async ({ db, as }) => {
    const { staff, experiment } = await aProgrammeInUse(db)
    const indicator = await anIndicator(db, { experiment })
    await values(db, indicator, staff, '1', '2', '3', '4')
    await aMeasurement(db, { indicator, loggedBy: staff, period: '2026-06-01', version: 2, value: null })
    await aMeasurement(db, { indicator, loggedBy: staff, period: '2026-04-01', version: 2, value: null })
    const answer = await read(await as(staff), indicator, 'series(last: 2) { value } lastMeasurement { value }')
    expect(answer).toEqual({ series: [{ value: '3' }, { value: '1' }], lastMeasurement: { value: '3' } })
  })

  test('est vide sans valeur, et bornée', async ({ db, as }) => {
    const { staff, experiment } = await aProgrammeInUse(db)
    const client = await as(staff)
    const indicator = await anIndicator(db, { experiment })
    expect(await read(client, indicator, 'series { value } lastMeasurement { value } progress')).toEqual({
      series: [],
      lastMeasurement: null,
      progress: null,
    })
    for (const last of [0, -1, 121]) {
      const { errors } = await client.ask(`{ indicatorsToLog { series(last: ${last}) { value } } }`)
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
    }
  })
})

test('la période due se lit sur l’indicateur', async ({ db, clock, as }) => {
  const { staff, experiment } = await aProgrammeInUse(db)
  const client = await as(staff)
  const [empty, filled] = [await anIndicator(db, { experiment }), await anIndicator(db, { experiment })]
  await values(db, filled, staff, '1', '2', '3')
  expect(await read(client, empty, 'duePeriod')).toEqual({ duePeriod: '2026-05-01' })
  expect(await read(client, filled, 'duePeriod')).toEqual({ duePeriod: '2026-06-01' })
  clock.set('2027-03-01T10:00:00Z')
  expect(await read(client, filled, 'duePeriod')).toEqual({ duePeriod: '2026-11-01' })
})

test('la période due est la même à lire et à saisir, quand une période plus récente a déjà une valeur', async ({
  db,
  as,
}) => {
  const { staff, experiment } = await aProgrammeInUse(db)
  const client = await as(staff)
  const indicator = await anIndicator(db, { experiment })
  await aMeasurement(db, { indicator, loggedBy: staff, period: '2026-06-01' })
  expect(await read(client, indicator, 'duePeriod')).toEqual({ duePeriod: '2026-05-01' })
  const logged = '... on LogMeasurementSuccess { measurement { period } }'
  expect(await client.change('logMeasurement', toLog(indicator, '1'), logged)).toMatchObject({
    measurement: { period: '2026-05-01' },
  })
})

test('les indicateurs d’une promotion restent à relever jusqu’au verrouillage de sa dernière période', async ({
  db,
  clock,
  as,
}) => {
  const { staff, indicator } = await aProgrammeInUse(db)
  const client = await as(staff)
  const toLogOn = async (instant: string) => {
    clock.set(instant)
    return (await client.get('{ indicatorsToLog { name duePeriod } }'))['indicatorsToLog']
  }
  expect(await toLogOn('2027-02-24T12:00:00Z')).toEqual([{ name: indicator.name, duePeriod: '2026-11-01' }])
  expect(await toLogOn('2027-02-25T12:00:00Z')).toEqual([])
})
