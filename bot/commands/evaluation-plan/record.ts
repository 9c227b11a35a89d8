import { type PlanPartsFragment, RecordPlanSignatureDocument } from '../../generated/operations.ts'
import { todayIn } from '../../language/format.ts'
import { notice } from '../../messages/notice.ts'
import type { Field, FormValues } from '../../model/form.ts'
import { inPlace, type Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { afterChange, signedSentence } from './after-change.ts'
import { reachPlan, showPlan } from './show-plan.ts'
import { signatory } from './signature-lines.ts'

/** Opens the form that records a signature on paper: `plan hash`. */
export async function pressRecord(session: Session, argument: string): Promise<Reply> {
  const [id = '', hash = ''] = argument.split(' ')
  const plan = await reachPlan(session, id)
  if (!plan) return { kind: 'message', message: notice(session.sayRich('stale')) }
  if (!plan.viewerCanRecordSignature) return inPlace(showPlan(session, plan, session.sayRich('plan.no-longer')))
  if (plan.contentHash !== hash) return inPlace(showPlan(session, plan, session.sayRich('plan.changed')))
  const { version, experiment } = plan
  return {
    kind: 'form',
    form: {
      id: 'plan.record',
      title: session.say('plan.record-title'),
      intro: session.sayRich('plan.record-intro', { enterprise: experiment.enterprise.name, version }),
      submit: session.say('save'),
      cancel: session.say('cancel'),
      fields: recordFields(session, plan),
      state: argument,
    },
  }
}

function recordFields(session: Session, { missingSignatures }: PlanPartsFragment): Field[] {
  const { say, viewer, now } = session
  const options = missingSignatures
    .filter(({ signatoryName }) => signatoryName !== null)
    .map((each) => ({ value: each.id, label: signatory(session, each) }))
  const [initial] = options
  return [
    {
      type: 'choice',
      id: 'stakeholderId',
      label: say('plan.record-who'),
      options,
      ...(initial ? { initial } : {}),
    },
    { type: 'date', id: 'signedOn', label: say('plan.record-day'), initial: todayIn(viewer.timeZone, now()) },
    { type: 'text', id: 'note', label: say('plan.record-note'), multiline: true, maxLength: 2000, optional: true },
  ]
}

/** Records the signature. `state` is that of the button. */
export async function submitRecord(session: Session, state: string, values: FormValues): Promise<Reply> {
  const [planId = '', contentHash = ''] = state.split(' ')
  const { stakeholderId = '', signedOn = '', note = null } = values
  const input = { clientKey: session.key, planId, contentHash, stakeholderId, signedOn, note }
  const { recordPlanSignature: result } = await session.ask(RecordPlanSignatureDocument, { input })
  return afterChange(session, result, signedSentence)
}
