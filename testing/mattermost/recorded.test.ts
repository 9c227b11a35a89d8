/** The requests of the stand-in are those recorded from a real server: same headers, same fields, same shapes. */
import { verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { anIntegration, type Received } from './integration.ts'
import { aLab } from './lab.ts'
import { addPost } from './state/posts.ts'

const folder = join(import.meta.dirname, 'recorded')
const readme = readFileSync(join(folder, 'README.md'), 'utf8')
const recordedKey = /`(MFkw[^`]+)`/.exec(readme)?.[1] ?? ''

interface Parsed {
  readonly headers: readonly (readonly [string, string])[]
  readonly body: string
}

function recorded(name: string): Parsed {
  const [head = '', ...rest] = readFileSync(join(folder, `${name}.http`), 'utf8').split(/\r?\n\r?\n/)
  const headers = head
    .split(/\r?\n/)
    .slice(1)
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const)
  return { headers, body: rest.join('\n\n').trim() }
}

/** What is different each time: ids, lengths, hosts, tokens. */
const shapeOfHeaders = ({ headers }: Parsed) =>
  headers.map(([name, value]) => [name, ['Host', 'Content-Length', 'Authorization'].includes(name) ? name : value])

const shape = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.entries(value).map(([key, inside]) => [key, shape(inside)])
}

const fieldsOf = ({ headers, body }: Parsed): unknown =>
  headers.some(([name, value]) => name === 'Content-Type' && value === 'application/json')
    ? JSON.parse(body)
    : Object.fromEntries(new URLSearchParams(body))

const triggerOf = (request: Parsed): string => String((fieldsOf(request) as { trigger_id?: string }).trigger_id)

function isSigned(triggerId: string, key: string): boolean {
  const [id, user, millis, signature = ''] = Buffer.from(triggerId, 'base64').toString().split(':')
  const spki = { key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' } as const
  return verify('sha256', Buffer.from(`${id}:${user}:${millis}:`), spki, Buffer.from(signature, 'base64'))
}

const isSame = (mine: Received | undefined, name: string): void => {
  if (!mine) throw new Error(`No request like ${name}.`)
  expect(shapeOfHeaders(mine)).toEqual(shapeOfHeaders(recorded(name)))
  expect(shape(fieldsOf(mine))).toEqual(shape(fieldsOf(recorded(name))))
}

test('commande, bouton, menu et formulaire partent comme d’un vrai serveur, chacun sur sa connexion', async () => {
  const integration = await anIntegration(() => ({ body: '{}' }))
  const { alice, bot, channel, world, signIn, command } = await aLab()
  const person = await signIn(alice)
  const { token } = await command('essai', `${integration.url}/essai`)
  await person.type(channel.id, '/essai bénéficiaires 1 234,5 site:"Résidence Les Tilleuls"')

  const action = { name: 'Oui', integration: { url: `${integration.url}/action`, context: { a: 1 } } }
  const menu = {
    ...{ name: 'Choisir', type: 'select', options: [{ text: 'Un', value: '1' }] },
    integration: { url: `${integration.url}/action`, context: { a: 2 } },
  }
  const attachments = [{ text: 'Bonjour', actions: [{ id: 'oui', ...action }, menu] }]
  const { id, props } = addPost(world, { channel_id: channel.id, user_id: bot.id, props: { attachments } })
  await person.press({ postId: id, actionId: 'oui', label: 'Oui' })
  const [{ actions = [] } = {}] = props['attachments'] as { actions?: { id: string }[] }[]
  await person.press({ postId: id, actionId: actions[1]?.id ?? '', label: 'Un', selected: '1' })

  const sent = {
    ...{ url: `${integration.url}/dialog`, callback_id: 'relation', state: 's' },
    ...{ channel_id: channel.id, team_id: channel.team_id },
    submission: { objet: 'Présenter la solution', site: 'abc' },
  }
  await person.rest.call('POST', '/actions/dialogs/submit', sent)
  await person.rest.call('POST', '/actions/dialogs/submit', { ...sent, cancelled: true })

  const names = ['command', 'button', 'menu', 'dialog-submission', 'dialog-cancelled']
  for (const [index, name] of names.entries()) isSame(integration.received[index], name)
  expect(new Set(integration.received.map(({ port }) => port)).size).toBe(names.length)
  expect(integration.received[0]?.headers).toContainEqual(['Authorization', `Token ${token}`])
})

test('les déclencheurs enregistrés se vérifient avec la clé publiée, ceux d’ici avec la leur, et pas l’inverse', async () => {
  const integration = await anIntegration(() => ({ body: '{}' }))
  const { alice, channel, restOf, signIn, command } = await aLab()
  await command('essai', integration.url)
  await (await signIn(alice)).type(channel.id, '/essai')
  const config = '/config/client?format=old'
  const { AsymmetricSigningPublicKey: key } = await restOf(alice).call<{ AsymmetricSigningPublicKey: string }>(
    'GET',
    config,
  )
  const [mine] = integration.received
  if (!mine) throw new Error('No request.')
  expect(isSigned(triggerOf(mine), key)).toBe(true)
  expect(isSigned(triggerOf(mine), recordedKey)).toBe(false)
  for (const name of ['command', 'button', 'menu']) expect(isSigned(triggerOf(recorded(name)), recordedKey)).toBe(true)
})
