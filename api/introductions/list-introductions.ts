import { listLatestIntroductions, listOldestIntroductions } from '#db/introductions.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import type { QueryIntroductionsArgs } from '../generated/resolvers.ts'
import { toConnection, toPage } from '../pagination.ts'
import { toFilter } from './filter.ts'
import { byLastMove, byRequest } from './introduction.ts'

const orders = {
  LATEST_FIRST: { list: listLatestIntroductions, sortedBy: byRequest },
  OLDEST_FIRST: { list: listOldestIntroductions, sortedBy: byLastMove },
}

/** A page of the introductions that the viewer sees. */
export async function listIntroductions(context: Context, { filter, orderBy, ...args }: QueryIntroductionsArgs) {
  const { list, sortedBy } = orders[orderBy ?? 'LATEST_FIRST']
  const page = toPage(args, ['instant', 'uuid'])
  const wanted = toFilter(filter)
  const rows = wanted ? await list(context.db, scopeOfViewer(context), wanted, page) : []
  return toConnection(rows, args, sortedBy)
}
