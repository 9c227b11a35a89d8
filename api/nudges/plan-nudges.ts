import { planBilanNudges } from '#db/bilan-nudges.ts'
import { collectedCohorts } from '#db/collected-cohorts.ts'
import { planFreedPlaces } from '#db/freed-places.ts'
import { planIntroductionNews } from '#db/introduction-news.ts'
import { cancelOvertaken } from '#db/new-nudges.ts'
import { cancelLockedNudges, cancelMootNudges, planReturnedNudges } from '#db/nudge-plans.ts'
import { planPlanNews } from '#db/plan-nudges.ts'
import { planAllAnnouncements } from '../announcements/plan-announcements.ts'
import { calendarOfCohort } from '../collection-periods/cohort-calendar.ts'
import { type Context, inTransaction } from '../context.ts'
import { dateIn } from '../today.ts'
import { planDaysMessages } from './plan-digests.ts'
import { planIntroductionReminders } from './plan-reminders.ts'
import { planSteps } from './plan-steps.ts'
import { planWeeklyLists } from './stuck-introductions.ts'

const MINUTE = 60_000
/** What a planning that failed, or a slow transaction, may have left behind. */
const LATEST_NEWS = 10 * MINUTE
/** What a bot that was stopped has left behind. */
const ALL_NEWS = 30 * 24 * 60 * MINUTE

/** Plans what is due and cancels what no longer is, in all programmes. Several bots may do it at once: keys are unique. */
export const planNudges = (context: Context) =>
  inTransaction(context, async (inside) => {
    const { db } = inside
    const at = inside.now()
    const since = new Date(at.getTime() - ALL_NEWS)
    const cohorts = await collectedCohorts(db, at)
    const calendar = cohorts.flatMap((cohort) => calendarOfCohort(cohort, cohort, dateIn(cohort.timeZone, at)))
    const planned = [
      await planReturnedNudges(db, at, since),
      await planIntroductionNews(db, at, since),
      await planPlanNews(db, at, since),
      await planIntroductionReminders(inside, at),
      await planFreedPlaces(db, at),
      await planBilanNudges(db, at, since),
      await planWeeklyLists(inside, at),
      await planSteps(db, cohorts, at),
      await planAllAnnouncements(inside, at, since),
    ]
    const cancelled = (await cancelLockedNudges(db, at, calendar)) + (await cancelMootNudges(db, at))
    await planDaysMessages(db, at)
    await cancelOvertaken(db)
    return { planned: planned.reduce((sum, each) => sum + each), cancelled }
  })

/** Plans the latest news alone: a few short statements, for every few seconds. */
export const planNews = async ({ db, now }: Context) => {
  const at = now()
  const since = new Date(at.getTime() - LATEST_NEWS)
  const planned = [
    await planIntroductionNews(db, at, since),
    await planReturnedNudges(db, at, since),
    await planPlanNews(db, at, since),
  ]
  return { planned: planned.reduce((sum, each) => sum + each), cancelled: 0 }
}
