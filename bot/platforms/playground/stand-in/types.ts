import type { Block, Option, OptionGroup, Text } from './block-kit.ts'
import type { Entries } from './element-value.ts'

/** Somebody of the pretended workspace. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly realName: string
  readonly email: string
  readonly locale: 'fr-FR' | 'en-GB'
  readonly tz: string
  /** What the person does; the page groups people by it. */
  readonly title?: string
}

/** A JSON object that nobody has looked into yet. */
export type Fields = Readonly<Record<string, unknown>>

/** Application data carried by a message, given back by `conversations.history`. */
export interface Metadata {
  readonly event_type: string
  readonly event_payload: Fields
}

/** A file, without its bytes. */
export interface FileInfo {
  readonly id: string
  readonly name: string
  readonly size: number
  /** What stands for a picture. */
  readonly alt?: string
}

/** A message of a conversation. */
export interface Message {
  readonly ts: string
  readonly channel: string
  /** Who wrote it: a person's id, the bot's, or `USLACKBOT`. */
  readonly author: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly files?: readonly FileInfo[]
  /** Set when only this person sees it. */
  readonly ephemeralFor?: string
  readonly metadata?: Metadata
  readonly threadTs?: string
  readonly editedTs?: string
}

/** A direct conversation with the bot, or a public channel. */
export interface Channel {
  readonly id: string
  readonly name: string
  readonly kind: 'direct' | 'public' | 'private'
  /** The person of a direct conversation. */
  readonly person?: string
  /** Who is in a channel, the bot apart: everybody unless said. */
  readonly members?: readonly string[]
  /** Whether the bot was never invited, or was put out. */
  readonly isWithoutBot?: boolean
}

/** A modal or a Home tab. */
export interface View {
  readonly id: string
  readonly user: string
  readonly type: 'modal' | 'home'
  readonly title?: Text
  readonly submit?: Text
  readonly close?: Text
  readonly blocks: readonly Block[]
  readonly private_metadata: string
  readonly callback_id: string
  readonly external_id: string
  readonly notify_on_close: boolean
  readonly clear_on_close: boolean
  readonly hash: string
  readonly root: string
  readonly previous: string | null
  /** What the person has entered so far. */
  readonly entries: Entries
}

/** What a Web API method answers over HTTP; `cut` asks the server to drop the connection instead. */
export interface ApiAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: Fields
  readonly cut?: true
}

/** What a person sees once a gesture is over. */
export interface Seen {
  readonly ok: boolean
  readonly messages: readonly Message[]
  readonly view: View | undefined
  /** Complaints by `block_id`, beside the fields of the open modal. */
  readonly errors: Readonly<Record<string, string>>
  /** What the Slack client itself says when the gesture failed. */
  readonly notice: string | undefined
}

/** What an external source proposed. */
export interface Suggestions {
  readonly options: readonly Option[]
  readonly groups: readonly OptionGroup[]
  readonly notice: string | undefined
}

/** Something has changed for somebody (`user` absent: for everyone in the channel). */
export interface FeedEvent {
  readonly kind: 'message' | 'edit' | 'removal' | 'view' | 'home'
  readonly user?: string
  readonly channel?: string
  readonly ts?: string
  readonly author?: string
}

/** How the next call of a method goes wrong. */
export type Failure =
  | { readonly error: string }
  | { readonly retryAfter: number }
  | { readonly delayMs: number }
  | { readonly cut: 'before' | 'after' }
