import { type AgreementRow, agreementsById, findAgreement } from '#db/agreements.ts'
import { lockSite } from '#db/sites.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import { parseId } from '../ids.ts'

/** An agreement that the viewer can see. */
export async function reachAgreement(context: Context, rawId: string): Promise<AgreementRow | undefined> {
  const id = parseId('agreement', rawId)
  return id && findAgreement(context.db, scopeOfViewer(context), id)
}

/** The same, its site held until the end of the transaction: the agreements of a site depend on each other. */
export async function holdAgreement(context: Context, rawId: string): Promise<AgreementRow | undefined> {
  const agreement = await reachAgreement(context, rawId)
  if (!agreement) return undefined
  await lockSite(context.db, agreement.siteId)
  return (await agreementsById(context.db, [agreement.id]))[0]
}
