import type { Logger } from 'pino'
import type { Bot } from '../../bot.ts'
import type { Language } from '../../generated/operations.ts'
import type { Client } from './client.ts'
import type { Crowd } from './crowd.ts'
import type { FactSheet } from './facts.ts'
import type { Outcomes } from './outcomes.ts'
import type { People } from './people.ts'
import type { Profile } from './render/profile.ts'
import type { Seal } from './seal.ts'

/** How long Mattermost can be kept waiting, in milliseconds. */
export interface Patience {
  /** Before a command or a button is answered `{}`, and its answer shown later: a `trigger_id` lives 3 seconds. */
  readonly answer: number
  /** Before a form sent is closed, and its answer shown later: Mattermost waits 30 seconds. */
  readonly form: number
  /** Before the first new try when the server cannot be reached. */
  readonly retry: number
}

export const defaultPatience: Patience = { answer: 800, form: 20_000, retry: 1000 }

/** What the adapter of one server works with. */
export interface MattermostContext {
  readonly bot: Bot
  readonly client: Client
  readonly logger: Logger
  /** The host of the server: how the rest of Passerelle names it. */
  readonly workspace: string
  /** Where people open it. */
  readonly url: string
  /** Where the server calls back. */
  readonly callbacks: Callbacks
  readonly facts: FactSheet
  /** What the server can show, as far as is known. */
  readonly profile: () => Profile
  readonly people: People
  readonly seal: Seal
  readonly outcomes: Outcomes
  readonly now: () => Date
  /** The language of a person, for the few sentences that the adapter says by itself. */
  readonly languageOf: (user: string) => Language
  readonly patience: Patience
  readonly crowd: Crowd
  /** Runs work that goes on after the answer; stopping waits for it. */
  readonly goOn: (work: Promise<unknown>) => void
}

/** The addresses of our own that a server is given. */
export interface Callbacks {
  readonly actionUrl: string
  readonly dialogUrl: string
  readonly lookupUrl: string
}

export const callbacksAt = (publicUrl: string): Callbacks => ({
  actionUrl: `${publicUrl}/mattermost/action`,
  dialogUrl: `${publicUrl}/mattermost/dialog`,
  lookupUrl: `${publicUrl}/mattermost/lookup`,
})
