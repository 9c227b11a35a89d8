import { findNudge, type NudgeRow } from '#db/nudges.ts'
import { type Context, memberOf } from '../context.ts'
import { parseId } from '../ids.ts'

/** A nudge that the viewer has received, or will. */
export async function findOwnNudge(context: Context, rawId: string): Promise<NudgeRow | undefined> {
  const id = parseId('nudge', rawId)
  return id && findNudge(context.db, memberOf(context).id, id)
}
