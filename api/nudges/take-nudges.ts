import { fillDigests } from '#db/digests.ts'
import { type DueReader, dueReaders, holdNudges } from '#db/due-readers.ts'
import { type Claim, type ClaimedRow, claimNudges } from '#db/nudge-claims.ts'
import { type Context, inTransaction } from '../context.ts'
import { dateIn } from '../today.ts'
import { isOpen, nextMoment } from './moment.ts'

/**
 * Takes what a bot may send now. Whoever does not work now is left in peace until they do, unless they are there; what can wait goes
 * with the message of their day. What has waited longest comes first; since the same moment, in the same order every day.
 */
export const takeNudges = (context: Context, claim: Claim): Promise<ClaimedRow[]> =>
  inTransaction(context, async ({ db }) => {
    const { now } = claim
    const readers = await dueReaders(db, now)
    const open = readers.filter((reader) => isOpen(reader, now) || (reader.isThere && !isOnLeave(reader, now)))
    const held = readers.filter((reader) => !open.includes(reader))
    await holdNudges(db, held.map(toHeld(now)), now)
    const taken = await claimNudges(db, { ...claim, openTo: open.map(({ id }) => id) })
    const filled = await fillDigests(db, taken, now)
    return filled.toSorted(inOrder)
  })

const inOrder = (one: ClaimedRow, other: ClaimedRow): number =>
  one.dueAt.getTime() - other.dueAt.getTime() || one.key.localeCompare(other.key)

/** Whoever looks in during their leave was promised that nothing comes. */
function isOnLeave({ timeZone, leaveStartsOn, leaveEndsOn }: DueReader, now: Date): boolean {
  const today = dateIn(timeZone, now)
  return leaveStartsOn !== null && leaveEndsOn !== null && leaveStartsOn <= today && today <= leaveEndsOn
}

const toHeld = (now: Date) => (reader: DueReader) => ({ recipientId: reader.id, until: nextMoment(reader, now) })
