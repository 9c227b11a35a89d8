import type { PlanPartsFragment } from '../../generated/operations.ts'
import { cut, dayOf } from '../../language/format.ts'
import type { Block, Message } from '../../model/message.ts'
import { plain, type Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { changeBlocks } from './change-lines.ts'
import { objectiveBlocks } from './objective-lines.ts'
import { planActions } from './plan-actions.ts'
import { signatureLines } from './signature-lines.ts'

/** A plan in brief: what it is for, what it measures, what changes, who has signed; and what the person may do. */
export function planCard(session: Session, plan: PlanPartsFragment, happened?: Rich): Message {
  const heading = session.say('plan.heading', { enterprise: plan.experiment.enterprise.name })
  const told: Block[] = happened ? [{ type: 'text', text: happened }, { type: 'divider' }] : []
  return {
    summary: happened ? plain(happened) : heading,
    blocks: [
      ...told,
      { type: 'heading', text: heading },
      { type: 'text', text: standing(session, plan) },
      ...missionBlocks(session, plan),
      ...objectiveBlocks(session, plan),
      ...changeBlocks(session, plan),
      ...signatureBlocks(session, plan),
      { type: 'actions', actions: planActions(session, plan) },
    ],
  }
}

function standing(session: Session, plan: PlanPartsFragment): Rich {
  const { version, status, reason, submittedAt, frozenAt, returnedNote, returnedBy } = plan
  const { language, timeZone } = session.viewer
  const at = status === 'SIGNING' ? submittedAt : frozenAt
  const values = { version, status, at: at ? dayOf(language, timeZone, at) : '' }
  const returned = returnedNote && { by: returnedBy?.name ?? '', note: cut(returnedNote, 500) }
  return [
    ...session.sayRich('plan.status', values),
    ...(reason ? ['\n', ...session.sayRich('plan.reason', { reason: cut(reason, 500) })] : []),
    ...(returned ? ['\n', ...session.sayRich('plan.returned', returned)] : []),
  ]
}

function missionBlocks(session: Session, { theorySteps }: PlanPartsFragment): Block[] {
  const mission = theorySteps.find(({ kind }) => kind === 'MISSION')
  return mission ? [{ type: 'text', text: session.sayRich('plan.mission', { mission: cut(mission.label, 500) }) }] : []
}

function signatureBlocks(session: Session, plan: PlanPartsFragment): Block[] {
  const text = signatureLines(session, plan)
  return text.length > 0 ? [{ type: 'text', text }] : []
}
