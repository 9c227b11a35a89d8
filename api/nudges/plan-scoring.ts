import type { Id } from '#db/database.ts'
import { awaitedJurors, planScoringNudges, waitingForRecipients } from '#db/scoring-nudges.ts'
import type { Batch } from '../batch.ts'
import { calendarOf, workingDayFrom } from '../calendar/working-days.ts'
import type { Context } from '../context.ts'
import { dateIn } from '../today.ts'
import { morningOf } from './morning.ts'

/** Tells jurors that applications wait for their score, in the morning of a working day. Returns how many nudges are new. */
export async function planScorings({ db }: Context, now: Date): Promise<number> {
  const awaited = await awaitedJurors(db, now)
  return planScoringNudges(
    db,
    awaited.map((juror) => {
      const day = workingDayFrom(calendarOf(juror), dateIn(juror.timeZone, now))
      return { ...juror, dueAt: morningOf(day, juror.timeZone) }
    }),
  )
}

/** How many applications wait for the score of who is told. */
export const toScoreOfNudge: Batch<Id<'nudge'>, number> = async ({ db }, ids) => {
  const waiting = new Map((await waitingForRecipients(db, ids)).map((row) => [row.id, row.waiting]))
  return ids.map((id) => waiting.get(id) ?? 0)
}
