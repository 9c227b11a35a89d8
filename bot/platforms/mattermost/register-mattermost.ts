import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sayBoth } from '../../say.ts'
import type { Mattermost } from './create-mattermost.ts'
import type { Doors } from './doors.ts'
import type { Answer } from './outcomes.ts'
import { type Body, readForm, readObject, textOf } from './read-body.ts'

/** What Mattermost's largest requests, a long form, are far below. */
const BODY_LIMIT = 1_000_000

type Servers = () => readonly Pick<Mattermost, 'doors'>[]

/** The header and the form say the same token; some server has it. */
async function command(servers: Servers, body: Body, { headers }: FastifyRequest): Promise<Answer> {
  const token = textOf(body, 'token')
  const isSame = headers.authorization === `Token ${token}`
  const server = isSame ? servers().find(({ doors }) => doors.knows(token)) : undefined
  if (server) return server.doors.command(body)
  return { response_type: 'ephemeral', text: sayBoth('mattermost.unknown-command') }
}

/** What is signed says itself which server it was made for. */
async function signed(servers: Servers, door: Exclude<keyof Doors, 'knows'>, body: Body): Promise<Answer | undefined> {
  for (const { doors } of servers()) {
    const answer = await doors[door](body)
    if (answer) return answer
  }
  return undefined
}

type Hear = (servers: Servers, text: string, request: FastifyRequest) => Promise<Answer>

const doors: Readonly<Record<string, Hear>> = {
  command: (servers, text, request) => command(servers, readForm(text), request),
  action: async (servers, text) =>
    (await signed(servers, 'action', readObject(text))) ?? {
      ephemeral_text: sayBoth('mattermost.wrong-button'),
    },
  dialog: async (servers, text) =>
    (await signed(servers, 'dialog', readObject(text))) ?? { error: sayBoth('mattermost.wrong-form') },
  lookup: async (servers, text) => (await signed(servers, 'lookup', readObject(text))) ?? { items: [] },
}

/** Mattermost takes nothing but a 200 and, for commands, nothing but this very type. */
const send = (reply: FastifyReply, answer: Answer): FastifyReply =>
  reply
    .code(200)
    .header('content-type', 'application/json')
    .send(Buffer.from(JSON.stringify(answer)))

/**
 * Mounts what Mattermost calls: `/mattermost/command`, `/action`, `/dialog` and `/lookup`, for all servers. A body is
 * refused beyond a megabyte before it is read whole; what fails unexpectedly is logged, and says so to the person.
 */
export function registerMattermost(app: FastifyInstance, servers: Servers): void {
  app.register(async (plugin) => {
    plugin.removeAllContentTypeParsers()
    plugin.addContentTypeParser('*', { parseAs: 'string', bodyLimit: BODY_LIMIT }, (_request, body, done) =>
      done(null, body),
    )
    for (const [name, hear] of Object.entries(doors)) {
      plugin.post(`/mattermost/${name}`, { bodyLimit: BODY_LIMIT }, async (request, reply) => {
        const text = typeof request.body === 'string' ? request.body : ''
        try {
          return send(reply, await hear(servers, text, request))
        } catch (error) {
          request.log.error({ err: error, door: name }, 'A gesture of Mattermost could not be answered')
          return send(reply, failed(name))
        }
      })
    }
  })
}

/** What a person is told, where each door lets something be told. */
function failed(door: string): Answer {
  const text = sayBoth('mattermost.failed')
  if (door === 'command') return { response_type: 'ephemeral', text }
  return door === 'dialog' ? { error: text } : { ephemeral_text: text }
}
