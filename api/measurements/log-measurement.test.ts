import { describe, expect } from 'vitest'
import { aCohort, anExperiment } from '../../testing/makers/experiments.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const log = (indicator: { id: string }, value: unknown, period?: string) => ({
  clientKey: aClientKey(),
  indicatorId: globalId('indicator', indicator.id as never),
  value,
  ...(period ? { period } : {}),
})

const SUCCESS =
  '... on LogMeasurementSuccess { measurement { period value version reason loggedBy { name } loggedAt } }'
const VALUE = '... on LogMeasurementSuccess { measurement { value } }'
const PERIOD = '... on LogMeasurementSuccess { measurement { period } }'

describe('saisir une valeur', () => {
  for (const role of ['staff', 'coach', 'evaluator', 'entrepreneur'] as const) {
    test(`le rôle ${role} saisit la valeur d’une période qui n’en a pas`, async ({ db, clock, as }) => {
      const stage = await aProgrammeInUse(db)
      const outcome = await (await as(stage[role])).change(
        'logMeasurement',
        log(stage.indicator, '8', '2026-04-20'),
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
      const outcome = await client.change('logMeasurement', log(indicator, value), VALUE)
      expect(outcome).toEqual({ __typename: 'LogMeasurementSuccess', measurement: { value } })
    }
  })

  test('ce qui n’est pas un décimal est refusé avant tout', async ({ db, as }) => {
    const { staff, indicator } = await aProgrammeInUse(db)
    const client = await as(staff)
    const mutation = 'mutation ($input: LogMeasurementInput!) { logMeasurement(input: $input) { __typename } }'
    for (const value of ['douze', '', '1,5', 'NaN', '1e3', '1.', '.5', ' 12', '9'.repeat(31), true, null]) {
      const { status, data, errors } = await client.ask(mutation, { input: log(indicator, value) })
      expect({ value, status, data, code: errors?.[0]?.extensions?.code }).toEqual({
        value,
        status: 400,
        data: undefined,
        code: 'BAD_USER_INPUT',
      })
    }
  })
})

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
      expect(await (await as(coach)).change('logMeasurement', log(indicator, value), RANGE)).toEqual({
        __typename: 'ValueOutOfRangeProblem',
        message,
        minimum: null,
        maximum: null,
        ...bounds,
      })
    })
  }

  test('les bornes elles-mêmes sont acceptées', async ({ db, as }) => {
    const { staff, experiment } = await aProgrammeInUse(db)
    const client = await as(staff)
    for (const value of ['0', '100', '100.0']) {
      const indicator = await anIndicator(db, { experiment, minimum: '0', maximum: '100' })
      expect((await client.change('logMeasurement', log(indicator, value))).__typename).toBe('LogMeasurementSuccess')
    }
  })
})

describe('la période', () => {
  test('un jour quelconque désigne son mois, son trimestre ou son année', async ({ db, as }) => {
    const { staff, experiment } = await aProgrammeInUse(db)
    const client = await as(staff)
    const periods = { MONTHLY: '2026-05-01', QUARTERLY: '2026-04-01', YEARLY: '2026-01-01' } as const
    for (const [frequency, period] of Object.entries(periods)) {
      const indicator = await anIndicator(db, { experiment, frequency: frequency as keyof typeof periods })
      const outcome = await client.change('logMeasurement', log(indicator, '1', '2026-05-31'), PERIOD)
      expect({ frequency, outcome }).toMatchObject({ frequency, outcome: { measurement: { period } } })
    }
  })

  for (const [language, message] of [
    ['FR', 'La période doit être comprise entre mars 2026 et juin 2026.'],
    ['EN', 'The period must be between March 2026 and June 2026.'],
  ] as const) {
    test(`ni l’avenir ni l’avant-promotion ne se saisissent (${language})`, async ({ db, as }) => {
      const { programme, indicator } = await aProgrammeInUse(db)
      const client = await as(await aMember(db, { programmeId: programme.id, language }))
      for (const period of ['2026-07-01', '2026-02-28', '2030-01-01', '1999-12-31'])
        expect(await client.change('logMeasurement', log(indicator, '1', period))).toEqual({
          __typename: 'PeriodProblem',
          message,
        })
    })
  }

  test('après la fin de la promotion, ses dernières périodes se saisissent encore, pas les suivantes', async ({
    db,
    clock,
    as,
  }) => {
    const { staff, indicator } = await aProgrammeInUse(db)
    const client = await as(staff)
    clock.set('2027-02-10T10:00:00Z')
    expect((await client.change('logMeasurement', log(indicator, '1', '2026-12-01'))).__typename).toBe('PeriodProblem')
    expect((await client.change('logMeasurement', log(indicator, '1', '2026-11-30'))).__typename).toBe(
      'LogMeasurementSuccess',
    )
  })

  test('le jour se compte dans le fuseau de la personne', async ({ db, clock, as }) => {
    const { programme, indicator } = await aProgrammeInUse(db)
    clock.set('2026-06-30T22:30:00Z')
    const paris = await as(await aMember(db, { programmeId: programme.id }))
    const cayenne = await as(await aMember(db, { programmeId: programme.id, timeZone: 'America/Cayenne' }))
    expect((await cayenne.change('logMeasurement', log(indicator, '1', '2026-07-01'))).__typename).toBe('PeriodProblem')
    expect((await paris.change('logMeasurement', log(indicator, '1', '2026-07-01'))).__typename).toBe(
      'LogMeasurementSuccess',
    )
  })

  test('sans période, c’est la dernière échue qui n’a pas de valeur, sinon celle qui court', async ({ db, as }) => {
    const { staff, entrepreneur, experiment } = await aProgrammeInUse(db)
    const client = await as(staff)
    const [empty, filled] = [await anIndicator(db, { experiment }), await anIndicator(db, { experiment })]
    await aMeasurement(db, { indicator: filled, loggedBy: entrepreneur, period: '2026-05-01' })
    expect(await client.change('logMeasurement', log(empty, '1'), PERIOD)).toMatchObject({
      measurement: { period: '2026-05-01' },
    })
    expect(await client.change('logMeasurement', log(filled, '1'), PERIOD)).toMatchObject({
      measurement: { period: '2026-06-01' },
    })
  })

  test('au premier mois d’une promotion, la période due est celle qui court', async ({ db, clock, as }) => {
    clock.set('2026-03-10T10:00:00Z')
    const cohort = await aCohort(db, { startsOn: '2026-03-01' })
    const experiment = await anExperiment(db, { programmeId: cohort.programmeId, cohortId: cohort.id })
    const indicator = await anIndicator(db, { experiment })
    const client = await as(await aMember(db, { programmeId: cohort.programmeId }))
    expect(await client.change('logMeasurement', log(indicator, '1'), PERIOD)).toMatchObject({
      measurement: { period: '2026-03-01' },
    })
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
      expect(await (await as(lea)).change('logMeasurement', log(indicator, '1', '2026-05-01'), ALREADY)).toEqual({
        __typename: 'AlreadyLoggedProblem',
        message,
        measurement: { value: '1234.5', version: 1 },
      })
    })
  }

  test('retirée, se ressaisit : une version de plus, avec sa raison', async ({ db, as }) => {
    const { staff, entrepreneur, indicator } = await aProgrammeInUse(db)
    await aMeasurement(db, { indicator, loggedBy: entrepreneur, version: 2, value: null, reason: 'Erreur' })
    expect(await (await as(staff)).change('logMeasurement', log(indicator, '9', '2026-05-01'), SUCCESS)).toMatchObject({
      measurement: { value: '9', version: 3, reason: 'Nouvelle saisie après retrait' },
    })
  })
})
