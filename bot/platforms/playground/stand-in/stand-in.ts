import { handleApi } from './api/handle-api.ts'
import { type Choice, chooseOption, pressButton } from './gestures/act.ts'
import { answerResponseUrl } from './gestures/answer-response-url.ts'
import { type Closing, closeView } from './gestures/close-view.ts'
import type { Target } from './gestures/place.ts'
import { type Opening, openHome, say, verifyUrl, type Words } from './gestures/say.ts'
import { type Submission, submitView } from './gestures/submit-view.ts'
import { type Query, suggest } from './gestures/suggest.ts'
import { type TypedCommand, typeCommand } from './gestures/type-command.ts'
import { channelsOf, directChannel } from './state/channels.ts'
import { uploadFile } from './state/files.ts'
import { conversationOf, lastingMessages, recallPast } from './state/messages.ts'
import { openViewOf } from './state/views.ts'
import { type ApiCall, createWorld, type StandInOptions, type World } from './state/world.ts'
import type {
  ApiAnswer,
  Channel,
  Failure,
  FeedEvent,
  Fields,
  Message,
  Person,
  Seen,
  Suggestions,
  View,
} from './types.ts'
import { until } from './until.ts'

/** A stand-in for Slack: the doors of the bot on one side, people's gestures on the other. */
export interface SlackStandIn {
  readonly bot: World['bot']
  readonly team: World['team']
  readonly people: () => Promise<readonly Person[]>
  /** One call of the Web API. */
  handleApi(method: string, params: Fields, token: string | undefined): Promise<ApiAnswer>
  /** One post to a `response_url`. */
  answerResponseUrl(id: string, body: Fields): ApiAnswer
  /** The bytes of a file announced by the bot; false when none was. */
  upload(id: string, bytes: Uint8Array): boolean
  /** The bytes of a file, for the bot or for whoever sees the conversation. */
  fileContent(id: string): Uint8Array | undefined

  typeCommand(typed: TypedCommand): Promise<Seen>
  say(words: Words): Promise<Seen>
  pressButton(target: Target): Promise<Seen>
  chooseOption(choice: Choice): Promise<Seen>
  suggest(query: Query): Promise<Suggestions>
  submitView(submission: Submission): Promise<Seen>
  closeView(closing: Closing): Promise<Seen>
  openHome(opening: Opening): Promise<Seen>
  verifyUrl(): Promise<boolean>

  /** A channel comes to be, or changes: private unless said. */
  keepChannel(channel: Omit<Channel, 'kind'> & { readonly kind?: 'public' | 'private' }): void
  /** What a person sees of a channel, by default of their conversation with the bot. */
  conversation(userId: string, channelId?: string): readonly Message[]
  /** All that was said and stays, in every conversation. */
  messages(): readonly Message[]
  /** The channels that a person sees, their conversation with the bot first. */
  channels(userId: string): readonly Channel[]
  openView(userId: string): View | undefined
  home(userId: string): View | undefined
  /** Hears what changes for one person, or for everyone; returns how to stop. */
  subscribe(userId: string | 'everyone', listener: (event: FeedEvent) => void): () => void
  /** Resolves with the first truthy answer, asked again after every change. */
  until<T>(look: () => T | undefined | null | false, timeoutMs?: number): Promise<T>
  /** The next call of that method goes wrong in that way. */
  failNext(method: string, failure: Failure): void
  /** The calls that the bot has made. */
  calls(method?: string): readonly ApiCall[]
}

const concerns = (world: World, userId: string, event: FeedEvent): boolean => {
  if (event.user !== undefined) return event.user === userId
  const person = world.channels.get(event.channel ?? '')?.person
  return person === undefined || person === userId
}

const subscribe = (world: World, userId: string, listener: (event: FeedEvent) => void): (() => void) => {
  const hear = (event: FeedEvent): void => {
    if (userId === 'everyone' || concerns(world, userId, event)) listener(event)
  }
  world.listeners.add(hear)
  return () => void world.listeners.delete(hear)
}

const gesturesOn = (world: World) => ({
  typeCommand: (typed: TypedCommand) => typeCommand(world, typed),
  say: (words: Words) => say(world, words),
  pressButton: (target: Target) => pressButton(world, target),
  chooseOption: (choice: Choice) => chooseOption(world, choice),
  suggest: (query: Query) => suggest(world, query),
  submitView: (submission: Submission) => submitView(world, submission),
  closeView: (closing: Closing) => closeView(world, closing),
  openHome: (opening: Opening) => openHome(world, opening),
  verifyUrl: () => verifyUrl(world),
})

const sightsOf = (world: World) => ({
  conversation: (userId: string, channelId = directChannel(world, userId).id) =>
    conversationOf(world, userId, channelId),
  channels: (userId: string) => channelsOf(world, userId),
  openView: (userId: string) => openViewOf(world, userId),
  home: (userId: string) => world.views.get(world.homes.get(userId) ?? ''),
  messages: () => lastingMessages(world),
})

/** Creates a workspace in memory that behaves towards a bot as Slack does. */
export const createSlackStandIn = (options: StandInOptions): SlackStandIn => {
  const world = createWorld(options)
  recallPast(world)
  return {
    bot: world.bot,
    team: world.team,
    people: options.people,
    handleApi: (method, params, token) => handleApi(world, method, params, token),
    answerResponseUrl: (id, body) => answerResponseUrl(world, id, body),
    upload: (id, bytes) => uploadFile(world, id, bytes),
    fileContent: (id) => world.files.get(id)?.bytes,
    ...gesturesOn(world),
    ...sightsOf(world),
    keepChannel: (channel) => void world.channels.set(channel.id, { kind: 'private', ...channel }),
    subscribe: (userId, listener) => subscribe(world, userId, listener),
    until: (look, timeoutMs) => until(world, look, timeoutMs),
    failNext: (method, failure) => void world.failures.set(method, [...(world.failures.get(method) ?? []), failure]),
    calls: (method) => world.calls.filter((call) => method === undefined || call.method === method),
  }
}
