import { describe, expect } from 'vitest'
import { toLog } from '../../testing/inputs.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { test } from '../../testing/test.ts'

const SUCCESS =
  '... on LogMeasurementSuccess { measurement { period value version reason loggedBy { name } loggedAt } }'
const VALUE = '... on LogMeasurementSuccess { measurement { value } }'

describe('saisir une valeur', () => {
  for (const role of ['staff', 'coach', 'evaluator', 'entrepreneur'] as const) {
    test(`le rôle ${role} saisit la valeur d’une période qui n’en a pas`, async ({ db, clock, as }) => {
      const stage = await aProgrammeInUse(db)
      const outcome = await (await as(stage[role])).change(
        'logMeasurement',
        toLog(stage.indicator, '8', '2026-04-20'),
        SUCCESS,
      )
      expect(outcome).toEqual({
        __typename: 'LogMeasurementSuccess',
        measurement: {
          period: '2026-04-01',
          value: '8',
          version: 1,
          reason: null,
          loggedBy: { name: stage[role].name },
          loggedAt: clock.now().toISOString(),
        },
      })
    })
  }

  test('les décimaux restent exacts, du plus petit au plus long', async ({ db, as }) => {
    const { staff, experiment } = await aProgrammeInUse(db)
    const client = await as(staff)
    const kept = [
      '1234.5',
      '0.30000000000000004',
      '0.1',
      '-12.50',
      '123456789012345678901234567890.12345678901234567891',
    ]
    for (const value of kept) {
      const indicator = await anIndicator(db, { experiment })
      const outcome = await client.change('logMeasurement', toLog(indicator, value), VALUE)
      expect(outcome).toEqual({ __typename: 'LogMeasurementSuccess', measurement: { value } })
    }
  })

  test('ce qui n’est pas un décimal est refusé avant tout', async ({ db, as }) => {
    const { staff, indicator } = await aProgrammeInUse(db)
    const client = await as(staff)
    const mutation = 'mutation ($input: LogMeasurementInput!) { logMeasurement(input: $input) { __typename } }'
    for (const value of ['douze', '', '1,5', 'NaN', '1e3', '1.', '.5', ' 12', '9'.repeat(31), true]) {
      const { status, data, errors } = await client.ask(mutation, { input: toLog(indicator, value) })
      expect({ value, status, data, code: errors?.[0]?.extensions?.code }).toEqual({
        value,
        status: 400,
        data: undefined,
        code: 'BAD_USER_INPUT',
      })
    }
  })
})

describe('une case déjà remplie', () => {
  const ALREADY = '... on AlreadyLoggedProblem { measurement { value version } }'
  for (const [language, message] of [
    [
      'FR',
      'Cette période a déjà une valeur, 1\u202f234,5, saisie par Léa le 2 juin 2026. Corrigez-la au lieu d’en saisir une autre.',
    ],
    [
      'EN',
      'This period already has a value, 1,234.5, logged by Léa on 2 Jun 2026. Correct it instead of logging another.',
    ],
  ] as const) {
    test(`se corrige au lieu de se ressaisir (${language})`, async ({ db, as }) => {
      const { programme, experiment } = await aProgrammeInUse(db)
      const lea = await aMember(db, { programmeId: programme.id, name: 'Léa', role: 'COACH', language })
      const indicator = await anIndicator(db, { experiment })
      await aMeasurement(db, { indicator, loggedBy: lea, value: '1234.5' })
      expect(await (await as(lea)).change('logMeasurement', toLog(indicator, '1', '2026-05-01'), ALREADY)).toEqual({
        __typename: 'AlreadyLoggedProblem',
        message,
        measurement: { value: '1234.5', version: 1 },
      })
    })
  }

  test('retirée, se ressaisit : une version de plus, avec sa raison', async ({ db, as }) => {
    const { staff, entrepreneur, indicator } = await aProgrammeInUse(db)
    await aMeasurement(db, { indicator, loggedBy: entrepreneur, version: 2, value: null, reason: 'Erreur' })
    expect(
      await (await as(staff)).change('logMeasurement', toLog(indicator, '9', '2026-05-01'), SUCCESS),
    ).toMatchObject({
      measurement: { value: '9', version: 3, reason: 'Nouvelle saisie après retrait' },
    })
  })
})
