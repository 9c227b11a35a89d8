/** Nothing rots: reminders and expiry on the working calendar of each establishment. */
import { describe, expect } from 'vitest'
import type { Db } from '#db/database.ts'
import { type IntroductionRow, lockIntroduction, updateIntroduction } from '#db/introductions.ts'
import type { Client } from '../../testing/client.ts'
import { anEstablishment, anIntroduction } from '../../testing/makers/introductions.ts'
import { accepted, aRequest, storyOf, type TwoWorlds, twoWorlds } from '../../testing/makers/two-worlds.ts'
import { tell } from '../../testing/nudges.ts'
import { test } from '../../testing/test.ts'
import { morningOf } from './morning.ts'

const ASKED = new Date('2026-06-15T10:00:00Z')

/** The mornings of so many days, from the day after the request. */
const morningsOf = (days: number) =>
  Array.from({ length: days }, (_, index) => {
    const day = new Date(ASKED.getTime() + (index + 1) * 86_400_000).toISOString().slice(0, 10)
    return morningOf(day, 'Europe/Paris').toISOString()
  })

const tick = (bot: Client) => bot.get('mutation { expireIntroductions { expired } planNudges { planned } }')

/** The mornings of the reminders of an introduction, told by their dates. */
async function remindersOf(db: Db, { id }: IntroductionRow, kind: 'INTRODUCTION_TO_CHECK' | 'INVITATION_REMINDER') {
  const nudges = await db
    .selectFrom('nudge')
    .select(['dueAt', 'recipientId'])
    .where('introductionId', '=', id)
    .where('kind', '=', kind)
    .where('dueAt', '>', ASKED)
    .orderBy('dueAt')
    .execute()
  const first = nudges[0]?.recipientId
  return nudges
    .filter(({ recipientId }) => recipientId === first)
    .map(({ dueAt }) => {
      const day = dueAt.toISOString().slice(0, 10)
      return dueAt.getTime() === morningOf(day, 'Europe/Paris').getTime() ? day : `${day}, mais pas à neuf heures`
    })
}

const expiryOf = async (db: Db, { id }: IntroductionRow) => {
  const { status, statusAt } = await lockIntroduction(db, id)
  return `${status} ${statusAt.toISOString()}`
}

/** Asked on the same Monday of three places of a kind: one the agents forgot, one that does not answer, one that studies it. */
async function threeIntroductions(
  db: Db,
  { programmeId, claire, experiment }: TwoWorlds,
  kind: 'MEDICO_SOCIAL' | 'COLLEGE',
) {
  const ask = async (status: 'REQUESTED' | 'PROPOSED' | 'UNDER_REVIEW') => {
    const { id: establishmentId } = await anEstablishment(db, { programmeId, kind })
    const request = { experiment, requestedBy: claire, requestedAt: ASKED, establishmentId }
    return anIntroduction(db, { ...request, contactEmail: 'direction@exemple.fr', status })
  }
  return { forgotten: await ask('REQUESTED'), proposed: await ask('PROPOSED'), studied: await ask('UNDER_REVIEW') }
}

describe('du printemps à l’automne', () => {
  test('un EHPAD et un collège sont relancés chacun selon son calendrier, et ce qui reste sans réponse expire', {
    timeout: 120_000,
  }, async ({ db, as, clock }) => {
    const worlds = await twoWorlds(db)
    const ehpad = await threeIntroductions(db, worlds, 'MEDICO_SOCIAL')
    const college = await threeIntroductions(db, worlds, 'COLLEGE')
    const bot = await as('bot')
    await tick(bot)
    for (const morning of morningsOf(160)) {
      clock.set(morning)
      await tick(bot)
    }

    // The 14th of July and the 11th of November do not count.
    expect(await remindersOf(db, ehpad.forgotten, 'INTRODUCTION_TO_CHECK')).toEqual(['2026-06-29', '2026-07-13'])
    expect(await remindersOf(db, ehpad.proposed, 'INVITATION_REMINDER')).toEqual(['2026-06-29', '2026-07-13'])
    expect(await expiryOf(db, ehpad.proposed)).toBe('EXPIRED 2026-07-29T07:00:00.000Z')
    expect(await remindersOf(db, ehpad.studied, 'INVITATION_REMINDER')).toEqual(['2026-06-29', '2026-07-13'])
    expect(await expiryOf(db, ehpad.studied)).toBe('EXPIRED 2026-09-09T07:00:00.000Z')

    // Nor do the school holidays of zone C: nobody is in a collège in July and August.
    expect(await remindersOf(db, college.forgotten, 'INTRODUCTION_TO_CHECK')).toEqual(['2026-06-29', '2026-09-08'])
    expect(await remindersOf(db, college.proposed, 'INVITATION_REMINDER')).toEqual(['2026-06-29', '2026-09-08'])
    expect(await expiryOf(db, college.proposed)).toBe('EXPIRED 2026-09-23T07:00:00.000Z')
    expect(await remindersOf(db, college.studied, 'INVITATION_REMINDER')).toEqual(['2026-06-29', '2026-09-08'])
    expect(await expiryOf(db, college.studied)).toBe('EXPIRED 2026-11-19T08:00:00.000Z')
  })
})

describe('un rappel', () => {
  const lea = 'MEETING_TO_FIX → Léa Martin'

  test('part à neuf heures, pas avant ; un robot arrêté trois semaines n’en envoie qu’un', async ({
    db,
    as,
    clock,
  }) => {
    const worlds = await twoWorlds(db)
    await aRequest({ db, as }, worlds)
    const bot = await as('bot')
    await tell(bot)
    clock.set('2026-06-29T06:59:00Z')
    expect(await tell(bot)).toEqual([])
    clock.set('2026-06-29T07:00:00Z')
    const toCheck = ['INTRODUCTION_TO_CHECK → Claire Dubois', 'INTRODUCTION_TO_CHECK → Marc Petit']
    expect(await tell(bot)).toEqual(toCheck)
    clock.set('2026-06-29T15:00:00Z')
    expect(await tell(bot)).toEqual([])
    // A Saturday, after the reminders of the 13th and the 28th of July and of the 11th of August.
    clock.set('2026-08-22T10:00:00Z')
    expect(await tell(bot)).toEqual([])
    clock.set('2026-08-24T07:00:00Z')
    // The list of what is stuck comes each week for six weeks, then each month.
    expect(await tell(bot)).toEqual(toCheck)
    expect(await tell(bot)).toEqual([])
  })

  test('suit le délai que le programme choisit, aussitôt', async ({ db, as, clock }) => {
    const worlds = await twoWorlds(db)
    const story = await aRequest({ db, as }, worlds)
    await story.by(worlds.claire, 'proposeIntroduction')
    await story.byContact('acceptIntroduction', accepted)
    const bot = await as('bot')
    await tell(bot)
    clock.set('2026-06-19T10:00:00Z')
    expect(await tell(bot)).toEqual([])
    const policy = { clientKey: 'délai', reminderWorkingDays: 4 }
    await (await as(worlds.claire)).change('setIntroductionPolicy', policy)
    expect(await tell(bot)).toContain(lea)
  })

  test('ne va pas à qui attend une place', async ({ db, as, clock }) => {
    const worlds = await twoWorlds(db)
    const story = await aRequest({ db, as }, worlds)
    await story.by(worlds.claire, 'proposeIntroduction')
    await story.byContact('waitlistIntroduction')
    const bot = await as('bot')
    await tell(bot)
    clock.set('2026-07-01T10:00:00Z')
    expect((await tell(bot)).filter((line) => !line.startsWith('STUCK'))).toEqual([])
  })

  test('va à ceux de qui quelque chose est attendu, à chaque étape', async ({ db, as, clock }) => {
    const worlds = await twoWorlds(db)
    const story = await aRequest({ db, as }, worlds)
    const bot = await as('bot')
    const remindedAfter = async (days: number) => {
      await tell(bot)
      clock.advance(days * 86_400)
      return (await tell(bot)).filter((line) => !line.startsWith('STUCK'))
    }
    await story.by(worlds.claire, 'askAboutIntroduction', { question: 'Avec qui ?' })
    expect(await remindedAfter(14)).toEqual(['QUESTION_ASKED → Léa Martin'])
    await story.by(worlds.lea, 'explainIntroduction', { answer: 'Avec deux soignants.' })
    await story.by(worlds.claire, 'proposeIntroduction')
    expect(await remindedAfter(14)).toEqual(['INVITATION_REMINDER → direction@lilas.example'])
    await story.byContact('acceptIntroduction', accepted)
    // One more day: nobody works on the 14th of July.
    expect(await remindedAfter(14)).toEqual([])
    expect(await remindedAfter(1)).toEqual([lea])
    await story.by(worlds.lea, 'fixMeeting', { startsAt: new Date(clock.now().getTime() + 3_600_000).toISOString() })
    const toConfirm = [
      'MEETING_TO_CONFIRM → direction@lilas.example',
      'MEETING_TO_CONFIRM → Léa Martin',
      'MEETING_TO_CONFIRM → Paul Roche',
    ]
    expect(await remindedAfter(1)).toEqual(toConfirm)
    // The coach was asked with the entrepreneur; a reminder goes to whoever acts.
    expect(await remindedAfter(14)).toEqual(toConfirm.slice(0, 2))
    await story.byContact('confirmMeeting', { met: false })
    expect(await remindedAfter(7)).toEqual([])
    expect(await remindedAfter(7)).toEqual([lea])
    await story.by(worlds.lea, 'confirmMeeting', { met: true })
    expect(await remindedAfter(14)).toContain('OUTCOME_TO_TELL → Léa Martin')
  })

  test('redemande l’accord qui manque quand l’établissement a donné le sien', async ({ db, as, clock }) => {
    const worlds = await twoWorlds(db)
    const story = await aRequest({ db, as }, worlds, worlds.paul)
    await story.by(worlds.claire, 'proposeIntroduction')
    await story.byContact('acceptIntroduction', accepted)
    const bot = await as('bot')
    await tell(bot)
    clock.set('2026-06-29T07:00:00Z')
    expect((await tell(bot)).filter((line) => !line.startsWith('STUCK'))).toEqual(['CONSENT_TO_GIVE → Léa Martin'])
  })
})

describe('l’expiration', () => {
  test('laisse passer celui qui répond au dernier moment', async ({ db, as, clock }) => {
    const worlds = await twoWorlds(db)
    const story = await aRequest({ db, as }, worlds)
    await story.by(worlds.claire, 'proposeIntroduction')
    const bot = await as('bot')
    clock.set('2026-07-29T06:59:00Z')
    await tick(bot)
    await story.byContact('acceptIntroduction', accepted)
    clock.set('2026-07-29T07:00:00Z')
    await tick(bot)
    expect((await lockIntroduction(db, story.id)).status).toBe('ACCEPTED')
  })

  test('est au journal, faite par Passerelle ; elle se dit à tous, et ne se refait pas', async ({ db, as, clock }) => {
    const worlds = await twoWorlds(db)
    const story = await aRequest({ db, as }, worlds)
    await story.by(worlds.claire, 'proposeIntroduction')
    const bot = await as('bot')
    await tell(bot)
    clock.set('2026-07-29T07:00:00Z')
    expect((await tell(bot)).filter((line) => line.includes('NEWS'))).toEqual([
      'INTRODUCTION_NEWS → Claire Dubois',
      'INTRODUCTION_NEWS → direction@lilas.example',
      'INTRODUCTION_NEWS → Léa Martin',
      'INTRODUCTION_NEWS → Paul Roche',
    ])
    expect(await bot.get('mutation { expireIntroductions { expired } }')).toEqual({
      expireIntroductions: { expired: 0 },
    })
    const [event] = await db.selectFrom('event').selectAll().where('kind', '=', 'INTRODUCTION_EXPIRED').execute()
    expect(event).toMatchObject({
      actorId: null,
      channel: 'SYSTEM',
      before: { status: 'PROPOSED' },
      after: { status: 'EXPIRED', deadline: '2026-07-28' },
    })
  })

  test('le 1er mai ne compte pas ; un délai qui change vaut aussitôt pour ce qui attend', async ({ db, as, clock }) => {
    clock.set('2026-04-20T10:00:00Z')
    const worlds = await twoWorlds(db)
    const requestedAt = clock.now()
    const { experiment, lea, place } = worlds
    const request = { experiment, requestedBy: lea, requestedAt, establishmentId: place.id }
    const { id } = await anIntroduction(db, { ...request, status: 'PROPOSED' })
    const bot = await as('bot')
    const claire = await as(worlds.claire)
    // 8 working days to Thursday the 30th of April, the next is Monday the 4th of May.
    await claire.change('setIntroductionPolicy', { clientKey: 'a', reminderWorkingDays: 9, expiryWorkingDays: 9 })
    clock.set('2026-05-04T10:00:00Z')
    await tick(bot)
    expect((await lockIntroduction(db, id)).status).toBe('PROPOSED')
    await claire.change('setIntroductionPolicy', { clientKey: 'b', reminderWorkingDays: 8, expiryWorkingDays: 8 })
    await tick(bot)
    expect((await lockIntroduction(db, id)).status).toBe('EXPIRED')
  })

  test('attend pendant les vacances d’un collège, et tant qu’il attend une place', async ({ db, as, clock }) => {
    const worlds = await twoWorlds(db, { kind: 'COLLEGE' })
    const story = await aRequest({ db, as }, worlds)
    await story.by(worlds.claire, 'proposeIntroduction')
    const bot = await as('bot')
    clock.set('2026-08-28T10:00:00Z')
    await tick(bot)
    expect((await lockIntroduction(db, story.id)).status).toBe('PROPOSED')
    await updateIntroduction(db, story.id, { waitlistedAt: clock.now() })
    clock.set('2027-03-01T10:00:00Z')
    await tick(bot)
    expect((await lockIntroduction(db, story.id)).status).toBe('PROPOSED')
    await storyOf({ db, as }, story.id).byContact('acceptIntroduction', accepted)
  })
})
