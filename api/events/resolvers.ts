import { type EventRow, listEvents } from '#db/events.ts'
import type { CompleteNode } from '../complete.ts'
import { memberOf } from '../context.ts'
import type { EventResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { memberById } from '../members/resolvers.ts'
import { toConnection, toPage } from '../pagination.ts'

export const resolvers = {
  Query: {
    events: async (_root, args, context) => {
      const rows = await listEvents(context.db, memberOf(context).programmeId, toPage(args, ['instant', 'uuid']))
      return toConnection(rows, args, ({ at, id }) => [at.toISOString(), id])
    },
  },
  Event: {
    id: ({ id }) => globalId('event', id),
    actor: ({ actorId }, _args, { load }) => (actorId ? load(memberById, actorId) : null),
  },
} satisfies { Query: Pick<QueryResolvers, 'events'>; Event: CompleteNode<EventResolvers, EventRow> }
