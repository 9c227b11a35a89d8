import { describe, expect } from 'vitest'
import { toLog } from '../../testing/inputs.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

describe('les bornes d’un indicateur', () => {
  const RANGE = '... on ValueOutOfRangeProblem { minimum maximum }'
  const cases = [
    [
      { minimum: '0', maximum: '100' },
      '100.01',
      'FR',
      '« Satisfaction » se mesure entre 0 et 100 (%). Vérifiez la valeur.',
    ],
    [{ minimum: '0.5' }, '0.49', 'FR', '« Satisfaction » ne descend pas sous 0,5 (%). Vérifiez la valeur.'],
    [{ maximum: '1234.5' }, '1235', 'FR', '« Satisfaction » ne dépasse pas 1\u202f234,5 (%). Vérifiez la valeur.'],
    [{ minimum: '0', maximum: '1234.5' }, '-1', 'EN', '“Satisfaction” is between 0 and 1,234.5 (%). Check the value.'],
  ] as const
  for (const [bounds, value, language, message] of cases) {
    test(`${value} est refusé : ${message}`, async ({ db, as }) => {
      const { programme, experiment } = await aProgrammeInUse(db)
      const coach = await aMember(db, { programmeId: programme.id, role: 'COACH', language })
      const indicator = await anIndicator(db, { experiment, name: 'Satisfaction', unit: '%', ...bounds })
      expect(await (await as(coach)).change('logMeasurement', toLog(indicator, value), RANGE)).toEqual({
        __typename: 'ValueOutOfRangeProblem',
        message,
        minimum: null,
        maximum: null,
        ...bounds,
      })
    })
  }

  test('une valeur hors des bornes l’est aussi sur une période remplie', async ({ db, as }) => {
    const { staff, experiment } = await aProgrammeInUse(db)
    const client = await as(staff)
    const indicator = await anIndicator(db, { experiment, maximum: '100' })
    const measurement = await aMeasurement(db, { indicator, loggedBy: staff })
    const outcome = await client.change('logMeasurement', toLog(indicator, '101', '2026-05-01'))
    expect(outcome.__typename).toBe('ValueOutOfRangeProblem')
    await aMeasurement(db, { indicator, loggedBy: staff, version: 2, value: '13' })
    const stale = { measurementId: globalId('measurement', measurement.id), value: '101', reason: 'Oubli' }
    expect((await client.change('correctMeasurement', { clientKey: aClientKey(), ...stale })).__typename).toBe(
      'ValueOutOfRangeProblem',
    )
  })

  test('les bornes elles-mêmes sont acceptées', async ({ db, as }) => {
    const { staff, experiment } = await aProgrammeInUse(db)
    const client = await as(staff)
    for (const value of ['0', '100', '100.0']) {
      const indicator = await anIndicator(db, { experiment, minimum: '0', maximum: '100' })
      expect((await client.change('logMeasurement', toLog(indicator, value))).__typename).toBe('LogMeasurementSuccess')
    }
  })
})
