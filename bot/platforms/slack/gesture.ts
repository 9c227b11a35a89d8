import type { Gesture } from '../../bot.ts'
import { createKeyOf, digest } from '../gesture-key.ts'
import type { SlackContext } from './context.ts'
import { readEmail } from './read-email.ts'

const keyOf = createKeyOf('slack')

/** Keys of gestures: the same for each delivery of the same gesture, and for a double click. */
export const gestureKeys = {
  command: (trigger: string) => keyOf(trigger),
  /** The state tells the steps of one window apart; what was typed does not, so that sending again acts once. */
  form: (rootView: string, form: string, state: string) => keyOf(rootView, form, digest(state).slice(0, 16)),
  button: (place: string, act: string, argument: string, user: string) =>
    keyOf(place, act, digest(argument).slice(0, 16), user),
  lookup: (view: string, lookup: string, query: string) => keyOf(view, lookup, digest(query).slice(0, 16)),
  event: (id: string) => keyOf(id),
}

/** Who made a gesture, as Slack's payloads say it. */
export interface Author {
  readonly user: { readonly id: string; readonly team_id?: string }
  readonly team?: { readonly id: string } | null
}

/** A gesture of the person `user` of the workspace `workspace`. */
export const createGesture = (context: SlackContext, workspace: string, user: string, key: string): Gesture => ({
  actor: { platform: 'SLACK', workspace, user },
  key,
  readEmail: () => readEmail(context, user),
})

/** A gesture whose author stands in its payload. */
export const gestureBy = (context: SlackContext, { user, team }: Author, key: string): Gesture =>
  createGesture(context, team?.id ?? user.team_id ?? '', user.id, key)
