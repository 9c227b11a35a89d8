import type { CohortRow } from '#db/cohorts.ts'
import type { Id } from '#db/database.ts'
import { type DatedMilestone, templatesOfProgrammes } from '#db/milestone-templates.ts'
import { type Batch, groupedBy } from '../batch.ts'
import { calendarOf } from '../calendar/working-days.ts'
import type { Context } from '../context.ts'
import { programmeById } from '../programmes/resolvers.ts'
import { DEFAULT_TEMPLATE, type TemplateMilestone } from './default-template.ts'
import { dueOn } from './due-on.ts'

const setBy = groupedBy(
  ({ db }: Context, ids: readonly Id<'programme'>[]) => templatesOfProgrammes(db, ids),
  ({ programmeId }) => programmeId,
)

/** The usual milestones of a programme: those that it has set, else those of everybody. */
export const templateOf: Batch<Id<'programme'>, readonly TemplateMilestone[]> = async (context, ids) =>
  (await setBy(context, ids)).map((own) => (own.length > 0 ? own : DEFAULT_TEMPLATE))

/** The usual milestones of its programme, each on its day in a cohort. */
export async function datedMilestones(context: Context, cohort: CohortRow): Promise<DatedMilestone[]> {
  const { department } = await context.load(programmeById, cohort.programmeId)
  const [template = []] = await templateOf(context, [cohort.programmeId])
  const calendar = calendarOf({ department })
  return template.map((milestone) => ({ ...milestone, dueOn: dueOn(milestone, cohort, calendar) }))
}
