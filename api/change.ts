import { createHash } from 'node:crypto'
import type { Id } from '#db/database.ts'
import { findEventByClientKey, insertEvent } from '#db/events.ts'
import type { EventKind } from '#db/generated/tables.ts'
import { actorOf, type Context, inTransaction, memberIdOf } from './context.ts'
import { badInput } from './pagination.ts'

/** One change, for the event log. */
export interface Change {
  /** Global id of the object changed. */
  readonly subjectId: string
  readonly before?: unknown
  readonly after: unknown
  /** The change that this one takes back. */
  readonly undoes?: Id<'event'>
}

/** The client key was used for another change. */
export interface ClientKeyReused {
  readonly kind: 'client-key-reused'
}

/** Writes the event of a change. Belongs in the command given to `once`. */
export async function recordChange(context: Context, { before, ...change }: Change): Promise<void> {
  const { programmeId, channel } = actorOf(context)
  if (!context.asked)
    throw new Error('A change is recorded outside once(): nothing would keep it from being made twice.')
  await insertEvent(context.db, {
    ...context.asked,
    ...change,
    programmeId,
    actorId: memberIdOf(context),
    channel,
    at: context.now(),
    before: before ?? null,
  })
}

/** Keys are kept in an index, whose entries are short. */
const LONGEST_KEY = 200

interface Once<Outcome> {
  /** All that was asked: another input under the same client key is another change. */
  readonly input: { readonly clientKey: string }
  /** The kind of the event that the command records. */
  readonly change: EventKind
  /** Does the work and records its change; answers `done`, or a refusal with nothing written. */
  readonly command: (context: Context) => Promise<Outcome>
  /** The outcome of the first call, from the object it changed and the event's `after`. */
  readonly again: (context: Context, subjectId: string, after: unknown) => Promise<Outcome>
}

/**
 * Runs a command in a transaction, once per client key: the same key again gives the same result and changes nothing.
 * The event that the command records is what remembers the key. A refusal records none, and is judged anew; but when two
 * identical calls race, the one that comes second is refused by the other's work: the event then says it was the same.
 */
export async function once<Outcome extends { readonly kind: string }>(
  context: Context,
  { input, change, command, again }: Once<Outcome>,
): Promise<Outcome | ClientKeyReused> {
  const { clientKey } = input
  if (clientKey === '' || clientKey.length > LONGEST_KEY)
    throw badInput(`clientKey must have from 1 to ${LONGEST_KEY} characters.`)
  const asked = { kind: change, clientKey, inputHash: hashOf(input) }
  const repeat = async () => {
    const event = await findEventByClientKey(context.db, actorOf(context).programmeId, memberIdOf(context), clientKey)
    if (!event) return undefined
    if (event.kind !== change || event.inputHash !== asked.inputHash) return { kind: 'client-key-reused' } as const
    return again(context, event.subjectId, event.after)
  }
  const earlier = await repeat()
  if (earlier) return earlier
  try {
    const outcome = await inTransaction({ ...context, asked }, command)
    return outcome.kind === 'done' ? outcome : ((await repeat()) ?? outcome)
  } catch (error) {
    if (!isClientKeyTaken(error)) throw error
    return (await repeat()) ?? Promise.reject(error)
  }
}

/** The API reads inputs in the order of the contract: the same input is written the same way. */
const hashOf = (input: object) => createHash('sha256').update(JSON.stringify(input)).digest('hex')

/** Both `pg` and PGlite say which constraint was violated. */
const isClientKeyTaken = (error: unknown) =>
  error instanceof Error && 'constraint' in error && error.constraint === 'event_client_key'
