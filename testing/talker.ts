import type { SlackStandIn } from '#bot/platforms/playground/stand-in/stand-in.ts'
import type { Message } from '#bot/platforms/playground/stand-in/types.ts'
import type { Talker } from './sight.ts'
import { createSlackTalker } from './slack-desk.ts'

export type { Sight, Talker } from './sight.ts'

/** A person in Slack, whose messages can be looked at as they are. */
export interface SlackTalker extends Talker {
  readonly messages: () => readonly Message[]
}

/** The person with that account, in that workspace. */
export function createTalker(slack: SlackStandIn, user: string): SlackTalker {
  const screen = () => ({
    messages: slack.conversation(user),
    view: slack.openView(user),
    home: slack.home(user),
  })
  const talker = createSlackTalker({
    user,
    gestures: slack,
    see: async () => screen(),
    openFile: async (id) => slack.fileContent(id) ?? new Uint8Array(),
    until: async (look, patience) => {
      await slack.until(() => look(screen()), patience)
    },
  })
  return { ...talker, messages: () => slack.conversation(user) }
}
