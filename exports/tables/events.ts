import { EventsTableDocument, type EventsTableQuery } from '../generated/operations.ts'
import { paged } from '../paged.ts'
import { tableOf } from '../table.ts'

type Row = EventsTableQuery['events']['edges'][number]['node']

/** What happened in the programme: who, where, when, before and after. Agents alone see it. */
export const events = tableOf<Row>({
  name: 'journal',
  title: 'title.events',
  rows: (ask) => paged(async (after) => (await ask(EventsTableDocument, { after })).events),
  columns: [
    ['head.at', ({ at }, { moment }) => moment(at)],
    ['head.event', ({ kind }) => kind],
    ['head.subject', ({ subjectId }) => subjectId],
    ['head.actor', ({ actor }) => actor?.name ?? null],
    ['head.channel', ({ channel }, { code }) => code(channel)],
    ['head.before', ({ before }) => (before === null ? null : JSON.stringify(before))],
    ['head.after', ({ after }) => JSON.stringify(after)],
  ],
})
