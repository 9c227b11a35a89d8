/** The whole life of an introduction, in the chat, over real SMTP, and on the establishment's page over real HTTP. */
import fastify from 'fastify'
import { pino } from 'pino'
import { expect } from 'vitest'
import { createInProcessApi } from '#api/in-process.ts'
import { deliverNudges } from '#bot/nudges/deliver.ts'
import { registerAnswerPage } from './answer/register-answer-page.ts'
import { pgliteChatTest } from './testing/chat.ts'
import { testLinks } from './testing/links.ts'
import { aMailPort } from './testing/mail-port.ts'
import { twoWorlds } from './testing/makers/two-worlds.ts'

const logger = pino({ level: process.env['LOG_LEVEL'] ?? 'silent' })

/** The world outside the chat: a mail server, and the page that letters lead to. */
const test = pgliteChatTest.extend('outside', async ({ db, server, clock }, { onCleanup }) => {
  const api = createInProcessApi(server, { db, now: clock.now, links: testLinks })
  const app = fastify()
  registerAnswerPage(app, api, clock.now)
  await app.listen({ host: '127.0.0.1', port: 0 })
  onCleanup(() => app.close())
  const { port, mails } = await aMailPort({ now: clock.now })
  return {
    /** Sends the letters that are due, and gives those that the mail server has received. */
    letters: async () => {
      await deliverNudges({ api, port, logger, now: clock.now })
      return mails.splice(0)
    },
    /** Opens the link of a letter, here. */
    open: async (link: string) => readPage(await fetch(here(link, app.listeningOrigin))),
    /** Fills the form that the link leads to, as a browser without JavaScript does. */
    answer: async (link: string, values: Record<string, string>) => {
      const url = here(link, app.listeningOrigin)
      const { carried } = await readPage(await fetch(url))
      const body = new URLSearchParams({ ...carried, ...values })
      return readPage(await fetch(url, { method: 'POST', body }))
    },
  }
})

const here = (link: string, origin: string) => link.replace('http://passerelle.test', origin)

async function readPage(response: Response) {
  const html = await response.text()
  // What the form carries by itself, its one box ticked.
  const inputs = html.matchAll(/<input[^>]*type="(?:hidden|checkbox)"[^>]*>/g)
  const attribute = (input: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(input)?.[1] ?? ''
  return {
    status: response.status,
    text: html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '),
    carried: Object.fromEntries(
      [...inputs].map(([input]) => [attribute(input, 'name'), attribute(input, 'value')] as const),
    ),
  }
}

/** The link of a letter for one answer, as its text part gives it. */
const linkTo = (text: string | undefined, answer: string): string => {
  const link = text?.match(new RegExp(`http://passerelle\\.test/repondre/\\S*reponse=${answer}`))?.[0]
  if (!link) throw new Error(`No link to « ${answer} » in: ${text}`)
  return link
}

test('de la demande dans le chat à l’avis de l’établissement, par l’e-mail et par la page', async ({
  db,
  chat,
  clock,
  outside,
}) => {
  const worlds = await twoWorlds(db)
  const [lea, claire] = [chat.as(worlds.lea), chat.as(worlds.claire)]
  const latestOf = (person: typeof lea) => JSON.stringify(person.messages().at(-1)?.blocks)

  await lea.type('/relation résidence des lilas')
  await lea.press('Demander une rencontre')
  const consentVersion = 'J’ai lu ce texte et je suis d’accord'
  await lea.fill({ purpose: 'Essayer les repères.', effort: 'Une heure par semaine.', consentVersion })
  await chat.deliver()
  expect(latestOf(claire)).toContain('Résidence des Lilas')
  await claire.press('Proposer…')
  await claire.fill({ message: 'Nous suivons ce projet.' })

  const [invitation] = await outside.letters()
  expect(invitation).toMatchObject({ to: { text: expect.stringContaining('direction@lilas.example') } })
  for (const said of ['Andibo', 'Essayer les repères.', 'Une heure par semaine.', 'Claire Dubois'])
    expect(invitation?.text).toContain(said)
  const asking = await outside.open(linkTo(invitation?.text, 'accepter'))
  expect(asking).toMatchObject({ status: 200, text: expect.stringContaining('Essayer les repères.') })
  expect(asking.text).not.toContain(worlds.lea.email)

  const question = linkTo(invitation?.text, 'question')
  expect((await outside.answer(question, { question: 'Combien de résidents ?' })).status).toBe(200)
  await chat.deliver()
  expect(latestOf(lea)).toContain('Combien de résidents ?')
  await lea.press('Répondre à la question…')
  await lea.fill({ answer: 'Huit.' })
  const [explained] = await outside.letters()
  expect(explained?.text).toContain('Huit.')

  const accepted = await outside.answer(linkTo(explained?.text, 'accepter'), {
    date1: '2026-06-22T10:00',
  })
  expect(accepted.text).toContain(worlds.lea.email)
  await chat.deliver()
  expect(latestOf(lea)).toContain('direction@lilas.example')
  await lea.press('Fixer la rencontre…')
  await lea.fill({ proposed: 'lundi 22 juin 2026 à 10\u00A0h', minutes: '60 minutes' })
  const letters = await outside.letters()
  const agenda = letters
    .flatMap(({ attachments }) => attachments)
    .find(({ contentType }) => contentType.includes('calendar'))
  expect(agenda?.content.toString()).toContain('DTSTART:20260622T080000Z')

  clock.set('2026-06-22T12:00:00Z')
  await chat.deliver()
  expect(latestOf(lea)).toContain('rencontr')
  const [confirm] = await outside.letters()
  await outside.answer(linkTo(confirm?.text, 'rencontre'), { met: 'yes' })
  await chat.deliver()
  await lea.press('Conclure…')
  await lea.fill({ outcome: 'À reprendre plus tard' })
  clock.set('2026-06-24T08:00:00Z')
  const [feedback] = await outside.letters()
  const thanked = await outside.answer(linkTo(feedback?.text, 'avis'), { score: '5' })
  expect(thanked.status).toBe(200)
  const row = await db.selectFrom('introduction').select(['status', 'outcome', 'feedbackScore']).execute()
  expect(row).toEqual([{ status: 'CLOSED', outcome: 'LATER', feedbackScore: 5 }])
})
