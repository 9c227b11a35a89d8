import { expect } from 'vitest'
import { updateIntroduction } from '#db/introductions.ts'
import type { Client } from '../../testing/client.ts'
import { aCohort, anExperiment } from '../../testing/makers/experiments.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { accepted, aRequest, type TwoWorlds, twoWorlds } from '../../testing/makers/two-worlds.ts'
import { tell } from '../../testing/nudges.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

const FREED = ['PLACE_FREED → Claire Dubois', 'PLACE_FREED → Marc Petit']

const freed = async (bot: Client) => (await tell(bot)).filter((line) => line.startsWith('PLACE_FREED'))

const YEAR = { startsOn: '2026-01-01', endsOn: '2026-12-31' }

const declare = async (client: Client, { place }: TwoWorlds, places: number, period = YEAR) =>
  client.change('declareCapacity', {
    clientKey: aClientKey(),
    establishmentId: globalId('establishment', place.id),
    ...period,
    places,
  })

test('une place qui se libère se dit aux agents, pour la première de la liste ; reprise puis rendue, elle se redit', async ({
  db,
  as,
  clock,
}) => {
  const worlds = await twoWorlds(db)
  const [bot, claire] = [await as('bot'), await as(worlds.claire)]
  await declare(claire, worlds, 1)
  const stories = []
  for (const title of ['un', 'deux', 'trois']) {
    const { cohortId } = worlds.experiment
    const experiment = await anExperiment(db, { title, cohortId, members: [worlds.lea] })
    clock.advance(60)
    const story = await aRequest({ db, as }, { ...worlds, experiment })
    await story.by(worlds.claire, 'proposeIntroduction')
    stories.push(story)
  }
  const [one, two, three] = stories
  if (!one || !two || !three) throw new Error('Three stories were told.')
  await one.byContact('acceptIntroduction', accepted)
  await two.byContact('waitlistIntroduction')
  clock.advance(60)
  await three.byContact('waitlistIntroduction')
  expect(await freed(bot)).toEqual([])

  await one.by(worlds.lea, 'withdrawIntroduction')
  expect(await freed(bot)).toEqual(FREED)
  expect(await freed(bot)).toEqual([])
  const told = await db.selectFrom('nudge').select('introductionId').where('kind', '=', 'PLACE_FREED').execute()
  expect(told.map(({ introductionId }) => introductionId)).toEqual([two.id, two.id])

  await two.byContact('acceptIntroduction', accepted)
  expect(await freed(bot)).toEqual([])
  await two.byContact('withdrawIntroduction')
  expect(await freed(bot)).toEqual(FREED)
})

test('la première de la liste dont les jours conviennent est dite, même derrière une promotion qui finit plus tôt', async ({
  db,
  as,
  clock,
}) => {
  const worlds = await twoWorlds(db)
  const [bot, claire] = [await as('bot'), await as(worlds.claire)]
  const early = await aCohort(db, { programmeId: worlds.programmeId, startsOn: '2026-01-01', endsOn: '2026-08-31' })
  const sooner = await anExperiment(db, { title: 'avant', cohortId: early.id, members: [worlds.lea] })
  const stories = []
  for (const experiment of [sooner, worlds.experiment]) {
    clock.advance(60)
    const story = await aRequest({ db, as }, { ...worlds, experiment })
    await story.by(worlds.claire, 'proposeIntroduction')
    await story.byContact('waitlistIntroduction')
    stories.push(story)
  }
  await declare(claire, worlds, 0, { startsOn: '2026-01-01', endsOn: '2026-08-31' })
  expect(await freed(bot)).toEqual([])
  await declare(claire, worlds, 1, { startsOn: '2026-09-01', endsOn: '2026-12-31' })
  expect(await freed(bot)).toEqual(FREED)
  const told = await db.selectFrom('nudge').select('introductionId').where('kind', '=', 'PLACE_FREED').execute()
  expect(told.map(({ introductionId }) => introductionId)).toEqual([stories[1]?.id, stories[1]?.id])
})

test('une place reprise avant d’être annoncée ne l’est plus', async ({ db, as }) => {
  const worlds = await twoWorlds(db)
  const [bot, claire] = [await as('bot'), await as(worlds.claire)]
  await declare(claire, worlds, 0)
  const story = await aRequest({ db, as }, worlds)
  await story.by(worlds.claire, 'proposeIntroduction')
  await story.byContact('waitlistIntroduction')
  await tell(bot)
  await declare(claire, worlds, 1)
  await bot.get('mutation { planNudges { planned } }')
  await updateIntroduction(db, story.id, { waitlistedAt: null })
  expect(await freed(bot)).toEqual([])
  expect(await db.selectFrom('nudge').select('state').where('kind', '=', 'PLACE_FREED').execute()).toEqual([
    { state: 'CANCELLED' },
    { state: 'CANCELLED' },
  ])
})
