import type { ApplicationStepRow } from '#db/application-steps.ts'
import type { ApplicationRow } from '#db/applications.ts'
import { callById, isJuror, priorityNeedById } from '../calls/batches.ts'
import type { Complete, CompleteNode } from '../complete.ts'
import type { Context } from '../context.ts'
import { enterpriseById } from '../enterprises/resolvers.ts'
import { experimentById } from '../experiments/resolvers.ts'
import type {
  ApplicationResolvers,
  ApplicationStepResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { memberById } from '../members/resolvers.ts'
import { toProblem } from '../problems.ts'
import { canChangeProgramme } from '../programmes/programme.ts'
import { say } from '../say.ts'
import { canMove, isLate, type MoveRule, rules } from './application.ts'
import { stepsOf } from './batches.ts'
import { correctApplication } from './correct-application.ts'
import { findApplications } from './list-applications.ts'
import {
  completeApplication,
  type MoveOutcome,
  reopenApplication,
  selectApplication,
  shortlistApplication,
  turnDownApplication,
  withdrawApplication,
} from './move-application.ts'
import { openExperiment } from './open-experiment.ts'
import { recordApplication } from './record-application.ts'

/** A mutation that moves an application. */
const moving =
  <Input>(move: (context: Context, input: Input) => Promise<MoveOutcome>) =>
  async (_root: unknown, { input }: { readonly input: Input }, context: Context) => {
    const outcome = await move(context, input)
    if (outcome.kind === 'done')
      return { __typename: 'MoveApplicationSuccess' as const, application: outcome.application }
    return outcome.kind === 'moved' ? moved(context, outcome.application) : toProblem(context, outcome)
  }

const can =
  (rule: MoveRule) =>
  (application: ApplicationRow, _args: unknown, { viewer }: Context): boolean =>
    canMove(application, rule, viewer)

/** Whether the viewer is of those who decide: a reader of a laureate's application is not told how it was judged. */
const decides = async (context: Context, { callId }: ApplicationRow): Promise<boolean> =>
  context.viewer.role === 'STAFF' || (context.viewer.kind === 'member' && (await isJuror(context, callId)))

export const resolvers = {
  Query: {
    applications: (_root, args, context) => findApplications(context, args),
  },
  Mutation: {
    recordApplication: async (_root, { input }, context) => {
      const outcome = await recordApplication(context, input)
      if (outcome.kind === 'done') return { __typename: 'RecordApplicationSuccess', application: outcome.application }
      if (outcome.kind !== 'exists') return toProblem(context, outcome)
      const { application } = outcome
      const message = say(context.viewer, 'application.exists', { day: new Date(application.receivedOn) })
      return { __typename: 'ApplicationExistsProblem', message, application }
    },
    correctApplication: async (_root, { input }, context) => {
      const outcome = await correctApplication(context, input)
      return outcome.kind === 'done'
        ? { __typename: 'CorrectApplicationSuccess', application: outcome.application }
        : toProblem(context, outcome)
    },
    shortlistApplication: moving(shortlistApplication),
    selectApplication: moving(selectApplication),
    turnDownApplication: moving(turnDownApplication),
    withdrawApplication: moving(withdrawApplication),
    reopenApplication: moving(reopenApplication),
    completeApplication: moving(completeApplication),
    openExperiment: async (_root, { input }, context) => {
      const outcome = await openExperiment(context, input)
      if (outcome.kind === 'moved') return moved(context, outcome.application)
      if (outcome.kind !== 'done') return toProblem(context, outcome)
      const { experiment, application } = outcome
      return { __typename: 'OpenExperimentSuccess', experiment, application }
    },
  },
  Application: {
    id: ({ id }) => globalId('application', id),
    call: ({ callId }, _args, { load }) => load(callById, callId),
    enterprise: ({ enterpriseId }, _args, { load }) => load(enterpriseById, enterpriseId),
    priorityNeed: ({ priorityNeedId }, _args, { load }) => load(priorityNeedById, priorityNeedId),
    isLate: async (application, _args, { load }) => isLate(application, await load(callById, application.callId)),
    contact: ({ contactName: name, contactEmail: email }) => (name || email ? { name, email } : null),
    stageBy: async (application, _args, context) =>
      (await decides(context, application)) ? context.load(memberById, application.stageBy) : null,
    note: async (application, _args, context) => ((await decides(context, application)) ? application.note : null),
    experiment: ({ experimentId }, _args, { load }) => (experimentId ? load(experimentById, experimentId) : null),
    history: async (application, _args, context) =>
      (await decides(context, application)) ? context.load(stepsOf, application.id) : [],
    viewerCanCorrect: (_application, _args, { viewer }) => canChangeProgramme(viewer),
    viewerCanShortlist: can(rules.shortlist),
    viewerCanSelect: can(rules.select),
    viewerCanTurnDown: can(rules.turnDown),
    viewerCanWithdraw: can(rules.withdraw),
    viewerCanReopen: can(rules.reopen),
    viewerCanOpenExperiment: can(rules.open),
    viewerCanComplete: can(rules.complete),
  },
  ApplicationStep: {
    by: ({ by }, _args, { load }) => load(memberById, by),
  },
} satisfies {
  Query: Pick<QueryResolvers, 'applications'>
  Mutation: Pick<
    MutationResolvers,
    | 'recordApplication'
    | 'correctApplication'
    | 'shortlistApplication'
    | 'selectApplication'
    | 'turnDownApplication'
    | 'withdrawApplication'
    | 'reopenApplication'
    | 'completeApplication'
    | 'openExperiment'
  >
  Application: CompleteNode<
    Omit<
      ApplicationResolvers,
      'viewerScoring' | 'scorings' | 'result' | 'viewerCanScore' | 'viewerCanRecuse' | 'viewerCanLiftRecusal'
    >,
    Omit<ApplicationRow, 'stageBy' | 'note'>
  >
  ApplicationStep: Complete<ApplicationStepResolvers, Omit<ApplicationStepRow, 'by'>>
}

/** It no longer stands where this could be done: where it does. */
const moved = ({ viewer }: Context, application: ApplicationRow) => ({
  __typename: 'ApplicationMovedProblem' as const,
  message: say(viewer, 'application.standing', { stage: application.stage, at: application.stageAt }),
  application,
})
