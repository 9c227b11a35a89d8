import { cancelMootNudges, planMeasurementNudges, planMilestoneNudges } from '#db/nudge-plans.ts'
import { type Context, inTransaction } from '../context.ts'

/** Plans what is due and cancels what no longer is, in all programmes. Several bots may do it at once: keys are unique. */
export const planNudges = (context: Context) =>
  inTransaction(context, async ({ db, now }) => {
    const at = now()
    const milestones = await planMilestoneNudges(db, at)
    const measurements = await planMeasurementNudges(db, at)
    return { planned: milestones + measurements, cancelled: await cancelMootNudges(db, at) }
  })
