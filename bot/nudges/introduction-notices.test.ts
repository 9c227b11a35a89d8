/** What members read of introductions in chat, and what they can press. */
import { expect } from 'vitest'
import { feature as introduction } from '#bot/commands/introduction/feature.ts'
import { feature as nudge } from '#bot/commands/nudge/feature.ts'
import { feature as site } from '#bot/commands/site/feature.ts'
import { type Chat, chatTest } from '../../testing/chat.ts'
import { accepted, aRequest, type Story, type TwoWorlds, twoWorlds } from '../../testing/makers/two-worlds.ts'

type Member = TwoWorlds['lea']

/** All that a text block says. */
const textOf = (part: unknown): string => {
  if (Array.isArray(part)) return part.map(textOf).join('')
  if (typeof part !== 'object' || part === null) return ''
  return Object.entries(part)
    .map(([key, value]) => (key === 'text' && typeof value === 'string' ? value : textOf(value)))
    .join('')
}

const elementsOf = (block: object): readonly unknown[] =>
  'elements' in block && Array.isArray(block.elements) ? block.elements : []

/** The last message that a person received: its lines, then its buttons. */
function lastOf(chat: Chat, member: Member): string[] {
  const blocks = chat.as(member).messages().at(-1)?.blocks ?? []
  return blocks.map((block) =>
    (block.type === 'actions' ? `[${elementsOf(block).map(textOf).join('] [')}]` : textOf(block)).replaceAll(
      '\u00A0',
      ' ',
    ),
  )
}

const test = chatTest
  .extend('worlds', ({ db }) => twoWorlds(db))
  .extend('read', ({ chat }) => async (member: Member) => {
    await chat.deliver()
    return lastOf(chat, member)
  })
  .extend(
    'request',
    ({ db, as, worlds }) =>
      (asker?: Member) =>
        aRequest({ db, as }, worlds, asker),
  )
  .extend('proposed', async ({ worlds, request }): Promise<Story> => {
    const story = await request()
    await story.by(worlds.claire, 'proposeIntroduction')
    return story
  })

test('une demande à vérifier dit qui, quoi, combien de temps, et se traite sur place', async ({
  worlds,
  read,
  request,
  chat,
}) => {
  await request(worlds.paul)
  expect(await read(worlds.claire)).toEqual([
    '📥 Paul Roche demande une rencontre avec Résidence des Lilas (Cergy) pour Andibo. À vérifier avant de la proposer.',
    '*Pour quoi*\nEssayer les repères avec huit résidents.*Le temps demandé*\nUne heure par semaine pendant deux mois.',
    'Andibo · Des repères',
    '[Proposer…] [Demander une précision…] [Décliner…] [Plus tard…] [Ce n’est pas moi…]',
  ])
  expect(lastOf(chat, worlds.lea)).toEqual([
    '🤝 Paul Roche demande une rencontre avec Résidence des Lilas (Cergy) pour Andibo : il manque votre accord.',
    '*Pour quoi*\nEssayer les repères avec huit résidents.',
    'Andibo · Des repères',
    '[Donner mon accord…] [Plus…] [Plus tard…] [Ce n’est pas moi…]',
  ])
})

test('l’accord se donne depuis le message', async ({ worlds, read, request, chat }) => {
  await request(worlds.paul)
  await read(worlds.lea)
  expect((await chat.as(worlds.lea).press('Donner mon accord…')).form).toContain('mon nom et mon adresse e-mail')
})

test('une question se lit avec ses mots, et attend sa réponse', async ({ worlds, read, proposed, chat }) => {
  await proposed.byContact('askAboutIntroduction', { question: 'Combien de <résidents> ?' })
  expect(await read(worlds.lea)).toEqual([
    '❓ Résidence des Lilas (Cergy) a une question avant de répondre à Andibo.',
    '« Combien de <résidents> ? »',
    'Andibo · Des repères',
    '[Répondre à la question…] [Plus…] [Plus tard…] [Ce n’est pas moi…]',
  ])
  expect(lastOf(chat, worlds.claire)[0]).toBe(
    '❓ Résidence des Lilas (Cergy) a posé une question à Andibo, qui doit répondre.',
  )
})

test('chaque réponse se comprend d’une ligne', async ({ worlds, read, proposed, request, clock }) => {
  const first = async (member: Member) => (await read(member))[0]
  expect(await first(worlds.lea)).toBe(
    '📨 Claire Dubois a proposé à Résidence des Lilas (Cergy) de rencontrer Andibo. Réponse attendue d’ici le 28 juillet 2026.',
  )
  await proposed.byContact('studyIntroduction')
  expect(await first(worlds.lea)).toBe(
    '🤔 Résidence des Lilas (Cergy) met à l’étude une rencontre avec Andibo. Réponse attendue d’ici le 8 septembre 2026.',
  )
  await proposed.byContact('waitlistIntroduction')
  expect(await first(worlds.lea)).toBe(
    '⏳ Résidence des Lilas (Cergy) n’a plus de place : Andibo est sur sa liste d’attente.',
  )
  await proposed.byContact('declineIntroduction', { reason: 'NO_TIME', note: 'Désolée.' })
  expect((await read(worlds.lea)).slice(0, 2)).toEqual([
    '❌ Résidence des Lilas (Cergy) décline la rencontre avec Andibo : pas de temps en ce moment.',
    '« Désolée. »',
  ])
  clock.advance(60)
  const unclear = await request()
  await unclear.by(worlds.marc, 'declineIntroduction', { reason: 'UNCLEAR_REQUEST' })
  expect(await first(worlds.lea)).toBe(
    '❌ Marc Petit n’a pas retenu la rencontre demandée avec Résidence des Lilas (Cergy) : demande à préciser.',
  )
})

test('un accord donne à qui parler et les dates proposées ; la rencontre fixée, son heure', async ({
  worlds,
  read,
  proposed,
}) => {
  const proposedDates = ['2026-06-22T08:00:00Z', '2026-07-01T12:30:00Z']
  await proposed.byContact('acceptIntroduction', { ...accepted, note: 'Avec plaisir !', proposedDates })
  expect(await read(worlds.lea)).toEqual([
    '✅ Résidence des Lilas (Cergy) accepte de rencontrer Andibo ! Choisissez une date ensemble.',
    '« Avec plaisir ! »',
    '*Votre contact*\nMme Diallo · direction@lilas.example*Dates proposées*\nlundi 22 juin 2026 à 10 h\nmercredi 1er juillet 2026 à 14 h 30',
    'Andibo · Des repères',
    '[Fixer la rencontre…] [Plus…] [Plus tard…] [Pas cette fois…] [Ce n’est pas moi…]',
  ])
  await proposed.by(worlds.paul, 'fixMeeting', { startsAt: proposedDates[0], place: 'Sur place' })
  expect(await read(worlds.lea)).toEqual([
    '📅 La rencontre entre Andibo et Résidence des Lilas (Cergy) a une date.',
    '📅 lundi 22 juin 2026, de 10 h à 11 h',
    '*Où*\nSur place*Votre contact*\nMme Diallo · direction@lilas.example',
    'Andibo · Des repères',
    '[Déplacer la rencontre…] [Plus…]',
  ])
})

test('après la rencontre : a-t-elle eu lieu, qu’en est-il sorti ?', async ({ worlds, read, proposed, clock, chat }) => {
  await proposed.byContact('acceptIntroduction', accepted)
  await proposed.by(worlds.paul, 'fixMeeting', { startsAt: '2026-06-22T08:00:00Z' })
  clock.set('2026-06-22T09:00:00Z')
  expect(await read(worlds.lea)).toEqual([
    '🤝 Avez-vous pu rencontrer Résidence des Lilas (Cergy) ? C’était prévu lundi 22 juin 2026 à 10 h.',
    'Andibo · Des repères',
    '[Nous nous sommes rencontrés] [Pas encore…] [Plus tard…] [Ce n’est pas moi…]',
  ])
  await chat.as(worlds.lea).press('Nous nous sommes rencontrés')
  expect(await read(worlds.paul)).toEqual([
    '🤝 Andibo et Résidence des Lilas (Cergy) se sont rencontrés. Qu’en est-il sorti ?',
    'Andibo · Des repères',
    '[Ouvrir un terrain…] [Conclure…] [Plus tard…] [Ce n’est pas moi…]',
  ])
})

test('la liste de la semaine dit ce qui attend, qui, et depuis quand', async ({
  worlds,
  read,
  proposed,
  chat,
  clock,
}) => {
  await read(worlds.marc)
  await proposed.byContact('studyIntroduction')
  clock.set('2026-07-06T07:00:00Z')
  expect(await read(worlds.marc)).toEqual([
    '🐌 Une mise en relation n’avance plus.',
    'Résidence des Lilas (Cergy) — Andibo · attend l’établissement depuis le 15 juin 2026',
    '[Tout voir] [Plus tard…]',
  ])
  expect((await chat.as(worlds.marc).press('Tout voir')).text).toContain('Résidence des Lilas')
})

test('« Demain » remet au jour ouvré suivant, et dit de quoi', async ({ worlds, read, proposed, chat }) => {
  await proposed.byContact('askAboutIntroduction', { question: 'Combien de résidents ?' })
  await read(worlds.lea)
  await chat.as(worlds.lea).press('Plus tard…')
  expect((await chat.as(worlds.lea).press('Demain, mardi 16 juin')).text).toBe(
    'Entendu : Résidence des Lilas. Je vous le rappelle le 16 juin 2026.',
  )
})

test('une personne qui lit l’anglais est prévenue en anglais', async ({ db, worlds, read, proposed }) => {
  await db.updateTable('member').set({ language: 'EN' }).where('id', '=', worlds.lea.id).execute()
  await proposed.byContact('studyIntroduction')
  expect(await read(worlds.lea)).toEqual([
    '🤔 Résidence des Lilas (Cergy) studies the request of Andibo. An answer is expected by 8 September 2026.',
    'Andibo · Des repères',
    '[More…]',
  ])
})

test('chaque bouton mène quelque part', () => {
  const features = [introduction, site, nudge].flatMap(({ actions }) => Object.keys(actions ?? {}))
  const moves = ['propose', 'ask-more', 'decline', 'consent', 'explain', 'fix', 'met', 'not-met', 'close', 'accept']
  for (const name of [...moves, 'open-site', 'see', 'list']) expect(features).toContain(`introduction.${name}`)
  expect(features).toContain('nudge.snooze')
})
