import { randomBytes } from 'node:crypto'
import type { Option } from '../block-kit.ts'
import type { ApiAnswer, Channel, Failure, FeedEvent, Fields, FileInfo, Message, Person, View } from '../types.ts'

/** What the stand-in needs to pretend to be Slack. */
export interface StandInOptions {
  readonly signingSecret: string
  readonly botToken: string
  /** The workspace; left out, « Bac à sable ». */
  readonly team?: World['team']
  /** Where the bot listens; a function when the port is known later. */
  readonly requestUrl: URL | (() => URL)
  /** Where this stand-in's own `response/<id>` door is; by default `/chat/slack/` beside the bot. */
  readonly doorUrl?: URL | (() => URL)
  readonly people: () => Promise<readonly Person[]>
  /** The slash commands that exist (`/indicateur`…); left out, every command is sent. */
  readonly commands?: readonly string[]
  readonly botName?: string
  readonly now?: () => Date
  /** What was said before this process began. */
  readonly past?: readonly Message[]
  /** Slack waits 3 seconds for an answer. */
  readonly patienceMs?: number
}

/** A permission to open one modal, valid 3 seconds. */
export interface Trigger {
  readonly user: string
  readonly issuedAt: number
  readonly used: boolean
}

/** A permission to answer five times in half an hour. */
export interface ResponseUrl {
  readonly user: string
  readonly channel: string
  /** The message that the gesture came from, if any. */
  readonly messageTs: string | undefined
  readonly issuedAt: number
  readonly uses: number
}

/** A file, and its bytes once they are there. */
export interface KeptFile extends FileInfo {
  readonly bytes?: Uint8Array
  /** Whether it stands in a conversation. */
  readonly isShared: boolean
}

/** One call that the bot made, for tests to look at. */
export interface ApiCall {
  readonly method: string
  readonly params: Fields
  readonly answer: ApiAnswer
}

/** Everything the stand-in remembers. */
export interface World {
  readonly options: StandInOptions
  readonly team: { readonly id: string; readonly domain: string; readonly name: string }
  readonly bot: {
    readonly user: string
    readonly id: string
    readonly app: string
    readonly name: string
  }
  readonly channels: Map<string, Channel>
  readonly messages: Map<string, Message[]>
  readonly views: Map<string, View>
  /** The open modals of each person, the visible one last. */
  readonly stacks: Map<string, readonly string[]>
  readonly homes: Map<string, string>
  readonly triggers: Map<string, Trigger>
  readonly responseUrls: Map<string, ResponseUrl>
  /** The choices last proposed by an external source, by person, block and action. */
  readonly suggested: Map<string, readonly Option[]>
  readonly files: Map<string, KeptFile>
  readonly failures: Map<string, Failure[]>
  readonly calls: ApiCall[]
  readonly listeners: Set<(event: FeedEvent) => void>
  readonly clock: { lastTs: number }
}

/** The public channel of the pretended workspace. */
export const GENERAL: Channel = { id: 'C0GENERAL', name: 'général', kind: 'public' }

/** An empty workspace with its public channel. */
export const createWorld = (options: StandInOptions): World => ({
  options,
  team: options.team ?? { id: 'T0BACASABLE', domain: 'bac-a-sable', name: 'Bac à sable' },
  bot: { user: 'U0BOT', id: 'B0BOT', app: 'A0BOT', name: options.botName ?? 'Passerelle' },
  channels: new Map([[GENERAL.id, GENERAL]]),
  messages: new Map(),
  views: new Map(),
  stacks: new Map(),
  homes: new Map(),
  triggers: new Map(),
  responseUrls: new Map(),
  suggested: new Map(),
  files: new Map(),
  failures: new Map(),
  calls: [],
  listeners: new Set(),
  clock: { lastTs: 0 },
})

/** The time, in milliseconds. */
export const nowOf = ({ options }: World): number => (options.now?.() ?? new Date()).getTime()

/** A fresh message id: seconds and microseconds, always growing. */
export const nextTs = (world: World): string => {
  const micros = Math.max(nowOf(world) * 1000, world.clock.lastTs + 1)
  world.clock.lastTs = micros
  return `${Math.floor(micros / 1e6)}.${String(micros % 1e6).padStart(6, '0')}`
}

/** An id that nobody can guess. */
export const freshId = (prefix: string): string => `${prefix}${randomBytes(8).toString('hex').toUpperCase()}`

/** Tells whoever watches. */
export const announce = (world: World, event: FeedEvent): void => {
  for (const listener of world.listeners) listener(event)
}
