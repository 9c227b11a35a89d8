import type { ApplicationResultRow } from '#db/application-results.ts'
import type { ApplicationRow } from '#db/applications.ts'
import type { ScoreRow, ScoringRow } from '#db/scorings.ts'
import { callById, criterionById, juryOf, toScoreOf } from '../calls/batches.ts'
import type { Complete } from '../complete.ts'
import type { Context } from '../context.ts'
import type {
  ApplicationResolvers,
  ApplicationResultResolvers,
  MutationResolvers,
  ScoreResolvers,
  ScoringResolvers,
} from '../generated/resolvers.ts'
import { memberById } from '../members/resolvers.ts'
import { toProblem } from '../problems.ts'
import { say } from '../say.ts'
import { judgingOf, ownScoring, resultOf, scoresIn, scoringsOf } from './batches.ts'
import type { JudgeOutcome } from './judge-application.ts'
import { liftRecusal, recuseFromApplication } from './recuse.ts'
import { type InvalidScores, scoreApplication } from './score-application.ts'
import {
  canLiftRecusal,
  canReadResult,
  canReadScorings,
  canRecuse,
  canScore,
  isScoringOpen,
  type Judging,
} from './scoring.ts'

/** A gesture of a juror, shown while it can be made. */
const can =
  (rule: (judging: Judging) => boolean) =>
  async (application: ApplicationRow, _args: unknown, context: Context): Promise<boolean> =>
    context.viewer.kind === 'member' &&
    isScoringOpen(application, await context.load(callById, application.callId)) &&
    rule(await judgingOf(context, application))

const isStaff = ({ viewer: { role } }: Context): boolean => role === 'STAFF'

export const resolvers = {
  Mutation: {
    scoreApplication: async (_root, { input }, context) => {
      const outcome = await scoreApplication(context, input)
      if (outcome.kind === 'done') return { __typename: 'ScoreApplicationSuccess', application: outcome.application }
      if (outcome.kind === 'invalid-scores') return invalidScores(context, outcome)
      return outcome.kind === 'closed' ? closed(context, outcome) : toProblem(context, outcome)
    },
    recuseFromApplication: async (_root, { input }, context) => {
      const outcome = await recuseFromApplication(context, input)
      if (outcome.kind === 'done')
        return { __typename: 'RecuseFromApplicationSuccess', application: outcome.application }
      return outcome.kind === 'closed' ? closed(context, outcome) : toProblem(context, outcome)
    },
    liftRecusal: async (_root, { input }, context) => {
      const outcome = await liftRecusal(context, input)
      if (outcome.kind === 'done') return { __typename: 'LiftRecusalSuccess', application: outcome.application }
      if (outcome.kind === 'closed') return closed(context, outcome)
      if (outcome.kind === 'invalid-input')
        throw new Error('Coming back on a recusal asks for nothing that can be wrong.')
      return toProblem(context, outcome)
    },
  },
  Application: {
    viewerScoring: (application, _args, context) => ownScoring(context, application),
    scorings: async (application, _args, context) =>
      canReadScorings(isStaff(context), await judgingOf(context, application))
        ? context.load(scoringsOf, application.id)
        : [],
    result: async (application, _args, context) => {
      const { load } = context
      const judging = await judgingOf(context, application)
      const toScore = judging.isJuror ? await load(toScoreOf, application.callId) : 0
      return canReadResult(isStaff(context), judging, toScore) ? resultOf(context, application) : null
    },
    viewerCanScore: can(canScore),
    viewerCanRecuse: can(canRecuse),
    viewerCanLiftRecusal: can(canLiftRecusal),
  },
  Scoring: {
    juror: ({ memberId }, _args, { load }) => load(memberById, memberId),
    isRecused: ({ recused }) => recused,
    scores: (scoring, _args, context) => scoresIn(context, scoring),
  },
  Score: {
    criterion: ({ criterionId }, _args, { load }) => load(criterionById, criterionId),
  },
  ApplicationResult: {
    missing: async ({ applicationId, callId }, _args, { load }) => {
      const heard = new Set((await load(scoringsOf, applicationId)).map(({ memberId }) => memberId))
      return (await load(juryOf, callId)).filter(({ id }) => !heard.has(id))
    },
  },
} satisfies {
  Mutation: Pick<MutationResolvers, 'scoreApplication' | 'recuseFromApplication' | 'liftRecusal'>
  Application: Pick<
    ApplicationResolvers,
    'viewerScoring' | 'scorings' | 'result' | 'viewerCanScore' | 'viewerCanRecuse' | 'viewerCanLiftRecusal'
  >
  Scoring: Complete<ScoringResolvers, ScoringRow>
  Score: Complete<ScoreResolvers, ScoreRow>
  ApplicationResult: Complete<ApplicationResultResolvers, ApplicationResultRow>
}

function invalidScores({ viewer }: Context, { faults }: InvalidScores) {
  return {
    __typename: 'InvalidScoresProblem' as const,
    message: say(viewer, 'scoring.invalid', { count: faults.length }),
    faults: faults.map(({ criterion, code }) => ({
      criterion,
      message: say(viewer, `scoring.fault.${code}`, { maximum: criterion.maximum }),
    })),
  }
}

async function closed({ viewer, load }: Context, { application }: Extract<JudgeOutcome, { readonly kind: 'closed' }>) {
  const { shortlistedAt } = await load(callById, application.callId)
  const message = shortlistedAt
    ? say(viewer, 'scoring.closed', { at: shortlistedAt })
    : say(viewer, 'application.standing', { stage: application.stage, at: application.stageAt })
  return { __typename: 'ScoringClosedProblem' as const, message, application }
}
