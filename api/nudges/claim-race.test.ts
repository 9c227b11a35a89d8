/** Several bots at once, on a real PostgreSQL. */
import { expect } from 'vitest'
import { planLinkRenewal } from '#db/introduction-nudges.ts'
import { anIntroduction } from '../../testing/makers/introductions.ts'
import { aNudge } from '../../testing/makers/nudges.ts'
import { aQuietProgramme } from '../../testing/makers/programme-in-use.ts'
import { storyOf, twoWorlds } from '../../testing/makers/two-worlds.ts'
import { claim, settle, tell } from '../../testing/nudges.ts'
import { postgresTest as test } from '../../testing/postgres.ts'

test('quatre robots se partagent deux cents rappels : aucun n’est pris deux fois, aucun n’est oublié', async ({
  db,
  as,
}) => {
  const { entrepreneur, milestone } = await aQuietProgramme(db)
  for (let nudge = 0; nudge < 200; nudge++) await aNudge(db, { recipient: entrepreneur, milestoneId: milestone.id })
  const worker = async () => {
    const bot = await as('bot')
    const taken: string[] = []
    for (let batch = await claim(bot, { first: 7 }); batch.length > 0; batch = await claim(bot, { first: 7 })) {
      taken.push(...batch.map(({ nudge }) => nudge.id))
      for (const one of batch) await settle(bot, one, { outcome: 'SENT' })
    }
    return taken
  }
  const shares = await Promise.all([worker(), worker(), worker(), worker()])
  expect(new Set(shares.flat()).size).toBe(200)
  expect(shares.flat()).toHaveLength(200)
  expect(shares.filter((share) => share.length > 0).length).toBeGreaterThan(1)
})

test('quatre planifications au même instant planifient une fois', async ({ db, clock, as }) => {
  await aQuietProgramme(db)
  clock.set('2026-07-02T10:00:00Z')
  const bot = await as('bot')
  const mutation = 'mutation { planNudges { planned cancelled } }'
  const results = await Promise.all(
    Array.from({ length: 4 }, () => bot.get<{ planNudges: { planned: number } }>(mutation)),
  )
  expect(results.reduce((sum, { planNudges }) => sum + planNudges.planned, 0)).toBe(3)
  const kinds = (await db.selectFrom('nudge').select('kind').orderBy('kind').execute()).map(({ kind }) => kind)
  expect(kinds).toEqual(['MILESTONE', 'MEASUREMENT', 'MEASUREMENTS_TO_REVIEW', 'DIGEST', 'DIGEST'])
})

test('quatre robots annoncent, relancent et expirent au même instant : chacun n’apprend chaque chose qu’une fois', async ({
  db,
  clock,
  as,
}) => {
  const worlds = await twoWorlds(db)
  const { experiment, lea, claire } = worlds
  for (const status of ['REQUESTED', 'PROPOSED', 'MORE_INFO', 'ACCEPTED', 'MET'] as const)
    await anIntroduction(db, {
      experiment,
      requestedBy: lea,
      requestedAt: clock.now(),
      status,
      contactEmail: 'a@b.example',
    })
  const bot = await as('bot')
  const together = async () => {
    await Promise.all(
      ['planNews', 'planNudges', 'planNews', 'planNudges'].map((plan) =>
        bot.get(`mutation { expireIntroductions { expired } ${plan} { planned } }`),
      ),
    )
    return Promise.all([tell(bot), tell(bot)]).then((told) => told.flat())
  }
  const times = (all: readonly string[], one: string) => all.filter((each) => each === one).length
  const news = await together()
  expect(times(news, `INTRODUCTION_TO_CHECK → ${claire.name}`)).toBe(1)
  expect(times(news, `QUESTION_ASKED → ${lea.name}`)).toBe(0) // she asked it herself
  expect(times(news, 'QUESTION_ASKED → Paul Roche')).toBe(1)
  clock.set('2026-07-29T07:00:00Z')
  const later = await together()
  expect(times(later, `INTRODUCTION_TO_CHECK → ${claire.name}`)).toBe(1)
  expect(times(later, `MEETING_TO_FIX → ${lea.name}`)).toBe(1)
  expect(times(later, `STUCK_INTRODUCTIONS → ${claire.name}`)).toBe(1)
  const expired = await db.selectFrom('event').select('id').where('kind', '=', 'INTRODUCTION_EXPIRED').execute()
  expect(expired).toHaveLength(2)
})

test('répondre n’attend pas que la planification des rappels soit finie', async ({ db, as }) => {
  const { experiment, lea, claire } = await twoWorlds(db)
  const { id, programmeId } = await anIntroduction(db, { experiment, requestedBy: lea })
  const planning = await db.startTransaction().execute()
  try {
    await planLinkRenewal(planning, { id, programmeId, contactName: null, contactEmail: 'a@b.example' }, new Date())
    await storyOf({ db, as }, id).by(claire, 'declineIntroduction', { reason: 'NO_TIME' })
  } finally {
    await planning.rollback().execute()
  }
})
