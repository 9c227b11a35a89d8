import type { MilestonePartsFragment } from '../../generated/operations.ts'
import { cut, day, todayIn } from '../../language/format.ts'
import type { Action, Block } from '../../model/message.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { planButton } from '../evaluation-plan/plan-button.ts'

/** A month, in milliseconds. */
const FAR = 30 * 24 * 3600 * 1000
const LONGEST_NOTE = 300

/** A milestone as it stands, with what the person may do about it. */
export function milestoneBlocks(session: Session, milestone: MilestonePartsFragment): Block[] {
  const { title, experiment, note } = milestone
  const actions = actionsOf(session, milestone)
  return [
    { type: 'text', text: [{ type: 'strong', text: title }, ` — ${experiment.title}`] },
    {
      type: 'context',
      text: milestone.completedAt === null ? dueLine(session, milestone) : doneLine(session, milestone),
    },
    ...(note ? [{ type: 'context', text: [session.say('quoted', { text: cut(note, LONGEST_NOTE) })] } as const] : []),
    ...(actions.length > 0 ? [{ type: 'actions', actions } as const] : []),
  ]
}

function dueLine(session: Session, { dueOn, responsible }: MilestonePartsFragment): Rich {
  const { language, timeZone } = session.viewer
  const isLate = dueOn < todayIn(timeZone, session.now())
  const when = session.sayRich(isLate ? 'milestone.late' : 'milestone.due', { day: day(language, dueOn) })
  return [...when, ' · ', ...session.sayRich('milestone.responsible', { role: responsible })]
}

const doneLine = (session: Session, { reachedOn, dueOn, completedBy }: MilestonePartsFragment): Rich =>
  session.sayRich('milestone.done-by', {
    day: day(session.viewer.language, reachedOn ?? dueOn),
    by: completedBy?.name ?? '',
  })

function actionsOf(session: Session, milestone: MilestonePartsFragment): Action[] {
  const { id, kind, experiment, viewerCanComplete, viewerCanMove } = milestone
  const attest: Action = { act: 'milestone.attest', argument: id, label: session.say('milestone.attest') }
  const move: Action = { act: 'milestone.move', argument: id, label: session.say('milestone.move') }
  return [
    ...(viewerCanComplete ? [completeAction(session, milestone), attest] : []),
    ...(viewerCanMove ? [move] : []),
    ...reopenActions(session, milestone),
    ...(kind === 'FRAMEWORK_SIGNED' ? [planButton(session, experiment.id)] : []),
  ]
}

/** The button that opens a milestone again, for those who may. */
export const reopenActions = (session: Session, { id, viewerCanReopen }: MilestonePartsFragment): Action[] =>
  viewerCanReopen ? [{ act: 'milestone.reopen', argument: id, label: session.say('milestone.reopen') }] : []

/** A step that is still far away asks first. */
function completeAction(session: Session, { id, title, dueOn }: MilestonePartsFragment): Action {
  const { language, timeZone } = session.viewer
  const action: Action = { act: 'milestone.complete', argument: id, label: session.say('milestone.done') }
  const soon = new Date(session.now().getTime() + FAR)
  if (dueOn <= todayIn(timeZone, soon)) return action
  const confirm = {
    title: cut(title, 100),
    text: session.say('milestone.early', { day: day(language, dueOn) }),
    confirm: session.say('milestone.done'),
    cancel: session.say('cancel'),
  }
  return { ...action, confirm }
}
