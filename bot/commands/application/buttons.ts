import type { Action } from '../../model/message.ts'
import type { Session } from '../../session.ts'
import type { Application } from './cards.ts'
import { moveNames, moveOf } from './moves/moves.ts'

/** In a list, the rest waits behind « Plus… ». */
const FIRST = 3

/** The buttons of an application: first what a juror does, then what agents decide. */
export function buttonsOf(session: Session, application: Application, list?: string): Action[] {
  const { id, viewerScoring, viewerCanScore, viewerCanOpenExperiment, result } = application
  const argument = list ? `${id} ${list}` : id
  const score: Action[] = viewerCanScore
    ? [
        {
          act: 'application.score',
          argument,
          label: session.say('application.button.score', { again: viewerScoring ? 'yes' : 'no' }),
          ...(viewerScoring ? {} : { style: 'primary' }),
        },
      ]
    : []
  const open: Action[] = viewerCanOpenExperiment
    ? [{ act: 'application.open', argument, label: session.say('application.button.open'), style: 'primary' }]
    : []
  const moves = moveNames
    .filter((name) => moveOf(name).can(application))
    .map((name): Action => ({ ...moveAction(session, name, application), argument }))
  const all = [...score, ...open, ...moves]
  const see: Action = { act: 'application.see', argument: id, label: session.say('application.see') }
  const marks: Action[] = result
    ? [{ act: 'application.marks', argument: id, label: session.say('application.marks') }]
    : []
  return list ? [...all.slice(0, FIRST), see] : [...all, ...marks]
}

/** The button of a move; what concerns more than this application asks first. */
function moveAction(
  session: Session,
  name: (typeof moveNames)[number],
  application: Application,
): Omit<Action, 'argument'> {
  const label = session.say(`application.button.${name}`)
  const warning = moveOf(name).warning?.(session, application)
  if (!warning) return { act: `application.${name}`, label }
  const confirm = { title: label, text: warning, confirm: label, cancel: session.say('cancel') }
  return { act: `application.${name}`, label, confirm }
}
