import { type Failure, networkCode, neverSent } from '../failure.ts'
import { MattermostRefusal } from './request.ts'

/** The word for what went wrong: the server's own code, or the network's. Holds neither token nor text. */
export function failureCode(error: unknown): string {
  if (error instanceof MattermostRefusal) return error.code
  return error instanceof Error ? networkCode(error) : 'unknown'
}

const ARCHIVED = 'api.post.create_post.can_not_post_to_deleted.error'

/**
 * Whether a refusal is about the channel: gone, archived, or the bot was put out of it. A proxy that refuses has none of
 * Mattermost's words, and says nothing of a channel.
 */
export const isAboutChannel = (error: unknown): error is MattermostRefusal =>
  error instanceof MattermostRefusal &&
  (error.code === ARCHIVED || ([403, 404].includes(error.status) && !error.code.startsWith('http_')))

/** Not sent for a reason that has nothing to do with this message: the bot has to be repaired, or the server is busy. */
const isPassing = ({ status }: MattermostRefusal): boolean => [401, 403, 429].includes(status)

/** What is known of a message whose sending failed. A server that fails (5xx) may have written before it did. */
export function classifyFailure(error: unknown, now: Date): Failure {
  const code = failureCode(error)
  if (neverSent.includes(code)) return { kind: 'later', error: code }
  if (!(error instanceof MattermostRefusal)) return { kind: 'unknown', error: code }
  if (isPassing(error)) {
    const { retryAfter } = error
    return {
      kind: 'later',
      error: code,
      ...(retryAfter && { retryAt: new Date(now.getTime() + retryAfter * 1000), isBusy: true }),
    }
  }
  return { kind: error.status < 500 ? 'refused' : 'unknown', error: code }
}
