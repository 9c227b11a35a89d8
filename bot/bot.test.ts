import { pino } from 'pino'
import { expect, test } from 'vitest'
import type { Api, ChatIdentity } from './api.ts'
import { createBot, type Gesture } from './bot.ts'
import type { Language } from './generated/operations.ts'

const actor: ChatIdentity = { platform: 'SLACK', workspace: 'T1', user: 'U1' }
const logger = pino({ level: 'silent' })
const gesture: Gesture = { actor, key: 'geste-1', readEmail: async () => undefined }

/** A bot whose API knows one person, in a language that the test may change; nobody when it is `undefined`. */
async function aBot(language: Language | undefined) {
  const person = { language }
  const viewer = () => person.language && { id: 'm', name: 'Ruth', role: 'COACH', timeZone: 'Europe/Paris', ...person }
  const execute = async () => ({ viewer: viewer() })
  // The only answer that these tests need.
  return { person, bot: await createBot({ api: { execute } as unknown as Api, logger }) }
}

const textOf = async (reply: ReturnType<Awaited<ReturnType<typeof createBot>>['command']>) =>
  JSON.stringify(await reply)

test('le robot se souvient de la langue de chacun, telle qu’au dernier geste', async () => {
  const { bot, person } = await aBot('EN')
  expect(bot.languageOf(actor)).toBe('FR')
  await bot.command(gesture, 'passerelle', '')
  expect(bot.languageOf(actor)).toBe('EN')
  person.language = 'FR'
  await bot.lookup(gesture, 'inconnu', '')
  expect(bot.languageOf(actor)).toBe('FR')
})

test('qui n’a pas d’adresse vérifiée l’apprend dans les deux langues', async () => {
  const { bot } = await aBot(undefined)
  const text = await textOf(bot.command(gesture, 'passerelle', ''))
  expect(text).toContain('Votre compte n’a pas d’adresse e-mail vérifiée')
  expect(text).toContain('Your account has no verified e-mail address')
})

test('un formulaire qui échoue sans qu’on y puisse rien reste ouvert, avec ce qui a été tapé', async () => {
  const execute = async () => Promise.reject(new Error('API is down'))
  const bot = await createBot({ api: { execute } as unknown as Api, logger })
  const reply = await bot.submit(gesture, 'relation.demande', '', { reason: 'Un jardin' })
  expect(reply).toEqual({ kind: 'errors', errors: { '': expect.stringContaining('référence') } })
})

test('une commande, un bouton et un formulaire inconnus ont chacun leur phrase', async () => {
  const { bot } = await aBot('FR')
  expect(await textOf(bot.command(gesture, 'chocolat', ''))).toContain('/chocolat')
  expect(await textOf(bot.action(gesture, 'ancien', ''))).toContain('Ce bouton')
  expect(await textOf(bot.submit(gesture, 'ancien', '', {}))).toContain('Ce formulaire')
})
