import { describe, expect } from 'vitest'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const correct = (measurement: { id: string }, value: string | null, reason = 'Erreur de saisie') => ({
  clientKey: aClientKey(),
  measurementId: globalId('measurement', measurement.id as never),
  value,
  reason,
})

const SUCCESS = `... on CorrectMeasurementSuccess {
  measurement { id value version reason loggedBy { name } history { value version reason loggedBy { name } } }
}`

describe('corriger une valeur', () => {
  test('ajoute une version et garde l’ancienne, avec qui et pourquoi', async ({ db, as }) => {
    const { staff, entrepreneur, measurement } = await aProgrammeInUse(db)
    const first = { value: '12', version: 1, reason: null, loggedBy: { name: entrepreneur.name } }
    const second = { value: '13.5', version: 2, reason: 'Oubli', loggedBy: { name: staff.name } }
    expect(
      await (await as(staff)).change('correctMeasurement', correct(measurement, '13.5', ' Oubli '), SUCCESS),
    ).toEqual({
      __typename: 'CorrectMeasurementSuccess',
      measurement: { id: expect.stringMatching(/^measurement_/), ...second, history: [second, first] },
    })
  })

  test('sans valeur, la retire : l’indicateur revient à la précédente', async ({ db, as }) => {
    const { staff, entrepreneur, indicator, measurement } = await aProgrammeInUse(db)
    await aMeasurement(db, { indicator, loggedBy: entrepreneur, period: '2026-04-01', value: '7' })
    const client = await as(staff)
    expect(await client.change('correctMeasurement', correct(measurement, null), SUCCESS)).toMatchObject({
      measurement: { value: null, version: 2 },
    })
    const query = 'query ($id: ID!) { indicator(id: $id) { lastMeasurement { period value } series { period value } } }'
    const april = { period: '2026-04-01', value: '7' }
    expect(await client.get(query, { id: globalId('indicator', indicator.id) })).toEqual({
      indicator: { lastMeasurement: april, series: [april] },
    })
  })

  test('une valeur retirée se rétablit par une correction', async ({ db, as }) => {
    const { staff, measurement } = await aProgrammeInUse(db)
    const client = await as(staff)
    const withdrawn = await client.change<{ measurement: { id: string } }>(
      'correctMeasurement',
      correct(measurement, null),
      SUCCESS,
    )
    const input = { ...correct(measurement, '12'), measurementId: withdrawn.measurement.id }
    expect(await client.change('correctMeasurement', input, SUCCESS)).toMatchObject({
      measurement: { value: '12', version: 3 },
    })
  })

  test('une valeur omise n’est pas une valeur retirée', async ({ db, as }) => {
    const { staff, measurement } = await aProgrammeInUse(db)
    const { value: _value, ...input } = correct(measurement, null)
    const outcome = await (await as(staff)).change('correctMeasurement', input, '... on InvalidInputProblem { field }')
    expect(outcome).toEqual({
      __typename: 'InvalidInputProblem',
      message: 'Donnez la bonne valeur, ou null pour retirer celle qui est là.',
      field: 'value',
    })
  })

  test('une raison est nécessaire, et reste courte', async ({ db, as }) => {
    const { staff, measurement } = await aProgrammeInUse(db)
    const client = await as(staff)
    for (const reason of ['', ' \t', 'x'.repeat(501)]) {
      const outcome = await client.change(
        'correctMeasurement',
        correct(measurement, '1', reason),
        '... on InvalidInputProblem { field }',
      )
      expect(outcome).toEqual({
        __typename: 'InvalidInputProblem',
        message: 'Dites pourquoi la valeur change, en 500 caractères au plus.',
        field: 'reason',
      })
    }
  })

  test('les bornes valent aussi pour une correction', async ({ db, as }) => {
    const { staff, experiment } = await aProgrammeInUse(db)
    const indicator = await anIndicator(db, { experiment, minimum: '0', maximum: '20' })
    const measurement = await aMeasurement(db, { indicator, loggedBy: staff })
    const outcome = await (await as(staff)).change(
      'correctMeasurement',
      correct(measurement, '21'),
      '... on ValueOutOfRangeProblem { minimum maximum }',
    )
    expect(outcome).toMatchObject({ __typename: 'ValueOutOfRangeProblem', minimum: '0', maximum: '20' })
  })

  test('un entrepreneur ne corrige pas la valeur d’un autre', async ({ db, as }) => {
    const { programme, measurement } = await aProgrammeInUse(db)
    const other = await aMember(db, { programmeId: programme.id, role: 'ENTREPRENEUR' })
    expect((await (await as(other)).change('correctMeasurement', correct(measurement, '1'))).__typename).toBe(
      'NotFoundProblem',
    )
  })
})

describe('corriger une version qui n’est plus la dernière', () => {
  const STALE = '... on StaleMeasurementProblem { measurement { value version } }'
  const words = [
    ['FR', '1234.5', 'Cette valeur a été corrigée entre-temps : elle est maintenant de 1\u202f234,5.'],
    ['EN', '1234.5', 'This value was corrected in the meantime: it is now 1,234.5.'],
    ['FR', null, 'Cette valeur a été retirée entre-temps.'],
    ['EN', null, 'This value was withdrawn in the meantime.'],
  ] as const
  for (const [language, value, message] of words) {
    test(`montre ce qu’elle est devenue : ${message}`, async ({ db, as }) => {
      const { programme, entrepreneur, indicator, measurement } = await aProgrammeInUse(db)
      await aMeasurement(db, { indicator, loggedBy: entrepreneur, version: 2, value })
      const coach = await aMember(db, { programmeId: programme.id, role: 'COACH', language })
      expect(await (await as(coach)).change('correctMeasurement', correct(measurement, '5'), STALE)).toEqual({
        __typename: 'StaleMeasurementProblem',
        message,
        measurement: { value, version: 2 },
      })
    })
  }
})
