import { CompleteMilestoneDocument, type CompleteMilestoneInput } from '../../generated/operations.ts'
import { todayIn } from '../../language/format.ts'
import { notice } from '../../messages/notice.ts'
import type { FormValues } from '../../model/form.ts'
import type { Message } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import { plain } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { undoButton } from '../change/undo-button.ts'
import { reopenActions } from './cards.ts'
import { milestoneForm } from './forms.ts'
import { reachMilestone } from './reach.ts'

/** Attests the milestone of the button, as reached today. */
export async function pressComplete(session: Session, milestoneId: string): Promise<Reply> {
  const outcome = await complete(session, { clientKey: session.key, milestoneId })
  return { kind: 'replace', message: 'message' in outcome ? outcome.message : notice([outcome.problem]) }
}

/** Asks what is to be said of it: the day it was reached, a few words. */
export async function pressAttest(session: Session, milestoneId: string): Promise<Reply> {
  const milestone = await reachMilestone(session, milestoneId)
  if (!milestone?.viewerCanComplete) return { kind: 'message', message: notice(session.sayRich('stale')) }
  const { timeZone } = session.viewer
  return milestoneForm(session, milestone, 'attest', [
    {
      type: 'date',
      id: 'reachedOn',
      label: session.say('milestone.reached-field'),
      initial: todayIn(timeZone, session.now()),
    },
    {
      type: 'text',
      id: 'note',
      label: session.say('milestone.note-field'),
      multiline: true,
      maxLength: 2000,
      optional: true,
    },
  ])
}

/** Attests it as the form says. `state` is the milestone. */
export async function submitAttest(session: Session, milestoneId: string, values: FormValues): Promise<Reply> {
  const { reachedOn = null, note = null } = values
  const outcome = await complete(session, { clientKey: session.key, milestoneId, reachedOn, note })
  if ('message' in outcome) return { kind: 'message', message: outcome.message }
  return outcome.field
    ? { kind: 'errors', errors: { [outcome.field]: outcome.problem } }
    : { kind: 'message', message: notice([outcome.problem]) }
}

type Outcome = { readonly message: Message } | { readonly problem: string; readonly field?: string }

/** Attests, and says so with the way back for those who have one. */
async function complete(session: Session, input: CompleteMilestoneInput): Promise<Outcome> {
  const { completeMilestone: result } = await session.ask(CompleteMilestoneDocument, { input })
  if (result.__typename === 'InvalidInputProblem') return { problem: result.message, field: result.field }
  if (result.__typename !== 'CompleteMilestoneSuccess') return { problem: result.message }
  const { milestone } = result
  const text = session.sayRich('milestone.completed', {
    title: milestone.title,
    experiment: milestone.experiment.title,
  })
  const actions = [undoButton(session), ...reopenActions(session, milestone)]
  return {
    message: {
      summary: plain(text),
      blocks: [
        { type: 'text', text },
        { type: 'actions', actions },
      ],
    },
  }
}
