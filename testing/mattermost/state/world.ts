import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import type { Hub } from './hub.ts'
import { createHub } from './hub.ts'
import type { Channel, Command, CommandHook, Fault, Post, StoredFile, Team, Token, User } from './types.ts'

/** What an administrator may set in the System Console. */
export interface Settings {
  readonly EnableBotAccountCreation: boolean
  readonly EnableCommands: boolean
  readonly EnableUserAccessTokens: boolean
  readonly RequireEmailVerification: boolean
  /** Hosts of the inside that callbacks may reach. */
  readonly AllowedUntrustedInternalConnections: string
  readonly ShowEmailAddress: boolean
  readonly MaxFileSize: number
}

/** A server of the version that French administrations host, or a recent one. */
export type Generation = '5.37' | 'recent'

export interface MattermostOptions {
  readonly generation?: Generation
  readonly settings?: Partial<Settings>
  readonly now?: () => Date
}

/** One call that somebody made to the API. */
export interface ApiCall {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly userId: string | undefined
}

/** One request that the server made to an integration, as it went on the wire, and what came back. */
export interface Callback {
  readonly url: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: string
  readonly status: number | undefined
  readonly answer: string
}

/** Everything the stand-in remembers. */
export interface World {
  readonly generation: Generation
  settings: Settings
  readonly now: () => number
  readonly key: { readonly publicKey: KeyObject; readonly privateKey: KeyObject }
  readonly hub: Hub
  readonly users: Map<string, User>
  readonly teams: Map<string, Team>
  readonly teamMembers: Map<string, Set<string>>
  readonly channels: Map<string, Channel>
  readonly channelMembers: Map<string, Set<string>>
  readonly posts: Map<string, Post>
  readonly files: Map<string, StoredFile>
  readonly commands: Map<string, Command>
  readonly hooks: Map<string, CommandHook>
  readonly tokens: Map<string, Token>
  /** What a click on a post that only one person saw leads to. */
  readonly cookies: Map<string, { readonly post: Post; readonly actionId: string }>
  /** Posts made lately, by `pending_post_id`. */
  readonly pending: Map<string, { readonly until: number; readonly postId: string }>
  /** What goes wrong next, by « METHOD /path ». */
  readonly faults: { readonly matches: RegExp; readonly fault: Fault }[]
  readonly calls: ApiCall[]
  readonly callbacks: Callback[]
}

const defaults: Settings = {
  EnableBotAccountCreation: false,
  EnableCommands: true,
  EnableUserAccessTokens: false,
  RequireEmailVerification: false,
  AllowedUntrustedInternalConnections: '',
  ShowEmailAddress: true,
  MaxFileSize: 52_428_800,
}

/** A server just installed, with nobody in it. */
export const createWorld = ({ generation = '5.37', settings, now = () => new Date() }: MattermostOptions): World => ({
  generation,
  settings: { ...defaults, ...settings },
  now: () => now().getTime(),
  key: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  hub: createHub(),
  users: new Map(),
  teams: new Map(),
  teamMembers: new Map(),
  channels: new Map(),
  channelMembers: new Map(),
  posts: new Map(),
  files: new Map(),
  commands: new Map(),
  hooks: new Map(),
  tokens: new Map(),
  cookies: new Map(),
  pending: new Map(),
  faults: [],
  calls: [],
  callbacks: [],
})

/** How versions differ in what this stand-in checks. */
export const limitsOf = ({ generation }: Pick<World, 'generation'>) =>
  generation === '5.37'
    ? { version: '5.37.0', props: 8000, message: 16_383, actionId: /^[A-Za-z0-9]+$/, mayAnswerNothing: false }
    : { version: '11.10.0', props: 800_000, message: 16_383, actionId: /^[A-Za-z0-9_-]+$/, mayAnswerNothing: true }
