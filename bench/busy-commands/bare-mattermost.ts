/** The least that an integration of Mattermost does: it checks the token and the signature of the trigger, and says nothing. */
import { timingSafeEqual, verify } from 'node:crypto'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { announce } from '../announce.ts'
import { commandToken } from './token.ts'

const key = `-----BEGIN PUBLIC KEY-----\n${process.env['MATTERMOST_PUBLIC_KEY']}\n-----END PUBLIC KEY-----`
const token = Buffer.from(commandToken)

function isSigned(trigger: string): boolean {
  const [id, user, at, signature = ''] = Buffer.from(trigger, 'base64').toString().split(':')
  return verify('sha256', Buffer.from(`${id}:${user}:${at}:`), key, Buffer.from(signature, 'base64'))
}

const server = createServer(async (request, response) => {
  const form = new URLSearchParams(await text(request))
  const isKnown = timingSafeEqual(Buffer.from(form.get('token') ?? ''), token) && isSigned(form.get('trigger_id') ?? '')
  response.writeHead(isKnown ? 200 : 401, { 'content-type': 'application/json' }).end('{}')
})

await announce(server.listen(0, '127.0.0.1'))
