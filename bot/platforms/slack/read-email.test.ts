import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { webApi } from '@slack/bolt'
import { expect, onTestFinished, test } from 'vitest'
import { createIdentityCard } from './identity.ts'
import { readEmail } from './read-email.ts'

const account = { id: 'U1', team_id: 'T1', is_email_confirmed: true, profile: { email: 'amina@exemple.fr' } }

/** Reads the e-mail of an account that Slack describes so. */
async function read(user: object): Promise<string | undefined> {
  const server = createServer((_request, response) => response.end(JSON.stringify({ ok: true, team_id: 'T1', user })))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const client = new webApi.WebClient('xoxb', { slackApiUrl: `http://127.0.0.1:${port}/` })
  return readEmail({ client, identity: createIdentityCard(client) }, 'U1')
}

test('l’adresse d’un compte confirmé de notre espace est lue', async () => {
  expect(await read(account)).toBe('amina@exemple.fr')
  expect(await read({ ...account, team_id: 'E1', enterprise_user: { teams: ['T1'] } })).toBe('amina@exemple.fr')
})

test('un robot, un compte fermé, une adresse non confirmée ou un invité d’un autre espace n’ont pas d’adresse', async () => {
  expect(await read({ ...account, is_bot: true })).toBeUndefined()
  expect(await read({ ...account, deleted: true })).toBeUndefined()
  expect(await read({ ...account, is_email_confirmed: false })).toBeUndefined()
  expect(await read({ ...account, is_stranger: true })).toBeUndefined()
  expect(await read({ ...account, team_id: 'T2' })).toBeUndefined()
})
