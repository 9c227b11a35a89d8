import { insertEvent } from '#db/events.ts'
import { type AwaitedIntroduction, awaitedIntroductions } from '#db/introduction-deadlines.ts'
import { lockIntroduction, updateIntroduction } from '#db/introductions.ts'
import { addWorkingDays, calendarOf } from '../calendar/working-days.ts'
import { type Context, inTransaction } from '../context.ts'
import { globalId } from '../ids.ts'
import { deadlineOf } from '../introductions/deadline.ts'
import { morningOf } from '../nudges/morning.ts'
import { programmeById } from '../programmes/resolvers.ts'

/** Ends the introductions whose establishment has not answered in time. Returns how many. */
export async function expireIntroductions(context: Context): Promise<number> {
  const awaited = await awaitedIntroductions(context.db, context.now())
  let expired = 0
  for (const introduction of awaited)
    if ((await findMissedDeadline(context, introduction)) && (await expire(context, introduction))) expired += 1
  return expired
}

/** Judged again while it is held: somebody may have answered since it was listed. */
const expire = (context: Context, { id, programmeId, establishmentKind }: AwaitedIntroduction): Promise<boolean> =>
  inTransaction(context, async (inside) => {
    const { db, now } = inside
    const introduction = await lockIntroduction(db, id)
    const deadline = await findMissedDeadline(inside, { ...introduction, establishmentKind })
    if (!deadline) return false
    const end = { status: 'EXPIRED', statusAt: now(), statusBy: null, statusChannel: 'SYSTEM', note: null } as const
    await updateIntroduction(db, id, end)
    await insertEvent(db, {
      programmeId,
      kind: 'INTRODUCTION_EXPIRED',
      subjectId: globalId('introduction', id),
      actorId: null,
      channel: 'SYSTEM',
      at: now(),
      before: { status: introduction.status },
      after: { status: 'EXPIRED', deadline },
    })
    return true
  })

/**
 * The last day to answer, if it is over: on the first working morning after it, when people hear of it at an hour at which
 * they can do something.
 */
async function findMissedDeadline(
  { now, load }: Context,
  { establishmentKind: kind, ...introduction }: AwaitedIntroduction,
): Promise<string | undefined> {
  const programme = await load(programmeById, introduction.programmeId)
  const { department, timeZone } = programme
  const deadline = deadlineOf(introduction, programme, calendarOf({ department, kind }))
  if (!deadline) return undefined
  const end = morningOf(addWorkingDays(calendarOf({ department }), deadline, 1), timeZone)
  return now() < end ? undefined : deadline
}
