/** Buttons that have had their time, gestures made twice, places already taken. */
import { expect } from 'vitest'
import { globalId } from '#api/ids.ts'
import { chatTest } from '../../../testing/chat.ts'
import { anIntroduction } from '../../../testing/makers/introductions.ts'
import { aRequest, twoWorlds } from '../../../testing/makers/two-worlds.ts'

const read = { consentVersion: 'J’ai lu ce texte, la personne est d’accord' }

chatTest('un bouton dépassé dit où en est la demande, à sa place', async ({ db, as, chat }) => {
  const worlds = await twoWorlds(db)
  const story = await aRequest({ db, as }, worlds)
  const claire = chat.as(worlds.claire)
  await claire.type('/relation')
  const count = claire.messages().length
  await story.by(worlds.lea, 'withdrawIntroduction', { note: 'Trop tôt.' })
  const stale = await claire.press('Proposer…')
  expect(stale.form).toBeUndefined()
  expect(stale.text).toContain('Ce bouton a fait son temps')
  expect(stale.text).toContain('Aucune demande n’attend un agent')
  expect(claire.messages()).toHaveLength(count)
})

chatTest('un formulaire envoyé trop tard dit ce que la demande est devenue', async ({ db, as, chat }) => {
  const worlds = await twoWorlds(db)
  const story = await aRequest({ db, as }, worlds)
  const claire = chat.as(worlds.claire)
  await claire.type('/relation liste')
  await claire.press('Plus…')
  await claire.press('Décliner…')
  await story.by(worlds.lea, 'withdrawIntroduction', { note: 'Trop tôt.' })
  const late = await claire.fill({ reason: 'Pas de temps en ce moment' })
  expect(late.text).toContain('Cette mise en relation a été retirée')
  expect(late.text).toContain('« Trop tôt. »')
  expect(late.buttons).toEqual(['Historique'])
})

chatTest('deux clics sur « La rencontre a eu lieu » n’en font qu’un', async ({ db, chat }) => {
  const worlds = await twoWorlds(db)
  await anIntroduction(db, { experiment: worlds.experiment, requestedBy: worlds.lea, status: 'ACCEPTED' })
  const lea = chat.as(worlds.lea)
  await lea.type('/relation mes')
  const message = lea.messages().at(-1)
  const press = () =>
    chat.slack.pressButton({
      user: lea.user,
      channel: message?.channel ?? '',
      ts: message?.ts ?? '',
      block_id: metBlock(message?.blocks),
      action_id: 'introduction.met',
    })
  await Promise.all([press(), press()])
  await chat.slack.until(() => JSON.stringify(lea.messages().at(-1)).includes('Qu’en ressort-il'))
  const events = await db.selectFrom('event').select('kind').where('kind', '=', 'MEETING_CONFIRMED').execute()
  expect(events).toHaveLength(1)
})

const metBlock = (blocks: readonly { block_id: string }[] = []): string =>
  blocks.find((block) => JSON.stringify(block).includes('introduction.met'))?.block_id ?? ''

chatTest('sans place, l’établissement offre sa liste d’attente, d’un clic', async ({ db, as, chat }) => {
  const worlds = await twoWorlds(db)
  const { claire, place } = worlds
  const story = await aRequest({ db, as }, worlds)
  await story.by(claire, 'proposeIntroduction')
  const capacity = {
    clientKey: 'no place',
    establishmentId: globalId('establishment', place.id),
    startsOn: '2026-06-01',
    endsOn: '2026-12-31',
    places: 0,
  }
  await (await as(claire)).change('declareCapacity', capacity)
  const agent = chat.as(claire)
  await agent.type('/relation en cours')
  await agent.press('L’établissement accepte…')
  const full = await agent.fill(read)
  expect(full.text).toContain('n’a plus de place jusqu’au 31 décembre 2026')
  expect((await agent.press('Inscrire sur la liste d’attente')).text).toContain('inscrite sur la liste d’attente')
  const waiting = await agent.type('/relation attente')
  expect(waiting.text).toContain('Une mise en relation attend une place')
  expect(waiting.text).toContain('sur la liste d’attente depuis le 15 juin 2026')
})

chatTest('tant que la rencontre est à venir, on peut la déplacer, pas dire qu’elle a eu lieu', async ({ db, chat }) => {
  const { experiment, lea } = await twoWorlds(db)
  const meeting = { meetingAt: new Date('2026-06-20T08:00:00Z'), meetingMinutes: 60 }
  await anIntroduction(db, { experiment, requestedBy: lea, status: 'ACCEPTED', ...meeting })
  const person = chat.as(lea)
  const mine = await person.type('/relation mes')
  expect(mine.text).toContain('Rencontre : samedi 20 juin 2026 à 10\u00A0h, 60 min')
  expect(mine.text).not.toContain('c’est à vous')
  expect(mine.buttons).toContain('Déplacer la rencontre…')
  expect(mine.buttons).not.toContain('Nous nous sommes rencontrés')
})

chatTest('« pas encore » libère la date, et une autre se fixe', async ({ db, chat, clock }) => {
  const { experiment, lea } = await twoWorlds(db)
  const meeting = { meetingAt: new Date('2026-06-20T08:00:00Z'), meetingMinutes: 60 }
  await anIntroduction(db, { experiment, requestedBy: lea, status: 'ACCEPTED', ...meeting })
  clock.set('2026-06-21T08:00:00Z')
  const person = chat.as(lea)
  await person.type('/relation mes')
  await person.press('Pas encore…')
  const noted = await person.fill({ note: 'Une grève des trains.' })
  expect(noted.text).toContain('n’a pas encore eu lieu')
  expect(noted.buttons).toContain('Fixer la rencontre…')
  await person.press('Fixer la rencontre…')
  expect((await person.fill({})).errors).toHaveProperty('startsAt')
})
