import type { FastifyInstance } from 'fastify'
import type { SlackStandIn } from './stand-in/stand-in.ts'
import type { Channel, Message, View } from './stand-in/types.ts'

/** A slash command as the page proposes it. */
export interface PlaygroundCommand {
  readonly command: string
  /** The arguments, « ainsi ». */
  readonly hint: string
  readonly description: string
  /** Whole lines to try, proposed to newcomers: `/indicateur bénéficiaires 12`. */
  readonly examples?: readonly string[]
}

/** A conversation in somebody's list. */
export interface Conversation extends Channel {
  /** When somebody else last wrote there. */
  readonly latest: string | undefined
}

/** All that the page shows to one person. */
export interface Sights {
  readonly conversations: readonly Conversation[]
  readonly messages: readonly Message[]
  readonly view: View | undefined
  readonly home: View | undefined
}

const sightsFor = (standIn: SlackStandIn, user: string, channel?: string): Sights => ({
  conversations: standIn.channels(user).map((one) => ({
    ...one,
    latest: standIn.conversation(user, one.id).findLast(({ author }) => author !== user)?.ts,
  })),
  messages: standIn.conversation(user, channel),
  view: standIn.openView(user),
  home: standIn.home(user),
})

const stateQuery = {
  type: 'object',
  properties: { user: { type: 'string', minLength: 1 }, channel: { type: 'string' } },
  required: ['user'],
} as const

const isPng = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(1, 4)).toString() === 'PNG'

/** What the page reads: who there is, which commands, what one person sees. */
export const registerSights = (
  app: FastifyInstance,
  standIn: SlackStandIn,
  commands: readonly PlaygroundCommand[],
): void => {
  app.get('/chat/people', async () => ({
    bot: { id: standIn.bot.user, name: standIn.bot.name },
    people: await standIn.people(),
  }))
  app.get<{ Params: { id: string } }>('/chat/files/:id', ({ params }, reply) => {
    const bytes = standIn.fileContent(params.id)
    // Only pictures of the bot are shown: anything else would be a page of whoever dropped it.
    if (!bytes || !isPng(bytes)) return reply.code(404).send()
    return reply.type('image/png').header('x-content-type-options', 'nosniff').send(bytes)
  })
  app.get('/chat/commands', async () => commands)
  app.get<{ Querystring: { user: string; channel?: string } }>(
    '/chat/state',
    { schema: { querystring: stateQuery } },
    async ({ query }, reply) => {
      const people = await standIn.people()
      if (!people.some(({ id }) => id === query.user)) {
        return reply.code(404).send({ message: 'Cette personne n’est pas dans le bac à sable.' })
      }
      reply.header('cache-control', 'no-store')
      return sightsFor(standIn, query.user, query.channel)
    },
  )
}
