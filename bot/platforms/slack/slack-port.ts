import type { LookingPort, SendResult } from '../port.ts'
import type { SlackContext } from './context.ts'
import { classifyEarlyFailure, classifyFailure, failureCode } from './failure.ts'
import { findNudge, messageRef, nudgeMetadata, openConversation } from './nudge-trace.ts'
import { posting } from './tell.ts'

type Context = Pick<SlackContext, 'client' | 'identity' | 'languageOf'>

async function findUser({ client }: Context, email: string): Promise<string | undefined> {
  try {
    const { user } = await client.users.lookupByEmail({ email })
    return user?.deleted || user?.is_bot ? undefined : user?.id
  } catch (error) {
    if (failureCode(error) === 'users_not_found') return undefined
    throw error
  }
}

type Sending = Parameters<LookingPort['send']>

async function post(context: Context, channel: string, [user, message, key]: Sending): Promise<SendResult> {
  try {
    const content = { ...posting(context, user, message), metadata: nudgeMetadata(key) }
    const { ts } = await context.client.chat.postMessage({ channel, ...content })
    return { kind: 'sent', ref: messageRef(channel, ts) }
  } catch (error) {
    return classifyFailure(error, new Date())
  }
}

async function send(context: Context, sending: Sending): Promise<SendResult> {
  const [user] = sending
  try {
    const channel = await openConversation(context.client, user)
    return await post(context, channel, sending)
  } catch (error) {
    return classifyEarlyFailure(error, new Date())
  }
}

/** What the bot needs to speak first in Slack. Its workspace is known once Slack has been reached. */
export const createSlackPort = (context: Context): LookingPort => ({
  platform: 'SLACK',
  get workspace() {
    const identity = context.identity.known()
    if (!identity) throw new Error('The workspace is unknown until Slack has been reached: await start() first.')
    return identity.team
  },
  findUser: (email) => findUser(context, email),
  send: (...sending) => send(context, sending),
  findSent: (user, key, since) => findNudge(context.client, user, key, since),
})
