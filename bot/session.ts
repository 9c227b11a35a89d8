import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import type { Api, ChatIdentity } from './api.ts'
import type { Language, Role } from './generated/operations.ts'
import type { Check } from './health/check.ts'
import type { Health } from './health/health.ts'
import type { Conversation } from './model/conversation.ts'
import type { Rich } from './model/rich.ts'
import type { RecentExperiments } from './recent-experiments.ts'
import { say, sayRich, type TextKey, type Values } from './say.ts'

/** The member behind a gesture. */
export interface Viewer {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly language: Language
  readonly timeZone: string
}

/** What a handler works with: the API as the person who made the gesture, and their language. */
export interface Session {
  readonly viewer: Viewer
  /** The account that the gesture was made from. */
  readonly actor: ChatIdentity
  /** The same for each delivery of the same gesture: the client key of what it changes. */
  readonly key: string
  /** Where the gesture was made; `undefined` in the Home tab and in forms. */
  readonly conversation: Conversation | undefined
  /** The workspace that the person speaks from. */
  readonly place: Omit<ChatIdentity, 'user'>
  readonly now: () => Date
  /** The experiment chosen minutes ago, which is proposed first where there are several; what is chosen now takes its place. */
  readonly recent: { readonly experimentId: string | undefined; readonly choose: (experimentId: string) => void }
  /** What administrators are told of the installation. */
  readonly health: () => Promise<readonly Check[]>
  readonly ask: <Result, Variables extends object>(
    document: DocumentTypeDecoration<Result, Variables>,
    variables: Variables,
  ) => Promise<Result>
  readonly say: (key: TextKey, values?: Values) => string
  readonly sayRich: (key: TextKey, values?: Values) => Rich
}

interface Ingredients {
  readonly api: Api
  readonly actor: ChatIdentity
  readonly viewer: Viewer
  readonly key: string
  readonly conversation?: Conversation | undefined
  readonly now: () => Date
  readonly health: Health
  readonly recents: RecentExperiments
}

export const createSession = ({
  api,
  actor,
  viewer,
  key,
  conversation,
  now,
  health,
  recents,
}: Ingredients): Session => ({
  viewer,
  actor,
  key,
  conversation,
  place: { platform: actor.platform, workspace: actor.workspace },
  now,
  recent: {
    experimentId: recents.of(actor),
    choose: (experimentId) => recents.remember(actor, experimentId),
  },
  health: () => health.check(actor),
  ask: (document, variables) => api.execute(document, variables, actor),
  say: (text, values) => say(viewer.language, text, values),
  sayRich: (text, values) => sayRich(viewer.language, text, values),
})
