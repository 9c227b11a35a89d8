import type { BilanSignatureRow } from '#db/bilan-signatures.ts'
import { type BilanRow, updateBilan } from '#db/bilans.ts'
import { endExperiment } from '#db/experiment-end.ts'
import { actorOf, type Context, memberOf } from '../context.ts'
import { today } from '../today.ts'
import { partiesInPlan } from './batches.ts'

/** Freezes a bilan once nobody is waited for, and ends the experiment with it. Says what changed besides the signature. */
export async function freezeIfSigned(
  context: Context,
  bilan: BilanRow,
  signatures: readonly Pick<BilanSignatureRow, 'stakeholderId'>[],
): Promise<object> {
  const signatories = (await context.load(partiesInPlan, bilan.id)).filter(({ signs }) => signs)
  const isSigned = signatories.every((party) => signatures.some(({ stakeholderId }) => stakeholderId === party.id))
  if (!isSigned) return {}
  const at = context.now()
  await updateBilan(context.db, bilan.id, { status: 'FROZEN', frozenAt: at })
  const ending = { by: memberOf(context).id, channel: actorOf(context).channel, at, today: await today(context, bilan) }
  await endExperiment(context.db, bilan.experimentId, ending)
  return { status: 'FROZEN' }
}
