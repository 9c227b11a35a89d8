import { describe, expect } from 'vitest'
import { toLog } from '../../testing/inputs.ts'
import { aCohort, anExperiment } from '../../testing/makers/experiments.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { test } from '../../testing/test.ts'

const PERIOD = '... on LogMeasurementSuccess { measurement { period } }'

describe('la période', () => {
  test('un jour quelconque désigne son mois, son trimestre ou son année', async ({ db, as }) => {
    const { staff, experiment } = await aProgrammeInUse(db)
    const client = await as(staff)
    const periods = { MONTHLY: '2026-05-01', QUARTERLY: '2026-04-01', YEARLY: '2026-01-01' } as const
    for (const [frequency, period] of Object.entries(periods)) {
      const indicator = await anIndicator(db, { experiment, frequency: frequency as keyof typeof periods })
      const outcome = await client.change('logMeasurement', toLog(indicator, '1', '2026-05-31'), PERIOD)
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
        expect(await client.change('logMeasurement', toLog(indicator, '1', period))).toEqual({
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
    expect((await client.change('logMeasurement', toLog(indicator, '1', '2026-12-01'))).__typename).toBe(
      'PeriodProblem',
    )
    expect((await client.change('logMeasurement', toLog(indicator, '1', '2026-11-30'))).__typename).toBe(
      'LogMeasurementSuccess',
    )
  })

  test('le jour se compte dans le fuseau du programme, où que soit la personne', async ({ db, clock, as }) => {
    const { programme, indicator } = await aProgrammeInUse(db)
    const cayenne = await as(await aMember(db, { programmeId: programme.id, timeZone: 'America/Cayenne' }))
    const july = async () => (await cayenne.change('logMeasurement', toLog(indicator, '1', '2026-07-01'))).__typename
    clock.set('2026-06-30T21:30:00Z')
    expect(await july()).toBe('PeriodProblem')
    clock.set('2026-06-30T22:30:00Z')
    expect(await july()).toBe('LogMeasurementSuccess')
  })

  test('avant le début de la promotion, rien ne se saisit : la réponse dit quand', async ({ db, clock, as }) => {
    const { staff, indicator } = await aProgrammeInUse(db)
    clock.set('2026-02-10T10:00:00Z')
    expect(await (await as(staff)).change('logMeasurement', toLog(indicator, '1'))).toEqual({
      __typename: 'PeriodProblem',
      message: 'Cette expérimentation n’a pas commencé : les valeurs se saisissent à partir du 1er mars 2026.',
    })
  })

  test('sans période, c’est la dernière échue qui n’a pas de valeur, sinon celle qui court', async ({ db, as }) => {
    const { staff, entrepreneur, experiment } = await aProgrammeInUse(db)
    const client = await as(staff)
    const [empty, filled] = [await anIndicator(db, { experiment }), await anIndicator(db, { experiment })]
    await aMeasurement(db, { indicator: filled, loggedBy: entrepreneur, period: '2026-05-01' })
    expect(await client.change('logMeasurement', toLog(empty, '1'), PERIOD)).toMatchObject({
      measurement: { period: '2026-05-01' },
    })
    expect(await client.change('logMeasurement', toLog(filled, '1'), PERIOD)).toMatchObject({
      measurement: { period: '2026-06-01' },
    })
  })

  test('au premier mois d’une promotion, la période due est celle qui court', async ({ db, clock, as }) => {
    clock.set('2026-03-10T10:00:00Z')
    const cohort = await aCohort(db, { startsOn: '2026-03-01' })
    const experiment = await anExperiment(db, { programmeId: cohort.programmeId, cohortId: cohort.id })
    const indicator = await anIndicator(db, { experiment })
    const client = await as(await aMember(db, { programmeId: cohort.programmeId }))
    expect(await client.change('logMeasurement', toLog(indicator, '1'), PERIOD)).toMatchObject({
      measurement: { period: '2026-03-01' },
    })
  })
})
