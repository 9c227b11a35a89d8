import type { webApi } from '@slack/bolt'
import type { Logger } from 'pino'
import type { Bot } from '../../bot.ts'
import type { Language } from '../../generated/operations.ts'
import type { IdentityCard } from './identity.ts'

/** How long Slack can be kept waiting, in milliseconds. */
export interface Patience {
  /** Before a form must open, be it empty: a `trigger_id` lives 3 seconds from the click. */
  readonly form: number
  /** Before a form sent must be answered: Slack shows an error after 3 seconds. */
  readonly answer: number
  /** Before the first new try when Slack cannot be reached. */
  readonly retry: number
}

export const defaultPatience: Patience = { form: 800, answer: 2500, retry: 1000 }

/** What the listeners work with. */
export interface SlackContext {
  readonly bot: Bot
  readonly client: webApi.WebClient
  readonly logger: Logger
  readonly identity: IdentityCard
  /** The language of a person, for the few sentences that the adapter says by itself. */
  readonly languageOf: (user: string) => Language
  readonly patience: Patience
  /** Runs work that goes on after the acknowledgement; stopping waits for it. */
  readonly goOn: (work: Promise<unknown>) => void
}
