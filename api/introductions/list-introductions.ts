import { listIntroductions as list } from '#db/introductions.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import type { QueryIntroductionsArgs } from '../generated/resolvers.ts'
import { stuckListOf } from '../nudges/stuck-week.ts'
import { toConnection, toPage } from '../pagination.ts'
import { programmeById } from '../programmes/resolvers.ts'
import { toFilter } from './filter.ts'
import { byLastMove, byRequest } from './introduction.ts'

const sortedBy = { LATEST_FIRST: byRequest, OLDEST_FIRST: byLastMove, LATEST_MOVE_FIRST: byLastMove }

/** A page of the introductions that the viewer sees. */
export async function listIntroductions(context: Context, { filter, orderBy, ...args }: QueryIntroductionsArgs) {
  const order = orderBy ?? 'LATEST_FIRST'
  const page = toPage(args, ['instant', 'uuid'])
  const named = toFilter(filter)
  const wanted = named && (filter?.stuck ? { ...named, stuck: await stuckNow(context) } : named)
  const rows = wanted ? await list(context.db, scopeOfViewer(context), wanted, page, order) : []
  return toConnection(rows, args, sortedBy[order])
}

/** What this week's list holds, to its day. */
async function stuckNow(context: Context) {
  const now = context.now()
  const { before } = stuckListOf(await context.load(programmeById, memberOf(context).programmeId), now)
  return { now, before }
}
