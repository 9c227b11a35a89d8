import type { Gesture } from '../../bot.ts'
import type { Conversation } from '../../model/conversation.ts'
import { createKeyOf, digest } from '../gesture-key.ts'
import type { MattermostContext } from './context.ts'
import type { Origin } from './dialog-state.ts'
import { readEmail } from './read-email.ts'

const keyOf = createKeyOf('mattermost')

/** Keys of gestures: the same for each delivery of the same gesture, and for a double click. */
export const gestureKeys = {
  command: (trigger: string) => keyOf(trigger),
  /** The nonce of the dialog: whatever is typed, sending again acts once. */
  form: (nonce: string) => keyOf('form', nonce),
  /** A message that changes may show the same button again: pressing that one is another gesture. */
  button: ({ post = '', showing = 0 }: Pick<Origin, 'post' | 'showing'>, act: string, argument: string, user: string) =>
    keyOf(post, String(showing), act, digest(argument).slice(0, 16), user),
  lookup: (nonce: string, lookup: string, query: string) => keyOf(nonce, lookup, digest(query).slice(0, 16)),
  post: (id: string) => keyOf('post', id),
}

/** A gesture of a person of the server. */
export const createGesture = (
  context: MattermostContext,
  user: string,
  key: string,
  conversation?: Conversation,
): Gesture => ({
  actor: { platform: 'MATTERMOST', workspace: context.workspace, user },
  key,
  ...(conversation && { conversation }),
  readEmail: () => readEmail(context, user),
})

/** What marks the answers to a gesture as the same post, however often they are sent. */
export const postingId = (botUser: string, key: string): string => `${botUser}:${digest(key).slice(0, 26)}`
