import { day, todayIn } from '../../language/format.ts'
import type { Message } from '../../model/message.ts'
import { plain } from '../../model/rich.ts'
import { say, sayRich } from '../../say.ts'
import type { Nudge } from '../nudge-message.ts'
import { type Notice, otherwise } from './notice.ts'

type Milestone = Extract<Nudge['subject'], { __typename: 'Milestone' }>

/** A milestone to attest, soon or since too long. */
export function milestoneNotice(notice: Notice, { id, title, dueOn, experiment }: Milestone): Message {
  const { language, timeZone } = notice.reader
  const key = dueOn < todayIn(timeZone, notice.now) ? 'nudge.milestone-late' : 'nudge.milestone'
  const text = sayRich(language, key, { title, day: day(language, dueOn) })
  return {
    summary: plain(text),
    blocks: [
      { type: 'text', text },
      { type: 'context', text: [experiment.title] },
      {
        type: 'actions',
        actions: [
          { act: 'milestone.complete', argument: id, label: say(language, 'milestone.done'), style: 'primary' },
          ...otherwise(notice),
        ],
      },
    ],
  }
}
