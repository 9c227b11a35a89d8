/** A stand-in for Mattermost in a process of its own: it keeps what is posted, and with `FAULTS=on` it answers as on bad days. */
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { announce } from '../announce.ts'
import { type Fault, faultOf } from './faults.ts'

/** What a server takes to answer, on a good day. */
const LATENCY = 20
const isFaulty = process.env['FAULTS'] === 'on'
const GOOD: Fault = { writes: true, answer: 'good' }

interface Posted {
  readonly channel_id: string
  readonly message: string
  readonly props: { readonly passerelle?: { readonly nudge?: string } }
}

type Post = Posted & { readonly id: string; readonly create_at: number; readonly user_id: string }

const newId = () => randomBytes(13).toString('hex')
const bot = newId()
const channels = new Map<string, Post[]>()

function keep(posted: Posted): Post {
  const post = { ...posted, id: newId(), create_at: Date.now(), user_id: bot }
  const posts = channels.get(posted.channel_id) ?? []
  posts.push(post)
  channels.set(posted.channel_id, posts)
  return post
}

/** No `pending_post_id` is remembered, as between two servers of a cluster: only reading back tells. */
async function post(response: ServerResponse, posted: Posted): Promise<void> {
  const fault = isFaulty ? faultOf(Math.random()) : GOOD
  await setTimeout(fault.writesAfter ?? 0)
  const kept = fault.writes ? keep(posted) : undefined
  await setTimeout(fault.answersAfter ?? 0)
  switch (fault.answer) {
    case 'busy':
      return answer(response.setHeader('retry-after', '1'), { id: 'api.rate_limit' }, 429)
    case 'broken':
      return answer(response, { id: 'api.broken' }, 500)
    case 'none':
      return void response.destroy()
    case 'half':
      response.writeHead(201, { 'content-type': 'application/json', 'content-length': '100' })
      return void response.write('{"id":"a', () => response.destroy())
    case 'good':
      return answer(response, kept ?? {}, 201)
  }
}

function answer(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function postsOf(channel: string, since: number): object {
  const posts = (channels.get(channel) ?? []).filter(({ create_at }) => create_at >= since)
  return { order: posts.map(({ id }) => id), posts: Object.fromEntries(posts.map((each) => [each.id, each])) }
}

const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const config = {
  AsymmetricSigningPublicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
  Version: '10.11.0',
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://bench.test')
  const body = request.method === 'POST' ? await json(request) : undefined
  const [noun, id = ''] = pathname.replace('/api/v4/', '').split('/')
  await setTimeout(LATENCY)
  // What the bot sends is of these types, by Mattermost's documentation.
  if (noun === 'posts') await post(response, body as Posted)
  else if (noun === 'config') answer(response, config)
  else if (noun === 'users') answer(response, { id: id === 'me' ? bot : id, username: id })
  else if (noun === 'channels' && id === 'direct') answer(response, { id: (body as string[])[1] })
  else if (noun === 'channels') answer(response, postsOf(id, Number(searchParams.get('since'))))
  // Not Mattermost's: what the bench reads at the end.
  else if (noun === 'bench') answer(response, [...channels.values()].flat())
  else answer(response, { id: 'api.unknown' }, 404)
}

await announce(createServer(serve).listen(0, '127.0.0.1'))
