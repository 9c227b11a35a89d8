import type { Db } from '#db/database.ts'
import { type NewDigest, planDigests, type WaitingReader, waitingReaders } from '#db/digests.ts'
import { slotBefore } from './moment.ts'

/**
 * Plans the message of the day of each person for whom something waits: that of the last day they worked, if it has not come yet.
 * What was due only after it waits for the next. Returns how many are new.
 */
export async function planDaysMessages(db: Db, now: Date): Promise<number> {
  const readers = await waitingReaders(db, now)
  return planDigests(
    db,
    readers.flatMap((reader) => digestOf(reader, now)),
  )
}

function digestOf(reader: WaitingReader, now: Date): NewDigest[] {
  const slot = slotBefore(reader, now)
  if (!slot || reader.since > slot.at) return []
  return [{ programmeId: reader.programmeId, recipientId: reader.id, day: slot.day, dueAt: slot.at }]
}
