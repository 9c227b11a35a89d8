import type { Check } from '../health/check.ts'
import type { Message } from '../model/message.ts'

/** What the bot needs of a platform to speak first: the rest of the traffic are answers. */
export interface ChatPort {
  readonly platform: 'SLACK' | 'MATTERMOST' | 'EMAIL'
  /** Slack team id, Mattermost host, or `mail`. */
  readonly workspace: string
  /** The account that has this verified e-mail; `undefined` when there is none. */
  readonly findUser: (email: string) => Promise<string | undefined>
  /** Sends a direct message that carries `deliveryKey`, which `findSent` can look for. */
  readonly send: (user: string, message: Message, deliveryKey: string) => Promise<SendResult>
  /**
   * The reference of a direct message sent since, carrying this key; `undefined` when there surely is none. Absent where
   * nothing tells what was sent, as with SMTP: what may have been sent is then given up rather than sent twice.
   */
  readonly findSent?: (user: string, deliveryKey: string, since: Date) => Promise<string | undefined>
  /** What is known of a call that failed before anything was sent: in the platform's own words, and until when to wait. */
  readonly explain?: (error: unknown) => Omit<Later, 'kind'>
}

/** A port that can look for what it sent. */
export type LookingPort = ChatPort & Required<Pick<ChatPort, 'findSent'>>

/** A platform that people live in: channels, messages that change, a home. */
export interface ChatPlatformPort extends LookingPort {
  /** Posts in a channel, as `send` does in private. */
  readonly post: (channel: string, message: Message, deliveryKey: string) => Promise<PostResult>
  /** As `findSent`, in a channel. */
  readonly findPosted: (channel: string, deliveryKey: string, since: Date) => Promise<string | undefined>
  /** The message of that reference becomes this one; false when it is no longer there. Doing it twice does it once. */
  readonly edit: (ref: string, message: Message) => Promise<boolean>
  /** The accounts of the people of a channel, bots left out; `undefined` when the bot does not see them. */
  readonly membersOf: (channel: string) => Promise<readonly string[] | undefined>
  /** Whether anybody may enter a channel and read all that was said there; `undefined` when the bot does not see it. */
  readonly isPublic: (channel: string) => Promise<boolean | undefined>
  /** Keeps a person's home up to date: Slack's Home tab, a pinned message on Mattermost. */
  readonly showHome: (user: string, message: Message) => Promise<void>
  /** What an administrator should know of this platform. */
  readonly check: () => Promise<readonly Check[]>
}

/** What became of a message to a channel. */
export type PostResult =
  | SendResult
  /** Surely not sent, and nothing will be in that channel: it is gone, archived, or the bot is not in it. */
  | { readonly kind: 'lost'; readonly error: string }

/** Surely not sent; worth another try, after `retryAt` if the platform says when. */
export interface Later {
  readonly kind: 'later'
  readonly error: string
  readonly retryAt?: Date
  /** The platform asks that nothing at all be sent there before. */
  readonly isBusy?: boolean
}

export type SendResult =
  | { readonly kind: 'sent'; readonly ref: string }
  /** Surely not sent, and will not be: a wrong account, a refused message. */
  | { readonly kind: 'refused'; readonly error: string }
  | Later
  /** May have been sent: a time-out, a cut connection. */
  | { readonly kind: 'unknown'; readonly error: string }
