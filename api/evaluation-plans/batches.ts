import type { Db, Id } from '#db/database.ts'
import { plansById, plansOfExperiments } from '#db/evaluation-plans.ts'
import { expectedChangesOfPlans } from '#db/expected-changes.ts'
import { sheetsOfPlans } from '#db/indicator-sheets.ts'
import { membersOfExperiments, membersSeeingExperiments } from '#db/members.ts'
import { objectivesOfPlans } from '#db/objectives.ts'
import { signaturesOfPlans } from '#db/plan-signatures.ts'
import { stakeholdersOfPlans } from '#db/stakeholders.ts'
import { linksOfPlans, stepsOfPlans } from '#db/theories.ts'
import { type Batch, byId, groupedBy } from '../batch.ts'

export const planById = byId(plansById)

const ofPlan = <Row extends { readonly planId: Id<'evaluation_plan'> }>(
  find: (db: Db, ids: readonly Id<'evaluation_plan'>[]) => Promise<readonly Row[]>,
): Batch<Id<'evaluation_plan'>, readonly Row[]> =>
  groupedBy(
    ({ db }, ids: readonly Id<'evaluation_plan'>[]) => find(db, ids),
    ({ planId }) => planId,
  )

const ofExperiment = <Row extends { readonly experimentId: Id<'experiment'> }>(
  find: (db: Db, ids: readonly Id<'experiment'>[]) => Promise<readonly Row[]>,
): Batch<Id<'experiment'>, readonly Row[]> =>
  groupedBy(
    ({ db }, ids: readonly Id<'experiment'>[]) => find(db, ids),
    ({ experimentId }) => experimentId,
  )

/** What a version of a plan holds, each in order. */
export const stakeholdersOf = ofPlan(stakeholdersOfPlans)
export const stepsOf = ofPlan(stepsOfPlans)
export const linksOf = ofPlan(linksOfPlans)
export const objectivesOf = ofPlan(objectivesOfPlans)
export const expectedChangesOf = ofPlan(expectedChangesOfPlans)
export const sheetsOf = ofPlan(sheetsOfPlans)
export const signaturesOf = ofPlan(signaturesOfPlans)

/** All versions of the plan of an experiment, the latest first. */
export const plansOf = ofExperiment(plansOfExperiments)

/** The members attached to an experiment. */
export const attachedTo = ofExperiment(membersOfExperiments)

/** The members who see an experiment, and so may read its plan. */
export const readersOf = ofExperiment(membersSeeingExperiments)
