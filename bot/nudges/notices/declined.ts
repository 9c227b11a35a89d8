import type { Action, Message } from '../../model/message.ts'
import { plain } from '../../model/rich.ts'
import { runButton } from '../../run-line.ts'
import { say, sayRich } from '../../say.ts'
import { experimentOf } from '../what-of.ts'
import { namesIn } from './names.ts'
import { later, type Notice, quoted } from './notice.ts'

/** To the coach, or to the agents: somebody will not do what they were asked, or is not the right person; and what to do now. */
export function declinedNotice(notice: Notice): Message {
  const { nudge, reader } = notice
  const { language } = reader
  const type = nudge.subject.__typename
  const answer = nudge.answered ?? 'NOT_ME'
  const text = sayRich(language, 'declined.text', { answer, type, who: nudge.awaited?.name ?? '', ...namesIn(notice) })
  const next = sayRich(language, 'declined.next', { answer, type })
  const experiment = experimentOf(nudge.subject)
  return {
    summary: plain(text),
    language,
    blocks: [
      { type: 'text', text },
      ...quoted(reader, nudge.note ?? null),
      { type: 'text', text: next },
      ...(experiment ? [{ type: 'context', text: [experiment.title] } as const] : []),
      { type: 'actions', actions: [...opens(notice), later(notice)] },
    ],
  }
}

/** Where somebody else is named, or where it is decided. */
function opens({ nudge: { subject }, reader: { language } }: Notice): Action[] {
  switch (subject.__typename) {
    case 'Indicator':
    case 'Measurement': {
      const experiment = experimentOf(subject)
      const label = say(language, 'declined.open-plan')
      return experiment ? [{ act: 'plan.of', argument: experiment.id, label, style: 'primary' }] : []
    }
    case 'EvaluationPlan':
      return [{ act: 'plan.see', argument: subject.id, label: say(language, 'declined.open-plan'), style: 'primary' }]
    case 'Milestone':
      return [runButton(say(language, 'escalated.see-milestones'), `/jalon ${subject.experiment.title}`)]
    case 'Introduction':
      return [{ act: 'introduction.see', argument: subject.id, label: say(language, 'introduction.see') }]
    case 'Bilan':
      return [{ act: 'bilan.see', argument: subject.id, label: say(language, 'bilan.button.see') }]
    case 'Call':
    case 'Programme':
    case 'Agreement':
    case 'Experiment':
      return []
  }
}
