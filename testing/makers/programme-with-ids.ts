import { globalId } from '#api/ids.ts'
import type { Db } from '#db/database.ts'
import { plansOfExperiments } from '#db/evaluation-plans.ts'
import { groupsOfIndicators } from '#db/indicator-groups.ts'
import { stakeholdersOfPlans } from '#db/stakeholders.ts'
import { anAgreement } from './agreements.ts'
import { aFrozenBilan } from './bilans.ts'
import { aDefinition } from './definitions.ts'
import { anIndicator } from './indicators.ts'
import { aNudge, anEvent } from './nudges.ts'
import { aProgrammeInUse } from './programme-in-use.ts'
import { aCall, anApplication } from './selection.ts'

/** The types seen through an experiment. */
export const ofExperiment = [
  ...['Experiment', 'Introduction', 'Site', 'Agreement'],
  ...['EvaluationPlan', 'Stakeholder', 'Objective', 'Indicator', 'IndicatorGroup', 'Measurement', 'Milestone', 'Bilan'],
]

/** A programme in use, and the global id of one row of each type. */
export async function aProgrammeWithIds(db: Db) {
  const world = await aProgrammeInUse(db)
  const nudge = await aNudge(db, { recipient: world.entrepreneur, milestoneId: world.milestone.id })
  const event = await anEvent(db, { actor: world.staff })
  const agreement = await anAgreement(db, { site: world.site, recordedBy: world.staff.id })
  const call = await aCall(db, { staff: world.staff })
  const [criterion] = call.criteria
  if (!criterion) throw new Error('A call of the makers has a criterion.')
  const application = await anApplication(db, { call })
  const byAge = { dimension: 'Âge', groups: ['16–25 ans', '26 ans et plus'] }
  const { id: groupedId } = await anIndicator(db, { experiment: world.experiment, ...byAge })
  const [group] = await groupsOfIndicators(db, [groupedId])
  if (!group) throw new Error('The group was not inserted.')
  const [plan] = await plansOfExperiments(db, [world.experiment.id])
  const [stakeholder] = plan ? await stakeholdersOfPlans(db, [plan.id]) : []
  if (!stakeholder) throw new Error('The plan has no stakeholder.')
  const definition = await aDefinition(db, { programmeId: world.programme.id })
  const bilan = await aFrozenBilan(db, { experiment: world.experiment, openedBy: world.staff })
  const ids: Record<string, string> = {
    Programme: globalId('programme', world.programme.id),
    Member: globalId('member', world.coach.id),
    Cohort: globalId('cohort', world.experiment.cohortId),
    Enterprise: globalId('enterprise', world.experiment.enterpriseId),
    Establishment: globalId('establishment', world.introduction.establishmentId),
    Experiment: globalId('experiment', world.experiment.id),
    Introduction: globalId('introduction', world.introduction.id),
    Site: globalId('site', world.site.id),
    Agreement: globalId('agreement', agreement.id),
    Call: globalId('call', call.id),
    PriorityNeed: globalId('priority_need', application.priorityNeedId),
    Criterion: globalId('criterion', criterion.id),
    Application: globalId('application', application.id),
    EvaluationPlan: globalId('evaluation_plan', stakeholder.planId),
    Stakeholder: globalId('stakeholder', stakeholder.id),
    Objective: globalId('objective', world.indicator.objectiveId),
    Indicator: globalId('indicator', world.indicator.id),
    IndicatorGroup: globalId('indicator_group', group.id),
    IndicatorDefinition: globalId('indicator_definition', definition.id),
    Measurement: globalId('measurement', world.measurement.id),
    Milestone: globalId('milestone', world.milestone.id),
    Bilan: globalId('bilan', bilan.id),
    Nudge: globalId('nudge', nudge.id),
    Event: globalId('event', event.id),
  }
  return { ...world, ids }
}
