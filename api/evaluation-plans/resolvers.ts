import { type EvaluationPlanRow, plansToSign } from '#db/evaluation-plans.ts'
import type { Id } from '#db/id.ts'
import type { Complete, CompleteNode } from '../complete.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import { experimentById } from '../experiments/resolvers.ts'
import type {
  EvaluationPlanResolvers,
  ExperimentResolvers,
  MutationResolvers,
  ObjectiveResolvers,
  PlanChangeResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { indicatorById } from '../indicators/resolvers.ts'
import { memberById } from '../members/resolvers.ts'
import { abandonPlan } from './abandon-plan.ts'
import { aroundOf } from './around.ts'
import {
  attachedTo,
  expectedChangesOf,
  linksOf,
  objectivesOf,
  planById,
  plansOf,
  readersOf,
  sheetsOf,
  signaturesOf,
  stakeholdersOf,
  stepsOf,
} from './batches.ts'
import type { PlanOutcome } from './change-plan.ts'
import { changesOf } from './changes-of.ts'
import type { Difference } from './difference.ts'
import { draftPlan } from './draft-plan.ts'
import { can, canWrite, isOpen, missing, previousOf, rules } from './plan.ts'
import { toPlanResult } from './plan-result.ts'
import { recordSignature } from './record-signature.ts'
import { reopenPlan } from './reopen-plan.ts'
import { savePlan } from './save-plan.ts'
import { signPlan } from './sign-plan.ts'
import { submitPlan } from './submit-plan.ts'

const viewerCan =
  (rule: (typeof rules)[keyof typeof rules]) =>
  async (plan: EvaluationPlanRow, _args: unknown, context: Context): Promise<boolean> =>
    can(plan, rule, context.viewer, await aroundOf(context, plan))

/** A mutation that changes a plan. */
const changing =
  <Input>(change: (context: Context, input: Input) => Promise<PlanOutcome>) =>
  async (_root: unknown, { input }: { readonly input: Input }, context: Context) =>
    toPlanResult(context, await change(context, input))

const memberOrNull = (id: Id<'member'> | null, { load }: Context) => (id ? load(memberById, id) : null)

export const resolvers = {
  Query: {
    evaluationPlansToSign: (_root, _args, context) => plansToSign(context.db, scopeOfViewer(context)),
  },
  Mutation: {
    draftEvaluationPlan: changing(draftPlan),
    saveEvaluationPlan: changing(savePlan),
    submitEvaluationPlan: changing(submitPlan),
    signEvaluationPlan: changing(signPlan),
    recordPlanSignature: changing(recordSignature),
    reopenEvaluationPlan: changing(reopenPlan),
    abandonEvaluationPlan: changing(abandonPlan),
  },
  Experiment: {
    evaluationPlan: async ({ id }, _args, { load }) =>
      (await load(plansOf, id)).find(({ status }) => status === 'FROZEN') ?? null,
    evaluationPlanInProgress: async ({ id }, _args, { load }) => (await load(plansOf, id)).find(isOpen) ?? null,
    evaluationPlans: ({ id }, _args, { load }) => load(plansOf, id),
    planMembers: ({ id }, _args, { load }) => load(readersOf, id),
    viewerCanDraftPlan: async ({ id }, _args, { viewer, load }) =>
      canWrite(viewer, { attached: await load(attachedTo, id) }) && !(await load(plansOf, id)).some(isOpen),
  },
  EvaluationPlan: {
    id: ({ id }) => globalId('evaluation_plan', id),
    experiment: ({ experimentId }, _args, { load }) => load(experimentById, experimentId),
    draftedBy: ({ draftedBy }, _args, context) => memberOrNull(draftedBy, context),
    savedBy: ({ savedBy }, _args, context) => memberOrNull(savedBy, context),
    submittedBy: ({ submittedBy }, _args, context) => memberOrNull(submittedBy, context),
    returnedBy: ({ returnedBy }, _args, context) => memberOrNull(returnedBy, context),
    stakeholders: ({ id }, _args, { load }) => load(stakeholdersOf, id),
    theorySteps: ({ id }, _args, { load }) => load(stepsOf, id),
    theoryLinks: ({ id }, _args, { load }) => load(linksOf, id),
    objectives: ({ id }, _args, { load }) => load(objectivesOf, id),
    expectedChanges: ({ id }, _args, { load }) => load(expectedChangesOf, id),
    sheets: ({ id }, _args, { load }) => load(sheetsOf, id),
    signatures: ({ id }, _args, { load }) => load(signaturesOf, id),
    missingSignatures: async (plan, _args, context) => missing(await aroundOf(context, plan)),
    previous: async (plan, _args, { load }) => previousOf(plan, await load(plansOf, plan.experimentId)) ?? null,
    changes: (plan, _args, context) => changesOf(context, plan),
    viewerCanSave: viewerCan(rules.save),
    viewerCanSubmit: viewerCan(rules.submit),
    viewerCanSign: viewerCan(rules.sign),
    viewerCanRecordSignature: viewerCan(rules.record),
    viewerCanReopen: viewerCan(rules.reopen),
    viewerCanAbandon: viewerCan(rules.abandon),
  },
  Objective: {
    key: ({ position }) => String(position),
    plan: ({ planId }, _args, { load }) => load(planById, planId),
  },
  PlanChange: {
    indicator: ({ indicatorId }, _args, { load }) => (indicatorId ? load(indicatorById, indicatorId) : null),
  },
} satisfies {
  Query: Pick<QueryResolvers, 'evaluationPlansToSign'>
  Mutation: Pick<
    MutationResolvers,
    | 'draftEvaluationPlan'
    | 'saveEvaluationPlan'
    | 'submitEvaluationPlan'
    | 'signEvaluationPlan'
    | 'recordPlanSignature'
    | 'reopenEvaluationPlan'
    | 'abandonEvaluationPlan'
  >
  Experiment: Pick<
    ExperimentResolvers,
    'evaluationPlan' | 'evaluationPlanInProgress' | 'evaluationPlans' | 'planMembers' | 'viewerCanDraftPlan'
  >
  EvaluationPlan: CompleteNode<
    EvaluationPlanResolvers,
    Omit<EvaluationPlanRow, 'draftedBy' | 'savedBy' | 'submittedBy' | 'returnedBy'>
  >
  Objective: Pick<ObjectiveResolvers, 'key' | 'plan'>
  PlanChange: Complete<PlanChangeResolvers, Difference>
}
