/** Who is told what of an introduction, when it happens, once. */
import { describe, expect } from 'vitest'
import { accepted, aRequest, type TwoWorlds, twoWorlds } from '../../testing/makers/two-worlds.ts'
import { tell } from '../../testing/nudges.ts'
import { test as base } from '../../testing/test.ts'
import { CONSENT_VERSION } from '../introductions/consent.ts'

const CONTACT = 'direction@lilas.example'

const test = base
  .extend('worlds', ({ db }) => twoWorlds(db))
  .extend('bot', ({ as }) => as('bot'))
  .extend(
    'request',
    ({ db, as, worlds }) =>
      (asker?: TwoWorlds['lea']) =>
        aRequest({ db, as }, worlds, asker),
  )
  .extend('proposed', async ({ request, worlds, bot }) => {
    const story = await request()
    await story.by(worlds.claire, 'proposeIntroduction')
    await tell(bot)
    return story
  })
  .extend('agreed', async ({ proposed, bot }) => {
    await proposed.byContact('acceptIntroduction', accepted)
    await tell(bot)
    return proposed
  })

describe('une demande', () => {
  test('attend les agents, qui l’apprennent une fois, quel que soit le nombre de robots', async ({ bot, request }) => {
    await request()
    expect(await tell(bot)).toEqual(['INTRODUCTION_TO_CHECK → Claire Dubois', 'INTRODUCTION_TO_CHECK → Marc Petit'])
    expect(await tell(bot)).toEqual([])
    expect(await tell(bot, { newsOnly: true })).toEqual([])
  })

  test('faite par l’accompagnateur, demande l’accord de l’entrepreneure', async ({ bot, request, worlds }) => {
    const story = await request(worlds.paul)
    expect(await tell(bot)).toContain('CONSENT_TO_GIVE → Léa Martin')
    await story.by(worlds.lea, 'consentToIntroduction', { consentVersion: CONSENT_VERSION })
    expect(await tell(bot)).toEqual([])
  })

  test('faite par un agent, attend l’autre agent', async ({ bot, request, worlds }) => {
    await request(worlds.claire)
    expect(await tell(bot)).toEqual(['CONSENT_TO_GIVE → Léa Martin', 'INTRODUCTION_TO_CHECK → Marc Petit'])
  })

  test('retirée avant que quiconque l’apprenne, n’est à vérifier par personne', async ({ bot, request, worlds }) => {
    const story = await request()
    await bot.get('mutation { planNudges { planned } }')
    await story.by(worlds.lea, 'withdrawIntroduction')
    expect(await tell(bot)).toEqual(['INTRODUCTION_NEWS → Paul Roche'])
  })

  test('proposée : l’établissement est invité, l’entreprise le sait, l’agent ne s’écrit pas à lui-même', async ({
    bot,
    request,
    worlds,
  }) => {
    const story = await request()
    await tell(bot)
    await story.by(worlds.claire, 'proposeIntroduction')
    expect(await tell(bot, { newsOnly: true })).toEqual([
      'INTRODUCTION_NEWS → Léa Martin',
      'INTRODUCTION_NEWS → Paul Roche',
      `INVITATION → ${CONTACT}`,
    ])
  })

  test('à un établissement sans adresse, ne s’écrit pas : l’agent téléphone', async ({ db, bot, request, worlds }) => {
    await db.updateTable('establishment').set({ contactEmail: null }).execute()
    const story = await request()
    await tell(bot)
    await story.by(worlds.claire, 'proposeIntroduction')
    expect(await tell(bot)).toEqual(['INTRODUCTION_NEWS → Léa Martin', 'INTRODUCTION_NEWS → Paul Roche'])
  })

  test('à préciser : l’agent demande, l’entreprise répond, les agents vérifient de nouveau', async ({
    bot,
    request,
    worlds,
  }) => {
    const story = await request()
    await tell(bot)
    await story.by(worlds.claire, 'askAboutIntroduction', { question: 'Avec qui ?' })
    expect(await tell(bot)).toEqual(['QUESTION_ASKED → Léa Martin', 'QUESTION_ASKED → Paul Roche'])
    await story.by(worlds.paul, 'explainIntroduction', { answer: 'Avec deux soignants.' })
    expect(await tell(bot)).toEqual(['INTRODUCTION_TO_CHECK → Claire Dubois', 'INTRODUCTION_TO_CHECK → Marc Petit'])
  })
})

describe('la réponse de l’établissement', () => {
  const all = ['INTRODUCTION_NEWS → Claire Dubois', 'INTRODUCTION_NEWS → Léa Martin', 'INTRODUCTION_NEWS → Paul Roche']

  test('à l’étude', async ({ bot, proposed }) => {
    await proposed.byContact('studyIntroduction', { note: 'Réunion jeudi.' })
    expect(await tell(bot, { newsOnly: true })).toEqual(all)
  })

  test('un refus', async ({ bot, proposed }) => {
    await proposed.byContact('declineIntroduction', { reason: 'NO_TIME' })
    expect(await tell(bot, { newsOnly: true })).toEqual(all)
  })

  test('un refus noté au téléphone par l’agent, qui le sait déjà', async ({ bot, proposed, worlds }) => {
    await proposed.by(worlds.claire, 'declineIntroduction', { reason: 'NO_TIME' })
    expect(await tell(bot)).toEqual(['INTRODUCTION_NEWS → Léa Martin', 'INTRODUCTION_NEWS → Paul Roche'])
  })

  test('une question, dont la réponse revient à l’établissement', async ({ bot, proposed, worlds }) => {
    await proposed.byContact('askAboutIntroduction', { question: 'Combien de résidents ?' })
    expect(await tell(bot)).toEqual([
      'INTRODUCTION_NEWS → Claire Dubois',
      'QUESTION_ASKED → Léa Martin',
      'QUESTION_ASKED → Paul Roche',
    ])
    await proposed.by(worlds.lea, 'explainIntroduction', { answer: 'Huit.' })
    expect(await tell(bot)).toEqual([`QUESTION_ANSWERED → ${CONTACT}`])
  })

  test('une meilleure personne : une nouvelle demande attend les agents, qui l’apprennent une fois', async ({
    bot,
    proposed,
  }) => {
    await proposed.byContact('referIntroduction', { contactName: 'M. Sy', contactEmail: 'm.sy@lilas.example' })
    expect(await tell(bot)).toEqual([
      ...all.filter((line) => !line.endsWith('Claire Dubois')),
      'INTRODUCTION_TO_CHECK → Claire Dubois',
      'INTRODUCTION_TO_CHECK → Marc Petit',
    ])
  })

  test('la liste d’attente', async ({ bot, proposed }) => {
    await proposed.byContact('waitlistIntroduction')
    expect(await tell(bot)).toEqual(all)
  })

  test('un accord : une date est à fixer, et l’établissement sait à qui parler', async ({ bot, proposed }) => {
    await proposed.byContact('acceptIntroduction', accepted)
    expect(await tell(bot, { newsOnly: true })).toEqual([
      'INTRODUCTION_NEWS → Claire Dubois',
      `INTRODUCTION_NEWS → ${CONTACT}`,
      'MEETING_TO_FIX → Léa Martin',
      'MEETING_TO_FIX → Paul Roche',
    ])
  })

  test('un accord avant celui de l’entrepreneure le lui demande encore, et se sait', async ({
    bot,
    request,
    worlds,
  }) => {
    const story = await request(worlds.paul)
    await story.by(worlds.claire, 'proposeIntroduction')
    await tell(bot)
    await story.byContact('acceptIntroduction', accepted)
    expect(await tell(bot, { newsOnly: true })).toEqual([
      'CONSENT_TO_GIVE → Léa Martin',
      'INTRODUCTION_NEWS → Claire Dubois',
      'INTRODUCTION_NEWS → Paul Roche',
    ])
    await story.by(worlds.lea, 'consentToIntroduction', { consentVersion: CONSENT_VERSION })
    expect(await tell(bot)).toEqual([
      'INTRODUCTION_NEWS → Claire Dubois',
      `INTRODUCTION_NEWS → ${CONTACT}`,
      'MEETING_TO_FIX → Paul Roche',
    ])
  })

  test('un retrait par l’entrepreneure se dit aussi à l’établissement', async ({ bot, agreed, worlds }) => {
    await agreed.by(worlds.lea, 'withdrawIntroduction')
    expect(await tell(bot)).toEqual([
      'INTRODUCTION_NEWS → Claire Dubois',
      `INTRODUCTION_NEWS → ${CONTACT}`,
      'INTRODUCTION_NEWS → Paul Roche',
    ])
  })

  test('un retrait par l’établissement ne lui est pas redit', async ({ bot, agreed }) => {
    await agreed.byContact('withdrawIntroduction')
    expect(await tell(bot)).toEqual(all)
  })

  test('donnée pendant que le robot dormait trois semaines, se dit à son réveil, si elle tient toujours', async ({
    bot,
    proposed,
    clock,
  }) => {
    await proposed.byContact('studyIntroduction')
    await proposed.byContact('declineIntroduction', { reason: 'NO_TIME' })
    clock.advance(21 * 86_400)
    expect(await tell(bot)).toEqual(all)
  })
})

describe('la rencontre', () => {
  const startsAt = '2026-06-22T08:00:00Z'

  test('a une date : tous la reçoivent sauf qui l’a fixée ; une date changée se redit', async ({
    bot,
    agreed,
    worlds,
  }) => {
    await agreed.by(worlds.lea, 'fixMeeting', { startsAt })
    const others = ['MEETING_FIXED → Claire Dubois', `MEETING_FIXED → ${CONTACT}`, 'MEETING_FIXED → Paul Roche']
    expect(await tell(bot, { newsOnly: true })).toEqual(others)
    expect(await tell(bot)).toEqual([])
    await agreed.by(worlds.paul, 'fixMeeting', { startsAt: '2026-06-23T08:00:00Z' })
    expect(await tell(bot)).toEqual([
      'MEETING_FIXED → Claire Dubois',
      `MEETING_FIXED → ${CONTACT}`,
      'MEETING_FIXED → Léa Martin',
    ])
  })

  test('déplacée deux fois avant que quiconque l’apprenne ne se dit qu’une fois', async ({ bot, agreed, worlds }) => {
    await agreed.by(worlds.lea, 'fixMeeting', { startsAt })
    await bot.get('mutation { planNudges { planned } }')
    await agreed.by(worlds.lea, 'fixMeeting', { startsAt: '2026-06-24T08:00:00Z' })
    expect(await tell(bot)).toHaveLength(3)
  })

  test('finie, se confirme des deux côtés ; qui a répondu n’est plus interrogé', async ({
    bot,
    agreed,
    worlds,
    clock,
  }) => {
    await agreed.by(worlds.lea, 'fixMeeting', { startsAt, minutes: 90 })
    await tell(bot)
    clock.set('2026-06-22T09:29:00Z')
    expect(await tell(bot)).toEqual([])
    clock.set('2026-06-22T09:30:00Z')
    expect(await tell(bot)).toEqual([
      `MEETING_TO_CONFIRM → ${CONTACT}`,
      'MEETING_TO_CONFIRM → Léa Martin',
      'MEETING_TO_CONFIRM → Paul Roche',
    ])
    await agreed.by(worlds.lea, 'confirmMeeting', { met: true })
    expect(await tell(bot)).toEqual([`FEEDBACK_TO_GIVE → ${CONTACT}`, 'OUTCOME_TO_TELL → Paul Roche'])
    await agreed.by(worlds.lea, 'closeIntroduction', { outcome: 'NO_FOLLOW_UP' })
    expect(await tell(bot)).toEqual(['INTRODUCTION_NEWS → Claire Dubois', 'INTRODUCTION_NEWS → Paul Roche'])
  })

  test('confirmée par l’établissement : son avis, demandé sur la page, ne l’est par mail que le lendemain', async ({
    bot,
    agreed,
    worlds,
    clock,
  }) => {
    await agreed.by(worlds.lea, 'fixMeeting', { startsAt })
    clock.set('2026-06-22T10:00:00Z')
    await tell(bot)
    await agreed.byContact('confirmMeeting', { met: true })
    expect(await tell(bot)).toEqual(['OUTCOME_TO_TELL → Léa Martin', 'OUTCOME_TO_TELL → Paul Roche'])
    clock.set('2026-06-23T10:00:00Z')
    expect(await tell(bot)).toEqual([`FEEDBACK_TO_GIVE → ${CONTACT}`])
  })

  test('manquée, laisse une autre date à fixer', async ({ bot, agreed, worlds, clock }) => {
    await agreed.by(worlds.lea, 'fixMeeting', { startsAt })
    clock.set('2026-06-22T10:00:00Z')
    await tell(bot)
    await agreed.byContact('confirmMeeting', { met: false })
    expect(await tell(bot)).toEqual(['MEETING_TO_FIX → Léa Martin', 'MEETING_TO_FIX → Paul Roche'])
    clock.advance(86_400)
    expect(await tell(bot)).toEqual([])
  })
})
