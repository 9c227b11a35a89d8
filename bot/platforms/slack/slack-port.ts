import type { Message } from '../../model/message.ts'
import { beforeSending, whyNot } from '../failure.ts'
import type { ChatPlatformPort, PostResult, SendResult } from '../port.ts'
import { createChannelMembers } from './channel-members.ts'
import { check } from './check.ts'
import type { SlackContext } from './context.ts'
import { isPublic } from './conversation.ts'
import { edit } from './edit.ts'
import { classifyFailure, failureCode, isAboutChannel } from './failure.ts'
import { findNudge, findTraced, messageRef, nudgeMetadata, openConversation } from './nudge-trace.ts'
import { homeView } from './render-view.ts'
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

type Keyed = readonly [user: string | undefined, message: Message, key: string]

async function post(context: Context, channel: string, [user, message, key]: Keyed): Promise<SendResult> {
  try {
    const content = { ...posting(context, user, message), metadata: nudgeMetadata(key) }
    const { ts } = await context.client.chat.postMessage({ channel, ...content })
    return { kind: 'sent', ref: messageRef(channel, ts) }
  } catch (error) {
    return classifyFailure(error, new Date())
  }
}

async function postIn(context: Context, channel: string, message: Message, key: string): Promise<PostResult> {
  const result = await post(context, channel, [undefined, message, key])
  return result.kind === 'refused' && isAboutChannel(result.error) ? { kind: 'lost', error: result.error } : result
}

async function send(context: Context, user: string, message: Message, key: string): Promise<SendResult> {
  try {
    const channel = await openConversation(context.client, user)
    return await post(context, channel, [user, message, key])
  } catch (error) {
    return beforeSending(classifyFailure(error, new Date()))
  }
}

async function showHome({ client, languageOf }: Context, user: string, message: Message): Promise<void> {
  await client.views.publish({ user_id: user, view: homeView(message, message.language ?? languageOf(user)) })
}

/** What the bot needs to speak first in Slack. Its workspace is known once Slack has been reached. */
export const createSlackPort = (context: Context): ChatPlatformPort => ({
  platform: 'SLACK',
  get workspace() {
    const identity = context.identity.known()
    if (!identity) throw new Error('The workspace is unknown until Slack has been reached: await start() first.')
    return identity.team
  },
  findUser: (email) => findUser(context, email),
  send: (user, message, key) => send(context, user, message, key),
  findSent: (user, key, since) => findNudge(context.client, user, key, since),
  explain: (error) => whyNot(classifyFailure(error, new Date())),
  post: (channel, message, key) => postIn(context, channel, message, key),
  findPosted: (channel, key, since) => findTraced(context.client, channel, key, since),
  membersOf: createChannelMembers(context.client),
  isPublic: (channel) => isPublic(context.client, channel),
  showHome: (user, message) => showHome(context, user, message),
  edit: (ref, message) => edit(context, ref, message),
  check: () => check(context),
})
