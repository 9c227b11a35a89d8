import type { NudgeKind, PlanNewsPartsFragment } from '../../generated/operations.ts'
import type { Action, Message } from '../../model/message.ts'
import { plain } from '../../model/rich.ts'
import { say, sayRich } from '../../say.ts'
import { type Notice, otherwise, quoted } from './notice.ts'

/** What a member is told about an evaluation plan: it is to be signed, it is in force, or changes are asked for. */
export function planNotice(notice: Notice, plan: PlanNewsPartsFragment): Message {
  const { nudge, reader } = notice
  const { language } = reader
  const { id, version, changesAskedBy, experiment } = plan
  const names = { enterprise: experiment.enterprise.name, version: String(version), by: changesAskedBy?.name ?? '' }
  const { key, words, button } = noticeOf(nudge.kind, plan)
  const text = sayRich(language, key, names)
  const see: Action = { act: 'plan.see', argument: id, label: say(language, button), style: 'primary' }
  return {
    summary: plain(text),
    language,
    blocks: [
      { type: 'text', text },
      ...quoted(reader, words),
      { type: 'context', text: [experiment.title] },
      { type: 'actions', actions: [see, ...(nudge.kind === 'PLAN_IN_FORCE' ? [] : otherwise(notice))] },
    ],
  }
}

function noticeOf(kind: NudgeKind, { reason, returnedNote }: PlanNewsPartsFragment) {
  switch (kind) {
    case 'PLAN_TO_SIGN':
      return { key: 'plan.nudge.sign', words: reason, button: 'plan.nudge.read-and-sign' } as const
    case 'PLAN_IN_FORCE':
      return { key: 'plan.nudge.force', words: reason, button: 'plan.nudge.read' } as const
    case 'PLAN_RETURNED':
      return { key: 'plan.nudge.back', words: returnedNote, button: 'plan.nudge.read' } as const
    default:
      throw new Error(`A nudge of kind ${kind} is not about an evaluation plan.`)
  }
}
