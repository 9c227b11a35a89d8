/** Who hears that a value was sent back. */
import { expect } from 'vitest'
import { collectors } from '../../testing/makers/collection.ts'
import { aMeasurement, anIndicator } from '../../testing/makers/indicators.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { tell } from '../../testing/nudges.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

test('l’auteur d’une valeur renvoyée l’apprend aussitôt, une fois', async ({ db, as }) => {
  const { lea, eva, experiment } = await collectors(db)
  const indicator = await anIndicator(db, { experiment })
  const measurement = await aMeasurement(db, { indicator, loggedBy: lea })
  const bot = await as('bot')
  const news = () => tell(bot, { newsOnly: true })
  expect(await news()).toEqual([])
  const measurementId = globalId('measurement', measurement.id)
  await (await as(eva)).change('returnMeasurement', { clientKey: aClientKey(), measurementId, note: 'À revoir' })
  expect(await news()).toEqual(['MEASUREMENT_RETURNED → Léa Martin'])
  expect(await news()).toEqual([])
  expect(await tell(bot)).toEqual([])
})

test('une valeur corrigée avant l’envoi n’est plus à rappeler', async ({ db, as }) => {
  const { lea, eva, experiment } = await collectors(db)
  const indicator = await anIndicator(db, { experiment })
  const measurement = await aMeasurement(db, { indicator, loggedBy: lea })
  const measurementId = globalId('measurement', measurement.id)
  await (await as(eva)).change('returnMeasurement', { clientKey: aClientKey(), measurementId, note: 'À revoir' })
  const bot = await as('bot')
  expect((await bot.get('mutation { planNews { planned } }'))['planNews']).toEqual({ planned: 1 })
  await (await as(lea)).change('correctMeasurement', { clientKey: aClientKey(), measurementId, value: '11' })
  expect(await tell(bot)).toEqual([])
  const states = await db.selectFrom('nudge').select(['kind', 'state']).execute()
  expect(states).toEqual([{ kind: 'MEASUREMENT_RETURNED', state: 'CANCELLED' }])
})
