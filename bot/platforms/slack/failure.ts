import { webApi } from '@slack/bolt'
import { type Failure, networkCode, neverSent } from '../failure.ts'

/** Slack says itself that the work may have been done before it failed. */
const mayHaveWorked = ['internal_error', 'fatal_error']

/** Not sent for a reason that has nothing to do with this message: Slack is busy, or the app has to be repaired. */
const passing = [
  ...['ratelimited', 'rate_limited', 'message_limit_exceeded', 'service_unavailable', 'request_timeout'],
  ...['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'token_expired', 'missing_scope'],
  ...['no_permission', 'accesslimited', 'team_access_not_granted', 'ekm_access_denied'],
]

/** Slack does not show the bot a channel: one that it is not in, or that is gone. */
const unseen = ['channel_not_found', 'not_in_channel']

/** Nothing can be said in that channel, whatever the message. */
const closed = [...unseen, 'is_archived', 'restricted_action_read_only_channel']

/** The word for what went wrong: Slack's own code, or the network's. Holds neither token nor text. */
export function failureCode(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError) {
    // An answer that is not JSON (a proxy's page) comes as the whole page.
    return /^[\w.-]{1,60}$/.test(error.data.error) ? error.data.error : 'unreadable_answer'
  }
  if (error instanceof webApi.WebAPIRateLimitedError) return 'ratelimited'
  if (error instanceof webApi.WebAPIHTTPError) return `http_${error.statusCode}`
  if (error instanceof webApi.WebAPIRequestError) return networkCode(error.original)
  return error instanceof Error ? error.name : 'unknown'
}

/** Whether Slack does not show the bot that channel. */
export const isUnseen = (error: unknown): boolean => unseen.includes(failureCode(error))

/** Whether a refusal is about the channel, and not about the message. */
export const isAboutChannel = (code: string): boolean => closed.includes(code)

/** What is known of a message whose sending failed. */
export function classifyFailure(error: unknown, now: Date): Failure {
  const code = failureCode(error)
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return { kind: 'later', error: code, retryAt: new Date(now.getTime() + error.retryAfter * 1000), isBusy: true }
  }
  if (neverSent.includes(code) || passing.includes(code)) return { kind: 'later', error: code }
  const isAnswer = error instanceof webApi.WebAPIPlatformError && code !== 'unreadable_answer'
  return { kind: isAnswer && !mayHaveWorked.includes(code) ? 'refused' : 'unknown', error: code }
}
