import {
  type MilestonePartsFragment,
  MoveMilestoneDocument,
  ReopenMilestoneDocument,
} from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { FormValues } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { milestoneBlocks } from './cards.ts'
import { milestoneForm } from './forms.ts'
import { reachMilestone } from './reach.ts'

/** Asks for the day of a milestone; left empty, it follows the usual dates again. */
export async function pressMove(session: Session, milestoneId: string): Promise<Reply> {
  const milestone = await reachMilestone(session, milestoneId)
  if (!milestone?.viewerCanMove) return { kind: 'message', message: notice(session.sayRich('stale')) }
  return milestoneForm(session, milestone, 'move', [
    {
      type: 'date',
      id: 'dueOn',
      label: session.say('milestone.due-field'),
      hint: session.say('milestone.due-hint'),
      initial: milestone.dueOn,
      optional: true,
    },
  ])
}

/** Dates it. `state` is the milestone. */
export async function submitMove(session: Session, milestoneId: string, values: FormValues): Promise<Reply> {
  const input = { clientKey: session.key, milestoneId, dueOn: values['dueOn'] ?? null }
  const { moveMilestone: result } = await session.ask(MoveMilestoneDocument, { input })
  if (result.__typename === 'MoveMilestoneSuccess') return shown(session, 'milestone.moved', result.milestone)
  return result.__typename === 'InvalidInputProblem'
    ? { kind: 'errors', errors: { [result.field]: result.message } }
    : { kind: 'message', message: notice([result.message]) }
}

/** Asks why a milestone is opened again. */
export async function pressReopen(session: Session, milestoneId: string): Promise<Reply> {
  const milestone = await reachMilestone(session, milestoneId)
  if (!milestone?.viewerCanReopen) return { kind: 'message', message: notice(session.sayRich('stale')) }
  return milestoneForm(session, milestone, 'reopen', [
    { type: 'text', id: 'reason', label: session.say('milestone.reason-field'), multiline: true, maxLength: 2000 },
  ])
}

/** Opens it again. `state` is the milestone. */
export async function submitReopen(session: Session, milestoneId: string, values: FormValues): Promise<Reply> {
  const input = { clientKey: session.key, milestoneId, reason: values['reason'] ?? '' }
  const { reopenMilestone: result } = await session.ask(ReopenMilestoneDocument, { input })
  if (result.__typename === 'ReopenMilestoneSuccess') return shown(session, 'milestone.reopened', result.milestone)
  return result.__typename === 'InvalidInputProblem'
    ? { kind: 'errors', errors: { [result.field]: result.message } }
    : { kind: 'message', message: notice([result.message]) }
}

function shown(
  session: Session,
  key: 'milestone.moved' | 'milestone.reopened',
  milestone: MilestonePartsFragment,
): Reply {
  return { kind: 'message', message: notice(session.sayRich(key), ...milestoneBlocks(session, milestone)) }
}
