import type { Id } from '#db/database.ts'
import { allProgrammes, programmesById } from '#db/programmes.ts'
import { planStuckLists, stuckIntroductions } from '#db/stuck-introductions.ts'
import { groupedBy } from '../batch.ts'
import type { Context } from '../context.ts'
import { stuckListOf } from './stuck-week.ts'

/** The introductions of a programme that wait for too long, the oldest first. */
export const stuckIntroductionsOf = groupedBy(
  async ({ db, now }: Context, ids: readonly Id<'programme'>[]) => {
    const lists = (await programmesById(db, ids)).map((programme) => stuckListOf(programme, now()))
    return stuckIntroductions(db, lists, now())
  },
  ({ programmeId }) => programmeId,
)

/** Plans the weekly lists, of all programmes, from the first morning of the week on. Returns how many nudges are new. */
export async function planWeeklyLists({ db }: Context, now: Date): Promise<number> {
  const lists = (await allProgrammes(db)).map((programme) => stuckListOf(programme, now))
  return planStuckLists(
    db,
    lists.filter(({ dueAt }) => dueAt <= now),
    now,
  )
}
