import { type ApplicationFilter, listApplications, listApplicationsByRank } from '#db/applications.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import type { QueryApplicationsArgs } from '../generated/resolvers.ts'
import { parseId } from '../ids.ts'
import { toConnection, toPage } from '../pagination.ts'

/** A page of the applications that the viewer can see. A rank tells what the jury makes of the others: only staff sort by it. */
export async function findApplications(context: Context, args: QueryApplicationsArgs) {
  const { db } = context
  const scope = scopeOfViewer(context)
  const callId = args.callId ? parseId('call', args.callId) : undefined
  if (args.callId && !callId) return toConnection([], args, () => [])
  const filter: ApplicationFilter = { callId, stages: args.stages ?? undefined, toScore: args.toScore ?? false }
  if (args.orderBy === 'RANK' && scope.role === 'STAFF') {
    const rows = await listApplicationsByRank(db, scope, filter, toPage(args, ['rank', 'uuid']))
    return toConnection(rows, args, ({ rank = 0, id }) => [rank, id])
  }
  const rows = await listApplications(db, scope, filter, toPage(args, ['text', 'uuid']))
  return toConnection(rows, args, ({ name, id }) => [name, id])
}
