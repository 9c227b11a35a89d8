/** What establishments read in their mailbox. */
import { expect } from 'vitest'
import { aMailBot } from '../../../testing/mail-bot.ts'
import { accepted, aRequest, twoWorlds } from '../../../testing/makers/two-worlds.ts'
import { test as base } from '../../../testing/test.ts'

const test = base
  .extend('worlds', ({ db }) => twoWorlds(db))
  .extend('post', ({ db, server, clock }) => aMailBot({ db, server, clock }).post)
  .extend('proposed', async ({ db, as, worlds, post }) => {
    const story = await aRequest({ db, as }, worlds)
    await post()
    await story.by(worlds.claire, 'proposeIntroduction', { message: 'Nous suivons Andibo depuis un an.' })
    return story
  })

/** The text of a mail without its links, whose tokens change. */
const textOf = (mail: { text?: unknown } | undefined) =>
  String(mail?.text)
    .replaceAll(/repondre\/[\w-]+/g, 'repondre/…')
    .replaceAll('\u00A0', ' ')

test('l’invitation dit qui demande, pour quoi, le temps, qui s’en porte garant, jusqu’à quand, et se répond d’un clic', async ({
  post,
  proposed,
}) => {
  expect(proposed).toBeDefined()
  const mails = await post()
  expect(mails).toHaveLength(1)
  expect(mails[0]).toMatchObject({
    to: { address: 'direction@lilas.example' },
    subject: 'Andibo aimerait vous rencontrer',
  })
  expect(textOf(mails[0])).toMatchInlineSnapshot(`
    "Andibo aimerait vous rencontrer

    Bonjour Mme Diallo,

    Claire Dubois, Conseil départemental du Val d’Oise, vous propose de rencontrer Andibo, une entreprise sociale que nous accompagnons dans le programme « Territoires d’essai ». Voici ce qu’elle cherche.

    Claire Dubois ajoute : « Nous suivons Andibo depuis un an. »

    Qui demande : Andibo. Elle répond à un besoin social.
    Pour quoi : Essayer les repères avec huit résidents.
    Le temps demandé : Une heure par semaine pendant deux mois.
    Ce que l’entreprise expérimente : Des repères. Ce qui est essayé, pour qui.
    Qui s’en porte garant : Claire Dubois, Conseil départemental du Val d’Oise
    Réponse attendue : d’ici le 28 juillet 2026

    Un clic suffit pour répondre, sans compte ni mot de passe. Rien n’est enregistré avant que vous ayez confirmé sur la page. Un non est aussi une réponse utile.

    Accepter de se rencontrer
    http://passerelle.test/repondre/…?reponse=accepter

    Poser une question
    http://passerelle.test/repondre/…?reponse=question

    Mettre à l’étude
    http://passerelle.test/repondre/…?reponse=etude

    Indiquer une autre personne
    http://passerelle.test/repondre/…?reponse=orienter

    Décliner
    http://passerelle.test/repondre/…?reponse=decliner

    ---

    Vous recevez ce message car Claire Dubois, Conseil départemental du Val d’Oise, a donné votre adresse pour joindre « Résidence des Lilas », dans le programme « Territoires d’essai ».

    Votre nom et votre adresse e-mail ne servent qu’à vous écrire à ce sujet, et ne sont donnés à Andibo qu’avec votre accord. Pour les voir, les corriger, les faire effacer, ou pour toute question : la Mission innovation. Les liens de ce message vous sont réservés : ne le transférez pas. Ils durent quelques jours ; ensuite, la page vous en envoie un nouveau en un clic.

    Message envoyé automatiquement : les réponses à cette adresse ne sont pas lues.
    "
  `)
})

test('elle ne dit rien des personnes de l’entreprise ; l’accord des deux côtés dit à qui parler', async ({
  post,
  proposed,
}) => {
  expect(JSON.stringify(await post())).not.toContain('Léa')
  await proposed.byContact('acceptIntroduction', accepted)
  const [mail] = await post()
  expect(mail).toMatchObject({
    subject: 'Vous allez rencontrer Andibo',
    replyTo: { name: 'Léa Martin', address: 'lea@andibo.example' },
  })
  expect(textOf(mail)).toContain('Léa Martin : lea@andibo.example')
})

test('la relance rappelle la demande et la date limite', async ({ post, proposed, clock }) => {
  expect(proposed).toBeDefined()
  await post()
  clock.set('2026-06-29T07:00:00Z')
  const [mail] = await post()
  expect(mail?.subject).toBe('Andibo attend votre réponse')
  expect(textOf(mail)).toContain(
    'Claire Dubois vous a proposé de rencontrer Andibo. Nous n’avons pas encore votre réponse. Sans nouvelles de vous d’ici le 28 juillet 2026, la demande expirera.',
  )
})

test('la réponse à une question la rappelle', async ({ post, proposed, worlds }) => {
  await post()
  await proposed.byContact('askAboutIntroduction', { question: 'Combien de résidents ?' })
  await proposed.by(worlds.lea, 'explainIntroduction', { answer: 'Huit, volontaires.' })
  const [mail] = await post()
  expect(mail?.subject).toBe('Andibo répond à votre question')
  expect(textOf(mail)).toContain('Votre question : Combien de résidents ?\nSa réponse : Huit, volontaires.')
})

test('la rencontre arrive avec son invitation d’agenda ; déplacée, la même invitation change', async ({
  post,
  proposed,
  worlds,
}) => {
  await proposed.byContact('acceptIntroduction', accepted)
  await post()
  await proposed.by(worlds.lea, 'fixMeeting', { startsAt: '2026-06-22T08:00:00Z' })
  const [fixed] = await post()
  await proposed.by(worlds.lea, 'fixMeeting', { startsAt: '2026-06-23T08:00:00Z', place: 'Visio' })
  const [moved] = await post()
  expect([fixed?.subject, moved?.subject]).toEqual([
    'Votre rencontre avec Andibo a une date',
    'Nouvelle date pour votre rencontre avec Andibo',
  ])
  const uid = `UID:introduction_${proposed.id}`
  const event = ({ icalEvent }: NonNullable<typeof fixed>) => JSON.stringify(icalEvent)
  for (const part of [
    uid,
    'SEQUENCE:1',
    'DTSTART:20260622T080000Z',
    'ORGANIZER;CN=\\"Léa Martin\\":mailto:lea@andibo.example',
  ])
    expect(event(fixed ?? {})).toContain(part)
  for (const part of [uid, 'SEQUENCE:2', 'DTSTART:20260623T080000Z', 'LOCATION:Visio'])
    expect(event(moved ?? {})).toContain(part)
})

test('un retrait dit que la rencontre prévue n’aura pas lieu, et à personne d’autre de quoi écrire', async ({
  post,
  proposed,
  worlds,
}) => {
  await proposed.byContact('acceptIntroduction', accepted)
  await proposed.by(worlds.lea, 'fixMeeting', { startsAt: '2026-06-22T08:00:00Z' })
  await post()
  await proposed.by(worlds.lea, 'withdrawIntroduction')
  const [mail] = await post()
  expect(mail).toMatchObject({ subject: 'Andibo retire sa demande' })
  expect(mail?.replyTo).toBeUndefined()
  expect(textOf(mail)).toContain('La rencontre prévue lundi 22 juin 2026 à 10 h n’aura pas lieu')
})

test('après la rencontre : a-t-elle eu lieu, a-t-elle été utile ?', async ({ post, proposed, worlds, clock }) => {
  await proposed.byContact('acceptIntroduction', accepted)
  await proposed.by(worlds.lea, 'fixMeeting', { startsAt: '2026-06-22T08:00:00Z' })
  await post()
  clock.set('2026-06-22T09:00:00Z')
  expect((await post()).map(({ subject }) => subject)).toEqual(['Avez-vous pu rencontrer Andibo ?'])
  await proposed.by(worlds.lea, 'confirmMeeting', { met: true })
  const [mail] = await post()
  expect(mail?.subject).toBe('Votre rencontre avec Andibo vous a-t-elle été utile ?')
  expect(textOf(mail)).toContain('http://passerelle.test/repondre/…?reponse=avis')
})

test('ce que les gens écrivent reste du texte', async ({ post, proposed, db }) => {
  const purpose = '<script>alert(1)</script>'
  await db.updateTable('introduction').set({ purpose }).where('id', '=', proposed.id).execute()
  const [mail] = await post()
  expect(String(mail?.html)).not.toContain('<script>')
  expect(String(mail?.html)).toContain('&#60;script&#62;')
})

test('un nouveau lien arrive à l’adresse qui avait reçu le premier', async ({ post, proposed }) => {
  await post()
  await proposed.byContact('renewAnswerLink', { introductionId: undefined })
  expect((await post()).map(({ subject }) => subject)).toEqual(['Votre nouveau lien pour répondre à Andibo'])
})

test('une demande expirée se dit, avec à qui s’adresser', async ({ post, proposed, clock }) => {
  expect(proposed).toBeDefined()
  await post()
  clock.set('2026-07-29T07:00:00Z')
  const [mail] = await post()
  expect(mail?.subject).toBe('Andibo : la demande de rencontre a expiré')
  expect(textOf(mail)).toContain('adressez-vous à : la Mission innovation.')
})
