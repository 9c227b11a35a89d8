import { setTimeout as sleep } from 'node:timers/promises'
import { createSeen } from '../seen.ts'
import { missedPosts } from './catch-up.ts'
import type { MattermostContext } from './context.ts'
import type { Post } from './entities.ts'
import { failureCode } from './failure.ts'
import { hearPost } from './hear-post.ts'
import { type MattermostServer, trimUrl } from './server.ts'
import { listenOnce, type SocketEvent } from './socket.ts'

const LONGEST_WAIT = 60_000

/** A connection may be dead for a while before it is known, and the server's clock may differ from ours. */
const UNNOTICED = 90_000

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

/** Up to twice shorter than said: many bots that lost the same server do not all come back at once. */
const jittered = (wait: number): number => wait * (0.5 + Math.random() / 2)

/** Hears what is written to the bot, for as long as it runs: a connection that is lost is opened again. */
export function createListener(context: MattermostContext, server: MattermostServer, signal: AbortSignal) {
  const { logger, goOn, facts, patience, now } = context
  const seen = createSeen()
  const hear = (post: Post): void => {
    if (seen.isFirst(post.id)) goOn(hearPost(context, post))
  }
  let lostAt: Date | undefined
  let isOpen = false
  let wait = patience.retry
  const onOpen = (): void => {
    isOpen = true
    wait = patience.retry
    if (lostAt) goOn(catchUp(lostAt))
    lostAt = undefined
  }
  // The server may have been upgraded meanwhile: it is asked again what it is.
  const catchUp = async (since: Date): Promise<void> => {
    await facts.relearn()
    for (const post of await missedPosts(context, since)) hear(post)
  }
  const onEvent = (event: SocketEvent): void => {
    const post = directPost(event)
    if (post) hear(post)
  }
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      await listenOnce({ url: trimUrl(server.url), token: server.botToken, signal, onOpen, onEvent })
      isOpen = false
      lostAt ??= new Date(now().getTime() - UNNOTICED)
      if (signal.aborted) return
      logger.warn({ workspace: context.workspace, retryInMs: wait }, 'Mattermost’s socket closed: opening it again')
      await sleep(jittered(wait), undefined, { signal, ref: false })
      wait = Math.min(wait * 2, LONGEST_WAIT)
    }
  }
  return {
    isOpen: () => isOpen,
    /** Listens from now on. */
    open: (): void => {
      run().catch((error: unknown) => {
        if (!signal.aborted) logger.error({ code: failureCode(error) }, 'Mattermost’s socket is given up')
      })
    },
  }
}
