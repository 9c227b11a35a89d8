import type { Action } from '../../model/message.ts'
import type { Session } from '../../session.ts'
import type { ListName } from './lists.ts'
import { isMeetingToCome } from './moves/meeting.ts'
import type { Introduction } from './moves/move.ts'
import { type MoveName, moveNames, moveOf } from './moves/moves.ts'

/** In a list, the rest waits behind « Plus… ». */
const FIRST = 3

/** The buttons of an introduction: what the person may do now, what it waits for being told apart. */
export function buttonsOf(session: Session, introduction: Introduction, list?: ListName): Action[] {
  const { id } = introduction
  const names = offered(introduction, session.now())
  const lead = isMeetingToCome(introduction, session.now()) ? undefined : names.find(leads)
  const buttons = names.map(
    (name): Action => ({
      act: `introduction.${name}`,
      argument: list ? `${id} ${list}` : id,
      label: labelOf(session, name, introduction),
      ...(name === lead ? { style: 'primary' } : {}),
    }),
  )
  const see: Action = { act: 'introduction.see', argument: id, label: session.say('introduction.see') }
  const history: Action = { act: 'introduction.history', argument: id, label: session.say('introduction.history') }
  return list ? [...buttons.slice(0, FIRST), see] : [...buttons, history]
}

/** What can be done, and the site that can be opened: the happy way to close. */
type ButtonName = MoveName | 'open-site'

const offered = (introduction: Introduction, now: Date): ButtonName[] =>
  moveNames
    .filter((name) => moveOf(name).can(introduction) && (moveOf(name).isOffered?.(introduction, now) ?? true))
    .flatMap((name): ButtonName[] => (name === 'close' ? ['open-site', 'close'] : [name]))

const leads = (name: ButtonName): boolean => name === 'open-site' || moveOf(name).leads === true

/** What the button says. */
export const labelOf = (session: Session, name: ButtonName, { meeting }: Introduction): string =>
  session.say(`introduction.button.${name}`, { role: session.viewer.role, again: meeting ? 'yes' : 'no' })
