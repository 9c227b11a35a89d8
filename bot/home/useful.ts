import type { Role } from '../generated/operations.ts'
import type { Action } from '../model/message.ts'
import { runButton } from '../run-line.ts'
import type { TextKey } from '../say.ts'
import type { Session } from '../session.ts'

const LOG = ['home.button.log', 'indicateur'] as const
const ASK = ['home.button.ask', 'relation'] as const
const PROGRAMME = ['home.button.programme', 'programme'] as const

/** What a person starts by themselves, by role. */
const STARTED: Readonly<Record<Role, readonly (readonly [TextKey, string])[]>> = {
  STAFF: [PROGRAMME],
  COACH: [LOG, ASK],
  ENTREPRENEUR: [LOG, ASK],
  EVALUATOR: [LOG, PROGRAMME],
  VIEWER: [PROGRAMME],
  BOT: [],
  CONTACT: [],
  FORMER_CONTACT: [],
}

/** The buttons that stand at the foot of the home: what one starts, help, settings. */
export const usefulButtons = (session: Session): Action[] =>
  [
    ...STARTED[session.viewer.role],
    ['home.button.help', 'passerelle aide'] as const,
    ['home.button.settings', 'passerelle réglages'] as const,
  ].map(([key, line]) => runButton(session.say(key), line))
