import { type BilanRow, findBilan, lockBilan } from '#db/bilans.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import { parseId } from '../ids.ts'

/** A bilan that the viewer can see. */
export async function reachBilan(context: Context, rawId: string): Promise<BilanRow | undefined> {
  const id = parseId('bilan', rawId)
  return id && findBilan(context.db, scopeOfViewer(context), id)
}

/** The same, held until the end of the transaction: nobody writes, signs or sends it back meanwhile. */
export async function holdBilan(context: Context, rawId: string): Promise<BilanRow | undefined> {
  const bilan = await reachBilan(context, rawId)
  return bilan && lockBilan(context.db, bilan.id)
}
