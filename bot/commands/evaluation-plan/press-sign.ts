import type { PlanPartsFragment } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Form } from '../../model/form.ts'
import { inPlace, type Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { reachPlan, showPlan } from './show-plan.ts'

/** Opens the form that signs what was read: `plan hash`. A plan that says something else since is shown anew. */
export async function pressSign(session: Session, argument: string): Promise<Reply> {
  const [id = '', hash = ''] = argument.split(' ')
  const plan = await reachPlan(session, id)
  if (!plan) return { kind: 'message', message: notice(session.sayRich('stale')) }
  if (!plan.viewerCanSign) return inPlace(showPlan(session, plan, session.sayRich('plan.no-longer')))
  if (plan.contentHash !== hash) return inPlace(showPlan(session, plan, session.sayRich('plan.changed')))
  return { kind: 'form', form: signForm(session, plan, hash) }
}

const signForm = (session: Session, plan: PlanPartsFragment, hash: string): Form => ({
  id: 'plan.sign',
  title: session.say('plan.sign-title'),
  intro: session.sayRich('plan.sign-intro', {
    stakeholder: plan.missingSignatures.find(({ member }) => member?.id === session.viewer.id)?.name ?? '',
    version: plan.version,
    enterprise: plan.experiment.enterprise.name,
  }),
  submit: session.say('plan.sign-submit'),
  cancel: session.say('cancel'),
  fields: [
    {
      type: 'check',
      id: 'contentHash',
      label: session.say('plan.sign-field'),
      option: { label: session.say('plan.sign-box'), value: hash },
    },
  ],
  state: plan.id,
})
