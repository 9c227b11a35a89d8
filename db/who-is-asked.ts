import { sql } from 'kysely'
import type { Id } from './database.ts'

/** Of a `nudge`: the member of whom something is waited for, be it told to them or to who hears that it waits. */
export const whoIsAsked = sql<Id<'member'> | null>`coalesce(nudge.awaited_id, nudge.recipient_id)`
