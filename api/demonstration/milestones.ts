import type { CohortRow } from '#db/cohorts.ts'
import type { Role } from '#db/generated/tables.ts'
import { type MilestoneRow, milestonesOfExperiments } from '#db/milestones.ts'
import { daysFrom } from '../calendar/days.ts'
import { globalId } from '../ids.ts'
import { setMilestoneTemplate } from '../milestone-templates/set-milestone-template.ts'
import { completeMilestone } from '../milestones/complete-milestone.ts'
import { moveMilestone } from '../milestones/move-milestone.ts'
import { template } from './fiction/milestones.ts'
import type { MemberKey } from './fiction/people.ts'
import type { FictionalExperiment } from './fiction/shapes.ts'
import type { Stage } from './stage.ts'
import type { Measured } from './values.ts'

/** Sets the usual milestones of the programme. */
export const playTemplate = ({ play }: Stage, day: string) =>
  play('staff', day, setMilestoneTemplate, { milestones: template })

/** Attests the milestones that are behind on their day, and moves those that people have agreed to move. */
export async function playMilestones(
  { db, play, today }: Stage,
  { experiment, cohort, entrepreneur }: Measured,
  { attested, moved }: Pick<FictionalExperiment, 'attested' | 'moved'>,
): Promise<void> {
  const rows = await milestonesOfExperiments(db, [experiment.id])
  const find = (kind: MilestoneRow['kind']) => {
    const row = rows.find((each) => each.kind === kind)
    if (!row) throw new Error(`The demonstration has no milestone ${kind}.`)
    return { milestoneId: globalId('milestone', row.id), row }
  }
  for (const { kind, note = null } of attested) {
    const { milestoneId, row } = find(kind)
    await play(attester(row.responsible, entrepreneur), row.dueOn, completeMilestone, { milestoneId, note })
  }
  for (const { kind, inDays } of moved) {
    const { milestoneId } = find(kind)
    await play('staff', lastWeek(today, cohort), moveMilestone, { milestoneId, dueOn: daysFrom(today, inDays) })
  }
}

const lastWeek = (today: string, { startsOn }: CohortRow) =>
  daysFrom(today, -7) > startsOn ? daysFrom(today, -7) : startsOn

const attester = (responsible: Role, entrepreneur: MemberKey): MemberKey =>
  responsible === 'ENTREPRENEUR' ? entrepreneur : responsible === 'EVALUATOR' ? 'evaluator' : 'staff'
