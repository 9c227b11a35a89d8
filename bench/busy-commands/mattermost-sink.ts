import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Sender } from './keep-pace.ts'
import { commandToken } from './token.ts'

/** What stands for a Mattermost server: it tells its key, signs commands as people would type them, and says yes to the rest. */
export interface MattermostSink extends AsyncDisposable {
  readonly url: string
  /** Base64 of a DER SPKI, as in its configuration. */
  readonly publicKey: string
  readonly command: Sender['next']
}

const id = (text: string): string => text.padEnd(26, 'b')

const USERS = Array.from({ length: 50 }, (_, rank) => id(`user${rank}x`))

export async function startMattermostSink(): Promise<MattermostSink> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const key = publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
  const facts: Readonly<Record<string, object>> = {
    '/api/v4/users/me': { id: id('bot') },
    '/api/v4/config/client?format=old': { AsymmetricSigningPublicKey: key, Version: '5.37.0' },
  }
  const server = createServer((request, response) => {
    request.resume()
    response.setHeader('content-type', 'application/json').end(JSON.stringify(facts[request.url ?? ''] ?? {}))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  // Listening on a port, the server has an address of this type.
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const trigger = (user: string): string => {
    const data = `${id(randomBytes(8).toString('hex'))}:${user}:${Date.now()}:`
    return Buffer.from(data + sign('sha256', Buffer.from(data), privateKey).toString('base64')).toString('base64')
  }
  return { url, publicKey: key, command: () => typed(url, trigger), [Symbol.asyncDispose]: async () => stop(server) }
}

function typed(url: string, trigger: (user: string) => string): ReturnType<Sender['next']> {
  const user = USERS[Math.floor(Math.random() * USERS.length)] ?? ''
  const body = new URLSearchParams({
    channel_id: id('channel'),
    channel_name: 'projets',
    command: '/relation',
    response_url: `${url}/hooks/commands/${id('hook')}`,
    team_domain: 'labo',
    team_id: id('team'),
    text: 'ehpad argenteuil',
    token: commandToken,
    trigger_id: trigger(user),
    user_id: user,
    user_name: 'alice',
  }).toString()
  const type = 'application/x-www-form-urlencoded'
  return { headers: { 'content-type': type, authorization: `Token ${commandToken}` }, body }
}

function stop(server: ReturnType<typeof createServer>): void {
  server.closeAllConnections()
  server.close()
}
