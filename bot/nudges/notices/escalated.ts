import type { Action, Message } from '../../model/message.ts'
import { plain } from '../../model/rich.ts'
import { runButton } from '../../run-line.ts'
import { say, sayRich } from '../../say.ts'
import { experimentOf } from '../what-of.ts'
import { namesIn } from './names.ts'
import { later, type Notice, type Reader, type ToldNudge } from './notice.ts'

/**
 * To a coach or an agent: somebody was asked, reminded, and has not done it. `asked` is what they were told; its first button
 * stays when its reader may do it in their place.
 */
export function escalatedNotice(notice: Notice, asked: Message): Message {
  const { nudge, reader } = notice
  const { language } = reader
  // After the first word and the reminders comes the coach, then the agents.
  const text = sayRich(language, 'escalated.text', {
    kind: nudge.kind,
    who: nudge.awaited?.name ?? '',
    reminders: Math.max(0, (nudge.step ?? 0) - (reader.role === 'STAFF' ? 2 : 1)),
    ...namesIn(notice),
  })
  const experiment = experimentOf(nudge.subject)
  const seen: Action = { act: 'nudge.never', argument: nudge.id, label: say(language, 'answer.button.seen') }
  return {
    summary: plain(text),
    language,
    blocks: [
      { type: 'text', text },
      ...(experiment ? [{ type: 'context', text: [experiment.title] } as const] : []),
      { type: 'actions', actions: [...does(nudge, reader, asked), ...sees(notice), later(notice), seen] },
    ],
  }
}

/** What the reader may do in the place of whoever was asked. */
function does({ kind, subject }: ToldNudge, { role }: Reader, asked: Message): Action[] {
  const [first] = asked.blocks.flatMap((block) => (block.type === 'actions' ? block.actions : []))
  if (!first || !('act' in first)) return []
  const isOpenTo =
    subject.__typename === 'Milestone'
      ? role === 'STAFF' || role === subject.responsible
      : OPEN_TO_ALL.includes(kind) || (role === 'STAFF' && OPEN_TO_STAFF.includes(kind))
  return isOpenTo ? [first] : []
}

const OPEN_TO_ALL: readonly string[] = [
  ...['MEASUREMENT', 'QUESTION_ASKED', 'MEETING_TO_FIX', 'MEETING_TO_CONFIRM', 'MEASUREMENTS_TO_REVIEW'],
  ...['BILAN_TO_CONTRIBUTE', 'BILAN_TO_SIGN', 'BILAN_RETURNED', 'PLAN_TO_SIGN', 'PLAN_RETURNED'],
]
const OPEN_TO_STAFF: readonly string[] = [
  ...['INTRODUCTION_TO_CHECK', 'PLACE_FREED', 'OUTCOME_TO_TELL', 'AGREEMENT_TO_SIGN', 'AGREEMENT_TO_RENEW'],
]

/** Where it stands. */
function sees({ nudge: { subject, period }, reader: { language } }: Notice): Action[] {
  switch (subject.__typename) {
    case 'Milestone':
      return [runButton(say(language, 'escalated.see-milestones'), `/jalon ${subject.experiment.title}`)]
    case 'Indicator': {
      const argument = `${subject.experiment.id} ${subject.frequency} ${period}`
      return [{ act: 'indicator.period', argument, label: say(language, 'escalated.see-period') }]
    }
    case 'Introduction':
      return [{ act: 'introduction.see', argument: subject.id, label: say(language, 'introduction.see') }]
    default:
      return []
  }
}
