import {
  type LivelyChannel,
  livelyChannels,
  type MonthlyProgress,
  planAnnouncements,
  planProgress,
} from '#db/announcements.ts'
import { calendarOf, workingDayFrom } from '../calendar/working-days.ts'
import type { Context } from '../context.ts'
import { morningOf } from '../nudges/morning.ts'
import { dateIn } from '../today.ts'

/** Plans what is to be told in the channels of experiments: what has happened since then, and the progress of the month. */
export async function planAllAnnouncements({ db }: Context, now: Date, since: Date): Promise<number> {
  const channels = await livelyChannels(db, now)
  return (
    (await planAnnouncements(db, now, since)) +
    (await planProgress(
      db,
      channels.flatMap((channel) => progressOf(channel, now)),
    ))
  )
}

/** In the morning of the first working day of a month, or as soon as somebody can; not in the month when the channel was bound. */
function progressOf({ id, boundAt, department, timeZone }: LivelyChannel, now: Date): MonthlyProgress[] {
  const month = dateIn(timeZone, now).slice(0, 7)
  const dueAt = morningOf(workingDayFrom(calendarOf({ department }), `${month}-01`), timeZone)
  return dueAt <= now && dateIn(timeZone, boundAt) < `${month}-01` ? [{ id, month, dueAt }] : []
}
