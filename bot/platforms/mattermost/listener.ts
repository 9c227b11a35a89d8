import { createSeen } from '../seen.ts'
import { missedPosts } from './catch-up.ts'
import type { MattermostContext } from './context.ts'
import type { Post } from './entities.ts'
import { failureCode } from './failure.ts'
import { hearPost } from './hear-post.ts'
import { listenAlways } from './listen-always.ts'
import type { SocketEvent } from './socket.ts'

/** A connection may be dead for a while before it is known, and the server's clock may differ from ours. */
const UNNOTICED = 90_000

/** Hears what is written to the bot in private. */
export interface Listener {
  readonly isOpen: () => boolean
  /** Listens from now on. */
  readonly open: () => void
}

/** The post of an event about a conversation between two accounts. */
function directPost({ event, data }: SocketEvent): Post | undefined {
  if (event !== 'posted' || data['channel_type'] !== 'D' || typeof data['post'] !== 'string') return undefined
  try {
    // The documented shape of the event.
    return JSON.parse(data['post']) as Post
  } catch {
    return undefined
  }
}

/** Hears each post once, however it comes: as it is written, or looked for after a connection was lost. */
function createEars(context: MattermostContext) {
  const seen = createSeen()
  const hear = (post: Post): void => {
    if (seen.isFirst(post.id)) context.goOn(hearPost(context, post))
  }
  return {
    onEvent: (event: SocketEvent): void => {
      const post = directPost(event)
      if (post) hear(post)
    },
    catchUp: async (since: Date): Promise<void> => {
      // The server may have been upgraded meanwhile: it is asked again what it is.
      await context.facts.relearn()
      for (const post of await missedPosts(context, since)) hear(post)
    },
  }
}

/** Listens to the server for as long as the bot runs. */
export function createListener(context: MattermostContext, token: string, signal: AbortSignal): Listener {
  const { logger, goOn, workspace, url, patience, now } = context
  const { onEvent, catchUp } = createEars(context)
  let isOpen = false
  let lostAt: Date | undefined
  const onOpen = (): void => {
    if (lostAt) goOn(catchUp(lostAt))
    isOpen = true
    lostAt = undefined
  }
  const onLost = (wait: number): void => {
    isOpen = false
    lostAt ??= new Date(now().getTime() - UNNOTICED)
    logger.warn({ workspace, retryInMs: wait }, 'Mattermost’s socket closed: opening it again')
  }
  const listening = { url, token, signal, onOpen, onEvent, onLost, firstWait: patience.retry }
  return {
    isOpen: () => isOpen,
    open: () => {
      listenAlways(listening).catch((error: unknown) => {
        if (!signal.aborted) logger.error({ code: failureCode(error) }, 'Mattermost’s socket is given up')
      })
    },
  }
}
