import { funnelOf } from '#db/introduction-funnels.ts'
import { type Context, memberOf } from '../context.ts'
import type { FunnelFilter } from '../generated/resolvers.ts'
import { parseId } from '../ids.ts'
import { badInput } from '../pagination.ts'
import type { Funnel } from './funnel.ts'

/** The funnel of the introductions that a filter keeps. */
export async function readFunnel(context: Context, { cohortId: raw, ...rest }: FunnelFilter): Promise<Funnel> {
  const cohortId = raw ? parseId('cohort', raw) : undefined
  if (raw && !cohortId) throw badInput('cohortId must be the id of a cohort.')
  const filter = {
    cohortId,
    kind: rest.kind ?? undefined,
    inseeCode: rest.inseeCode ?? undefined,
    from: rest.from ?? undefined,
    to: rest.to ?? undefined,
  }
  const [figures] = await funnelOf(context.db, memberOf(context).programmeId, filter, 'ALL')
  if (!figures) throw new Error('A count without a « group by » gave no row.')
  return { figures, filter }
}
