import type { MilestonePartsFragment } from '../../generated/operations.ts'
import { day, todayIn } from '../../language/format.ts'
import type { Block } from '../../model/message.ts'
import type { Session } from '../../session.ts'

/** A milestone as it stands, with the button to attest it. */
export function milestoneBlocks(session: Session, milestone: MilestonePartsFragment): Block[] {
  const { language, timeZone } = session.viewer
  const { id, title, dueOn, experiment, responsible, viewerCanComplete } = milestone
  const isLate = dueOn < todayIn(timeZone, session.now())
  const when = session.sayRich(isLate ? 'milestone.late' : 'milestone.due', { day: day(language, dueOn) })
  const who = session.sayRich('milestone.responsible', { role: responsible })
  return [
    { type: 'text', text: [{ type: 'strong', text: title }, ` — ${experiment.title}`] },
    { type: 'context', text: [...when, ' · ', ...who] },
    ...(viewerCanComplete
      ? [
          {
            type: 'actions',
            actions: [{ act: 'milestone.complete', argument: id, label: session.say('milestone.done') }],
          } as const,
        ]
      : []),
  ]
}
