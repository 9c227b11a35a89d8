import type { MilestonePartsFragment } from '../../generated/operations.ts'
import { cut, day, todayIn } from '../../language/format.ts'
import type { Action, Block } from '../../model/message.ts'
import type { Session } from '../../session.ts'

/** A month, in milliseconds. */
const FAR = 30 * 24 * 3600 * 1000

/** A milestone as it stands, with the button to attest it. */
export function milestoneBlocks(session: Session, milestone: MilestonePartsFragment): Block[] {
  const { language, timeZone } = session.viewer
  const { title, dueOn, experiment, responsible, viewerCanComplete } = milestone
  const isLate = dueOn < todayIn(timeZone, session.now())
  const when = session.sayRich(isLate ? 'milestone.late' : 'milestone.due', { day: day(language, dueOn) })
  const who = session.sayRich('milestone.responsible', { role: responsible })
  return [
    { type: 'text', text: [{ type: 'strong', text: title }, ` — ${experiment.title}`] },
    { type: 'context', text: [...when, ' · ', ...who] },
    ...(viewerCanComplete ? [{ type: 'actions', actions: [completeAction(session, milestone)] } as const] : []),
  ]
}

/** Attesting is final: a step that is still far away asks first. */
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
