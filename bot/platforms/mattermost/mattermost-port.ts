import type { Message } from '../../model/message.ts'
import { beforeSending, whyNot } from '../failure.ts'
import type { ChatPlatformPort, PostResult, SendResult } from '../port.ts'
import { check } from './check.ts'
import type { MattermostContext } from './context.ts'
import { isPublic } from './conversation.ts'
import { classifyFailure, isAboutChannel } from './failure.ts'
import { showHome } from './home.ts'
import { membersOf } from './members.ts'
import { post, rewrite, toPosting } from './posting.ts'
import { findUser } from './read-email.ts'
import { MattermostRefusal } from './request.ts'
import type { Audience } from './sealed.ts'
import type { MattermostServer } from './server.ts'
import { findPost } from './trace.ts'

/** Nobody in particular: a message to a channel. */
const NOBODY = ''

const inChannel = (channel: string): Audience => ({ user: NOBODY, channel, scope: 'channel' })

/** Posts a message that its key finds again. */
async function deliver(
  context: MattermostContext,
  audience: Audience,
  message: Message,
  key: string,
): Promise<SendResult> {
  const posting = toPosting(context, audience, message)
  const { id } = await post(context, audience.channel, posting, { key, trace: { nudge: key } })
  return { kind: 'sent', ref: refOf(audience, id) }
}

async function send(
  context: MattermostContext,
  audience: Audience,
  message: Message,
  key: string,
): Promise<SendResult> {
  try {
    return await deliver(context, audience, message, key)
  } catch (error) {
    return classifyFailure(error, context.now())
  }
}

async function postIn(context: MattermostContext, channel: string, message: Message, key: string): Promise<PostResult> {
  try {
    return await deliver(context, inChannel(channel), message, key)
  } catch (error) {
    // A channel that the bot was put out of does not come back by itself.
    return isAboutChannel(error) ? { kind: 'lost', error: error.code } : classifyFailure(error, context.now())
  }
}

/** A reference says who may press the buttons of the message it becomes: `post`, and the account or the channel. */
export const refOf = ({ user, channel, scope }: Audience, post: string): string =>
  [post, scope === 'channel' ? '' : user, channel].join(':')

function readRef(ref: string): { readonly post: string; readonly audience: Audience } {
  const [post = '', user = '', channel = ''] = ref.split(':')
  return { post, audience: user ? { user, channel, scope: 'private' } : inChannel(channel) }
}

async function sendTo(context: MattermostContext, user: string, message: Message, key: string): Promise<SendResult> {
  try {
    const channel = await context.people.conversation(user)
    // The server writes to accounts that nobody uses any more.
    const { delete_at: isGone } = await context.client.user(user)
    if (isGone) return { kind: 'refused', error: 'account_deactivated' }
    return await send(context, { user, channel, scope: 'private' }, message, key)
  } catch (error) {
    return beforeSending(classifyFailure(error, context.now()))
  }
}

async function find(context: MattermostContext, audience: Audience, key: string, since: Date) {
  const found = await findPost(context, audience.channel, { nudge: key }, since)
  return found && refOf(audience, found.id)
}

async function edit(context: MattermostContext, ref: string, message: Message): Promise<boolean> {
  const { post, audience } = readRef(ref)
  try {
    const { content } = toPosting(context, audience, message)
    return await rewrite(context, audience.channel, post, content)
  } catch (error) {
    if (error instanceof MattermostRefusal && [400, 403, 404].includes(error.status)) return false
    throw error
  }
}

/** What the bot needs to speak first on a Mattermost server. */
export const createMattermostPort = (
  context: MattermostContext,
  server: MattermostServer,
  isListening: () => boolean,
): ChatPlatformPort => ({
  platform: 'MATTERMOST',
  workspace: context.workspace,
  findUser: (email) => findUser(context, email),
  send: (user, message, key) => sendTo(context, user, message, key),
  findSent: async (user, key, since) =>
    find(context, { user, channel: await context.people.conversation(user), scope: 'private' }, key, since),
  explain: (error) => whyNot(classifyFailure(error, context.now())),
  post: (channel, message, key) => postIn(context, channel, message, key),
  findPosted: (channel, key, since) => find(context, inChannel(channel), key, since),
  edit: (ref, message) => edit(context, ref, message),
  membersOf: (channel) => membersOf(context, channel),
  isPublic: (channel) => isPublic(context, channel),
  showHome: (user, message) => showHome(context, user, message),
  check: () => check(context, server, isListening()),
})
