import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import type { MemberRow } from '#db/members.ts'
import type { Client } from '../../testing/client.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
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
    await aMeasurement(db, { indicator, loggedBy, period: `2026-0${index + 3}-01`, value, status: 'APPROVED' })
}

describe('le progrès d’un indicateur', () => {
  const table = [
    ['à mi-chemin d’une hausse', { baseline: '10', target: '20', direction: 'INCREASE' }, '15', '0.5'],
    ['à mi-chemin d’une baisse', { baseline: '20', target: '10', direction: 'DECREASE' }, '15', '0.5'],
    ['au-delà de la cible', { baseline: '0', target: '10', direction: 'INCREASE' }, '12', '1.2'],
    ['dans le mauvais sens', { baseline: '10', target: '20', direction: 'INCREASE' }, '5', '-0.5'],
    ['dans le mauvais sens d’une baisse', { baseline: '20', target: '10', direction: 'DECREASE' }, '25', '-0.5'],
    ['sans situation de référence : depuis zéro', { target: '40', direction: 'INCREASE' }, '10', '0.25'],
    ['arrondi à quatre décimales', { target: '3', direction: 'INCREASE' }, '1', '0.3333'],
    ['nul, mais dit', { baseline: '10', target: '20', direction: 'INCREASE' }, '10', '0'],
    [
      'inconnu quand la cible est la situation de référence',
      { baseline: '10', target: '10', direction: 'INCREASE' },
      '10',
      null,
    ],
    ['inconnu quand la cible est zéro, sans référence', { target: '0', direction: 'DECREASE' }, '5', null],
    ['inconnu sans cible', { baseline: '10', direction: 'INCREASE' }, '12', null],
  ] as const
  for (const [what, indicator, value, progress] of table) {
    test(`est ${what} : ${progress}`, async ({ db, as }) => {
      const { staff, experiment } = await aProgrammeInUse(db)
      const row = await anIndicator(db, { experiment, ...indicator })
      await values(db, row, staff, '1000', value)
      expect(await read(await as(staff), row, 'progress')).toEqual({ progress })
    })
  }
})
