import { ReopenPlanDocument } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { FormValues } from '../../model/form.ts'
import { inPlace, type Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { afterChange } from './after-change.ts'
import { reachPlan, showPlan } from './show-plan.ts'

/** Opens the form that sends the plan of the button back to be written. */
export async function pressReopen(session: Session, planId: string): Promise<Reply> {
  const plan = await reachPlan(session, planId)
  if (!plan) return { kind: 'message', message: notice(session.sayRich('stale')) }
  if (!plan.viewerCanReopen) return inPlace(showPlan(session, plan, session.sayRich('plan.no-longer')))
  const enterprise = plan.experiment.enterprise.name
  const note = { type: 'text', id: 'note', label: session.say('plan.reopen-field'), multiline: true } as const
  return {
    kind: 'form',
    form: {
      id: 'plan.reopen',
      title: session.say('plan.reopen-title'),
      intro: session.sayRich('plan.reopen-intro', { enterprise, count: plan.signatures.length }),
      submit: session.say('plan.reopen-submit'),
      cancel: session.say('cancel'),
      fields: [{ ...note, maxLength: 2000 }],
      state: plan.id,
    },
  }
}

/** Sends the plan back, with what is to be changed. `state` is the plan. */
export async function submitReopen(session: Session, planId: string, { note = '' }: FormValues): Promise<Reply> {
  const input = { clientKey: session.key, planId, note }
  const { reopenEvaluationPlan: result } = await session.ask(ReopenPlanDocument, { input })
  return afterChange(session, result, (_session, plan) =>
    session.sayRich('plan.reopened', { enterprise: plan.experiment.enterprise.name }),
  )
}
