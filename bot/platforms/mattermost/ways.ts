import { say } from '../../say.ts'
import type { MattermostContext } from './context.ts'
import type { PostContent } from './entities.ts'
import { failureCode } from './failure.ts'
import type { Answer } from './outcomes.ts'
import { orElse, type Show, type Way } from './place.ts'
import { type Posting, postPrivately, rewrite, toPosting } from './posting.ts'
import { findPost, keepingTrace, ownPost } from './trace.ts'

/** A gesture to answer: the same key for each delivery of it. */
export interface Gesturer {
  readonly user: string
  readonly channel: string
  readonly key: string
  /** The name of the team where it was made, in addresses. */
  readonly team?: string | undefined
  /** Since when it may have come already and been answered, long before: unknown to this process. */
  readonly since?: Date | undefined
}

const isPlain = ({ content, picture }: Posting): boolean => !picture && Object.keys(content.props).length === 0

/** A sentence for whoever pressed a button, seen by nobody else. */
export const whispered = (text: string): Answer => ({ ephemeral_text: text, skip_slack_parsing: true })

/** Whether it was answered already; when the server does not let us look, an answer said twice is better than none. */
async function isSaid(context: MattermostContext, { user, key }: Gesturer, since: Date): Promise<boolean> {
  try {
    const found = await findPost(context, await context.people.conversation(user), { answer: key }, since)
    return found !== undefined
  } catch (error) {
    context.logger.warn({ code: failureCode(error) }, 'Earlier answers in Mattermost could not be looked at')
    return false
  }
}

/** Says it in the conversation of the bot with the person. */
export const inPrivate =
  (context: MattermostContext, gesturer: Gesturer): Show =>
  async (message) => {
    const { user, key, since } = gesturer
    if (since && (await isSaid(context, gesturer, since))) return {}
    await postPrivately(context, user, message, { key, ...(since && { trace: { answer: key } }) })
    return {}
  }

/** Says where the answer is, with a link that leads there. */
export function elsewhere({ facts, url, languageOf }: MattermostContext, { user, team }: Gesturer): string {
  const [language, bot] = [languageOf(user), facts.known()?.botName]
  const where = say(language, 'mattermost.in-private')
  return team && bot ? `${where} [${say(language, 'mattermost.read-it')}](${url}/${team}/messages/@${bot})` : where
}

/**
 * Says it to whoever pressed a button that others may see, or that stands on a message which cannot change. No button
 * shows there: what has some is said in private, and here where to read it.
 */
export function whisper(context: MattermostContext, gesturer: Gesturer): Show {
  const { user, channel } = gesturer
  const inside: Show = async (message) => {
    await inPrivate(context, gesturer)(message)
    return whispered(elsewhere(context, gesturer))
  }
  return async (message) => {
    const posting = toPosting(context, { user, channel, scope: 'ephemeral' }, message)
    const aloud = whispered(posting.content.message || message.summary)
    return isPlain(posting) ? aloud : orElse(context, inside, async () => aloud)(message)
  }
}

/** A message of the bot that can change. */
export interface ChangingPost extends Gesturer {
  readonly post: string
  readonly scope: 'private' | 'channel'
}

function contentOf(context: MattermostContext, changing: ChangingPost, message: Parameters<Show>[0]): PostContent {
  const { content, picture } = toPosting(context, changing, message)
  // A post keeps the files it was made with: a picture needs a new one.
  if (picture) throw new Error('A picture does not take the place of a message.')
  return content
}

/**
 * In place of the message whose button was pressed, by the answer to that press: the server itself changes the one that
 * was pressed, whichever the body named. When that cannot be read, it only loses its trace.
 */
export const updated =
  (context: MattermostContext, changing: ChangingPost): Show =>
  async (message) => {
    const { message: text, props } = contentOf(context, changing, message)
    const before = await ownPost(context, changing.channel, changing.post).catch((error: unknown) => {
      context.logger.warn({ code: failureCode(error) }, 'A message pressed in Mattermost could not be read')
      return undefined
    })
    return { update: { message: text, props: keepingTrace(before, props) } }
  }

/** In place of a message of that channel, at any time, with the bot's own rights; fails when it is not the bot's. */
export const patched =
  (context: MattermostContext, changing: ChangingPost): Show =>
  async (message) => {
    const isOurs = await rewrite(context, changing.channel, changing.post, contentOf(context, changing, message))
    if (!isOurs) throw new Error('That message is not one of the bot there.')
    return {}
  }

/** The same, whether it answers or takes the place of something. */
export const always = (show: Show): Way => ({ say: show, replace: show })
