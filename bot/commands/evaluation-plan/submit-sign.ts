import { SignPlanDocument } from '../../generated/operations.ts'
import type { FormValues } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { afterChange, signedSentence } from './after-change.ts'

/** Signs the plan, as it was read. `state` is the plan. */
export async function submitSign(session: Session, planId: string, { contentHash = '' }: FormValues): Promise<Reply> {
  const input = { clientKey: session.key, planId, contentHash }
  const { signEvaluationPlan: result } = await session.ask(SignPlanDocument, { input })
  return afterChange(session, result, signedSentence)
}
