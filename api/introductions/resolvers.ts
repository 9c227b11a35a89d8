import type { IntroductionStepRow } from '#db/introduction-steps.ts'
import type { IntroductionRow } from '#db/introductions.ts'
import type { Complete, CompleteNode } from '../complete.ts'
import type { Context } from '../context.ts'
import { establishmentById } from '../establishments/resolvers.ts'
import { experimentById } from '../experiments/resolvers.ts'
import type {
  IntroductionResolvers,
  IntroductionStepResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { memberById } from '../members/resolvers.ts'
import { toProblem } from '../problems.ts'
import { say } from '../say.ts'
import { acceptIntroduction } from './accept-introduction.ts'
import { askAboutIntroduction } from './ask-about-introduction.ts'
import { consentsOf, introductionById, stepsOf } from './batches.ts'
import { consentToIntroduction } from './consent-to-introduction.ts'
import { deadlineOfIntroduction } from './deadline-of-introduction.ts'
import { declineIntroduction } from './decline-introduction.ts'
import { explainIntroduction } from './explain-introduction.ts'
import { canMove, consents, readsDetails, rules, showsDetails } from './introduction.ts'
import { listIntroductions } from './list-introductions.ts'
import type { MoveOutcome } from './move-introduction.ts'
import { toMoveResult } from './move-result.ts'
import { proposeIntroduction } from './propose-introduction.ts'
import { referIntroduction } from './refer-introduction.ts'
import { type RequestIntroductionOutcome, requestIntroduction } from './request-introduction.ts'
import { studyIntroduction } from './study-introduction.ts'
import { submitIntroduction } from './submit-introduction.ts'
import { waitlistIntroduction } from './waitlist-introduction.ts'
import { withdrawIntroduction } from './withdraw-introduction.ts'

/** A mutation that moves an introduction. */
const moving =
  <Input>(move: (context: Context, input: Input) => Promise<MoveOutcome>) =>
  async (_root: unknown, { input }: { readonly input: Input }, context: Context) =>
    toMoveResult(context, await move(context, input))

const can =
  (rule: (typeof rules)[keyof typeof rules]) =>
  (introduction: IntroductionRow, _args: unknown, { viewer }: Context): boolean =>
    canMove(introduction, rule, viewer)

export const resolvers = {
  Query: {
    introductions: (_root, args, context) => listIntroductions(context, args),
  },
  Mutation: {
    requestIntroduction: async (_root, { input }, context) =>
      toRequestResult(context, await requestIntroduction(context, input)),
    submitIntroduction: moving(submitIntroduction),
    consentToIntroduction: moving(consentToIntroduction),
    proposeIntroduction: moving(proposeIntroduction),
    withdrawIntroduction: moving(withdrawIntroduction),
    acceptIntroduction: moving(acceptIntroduction),
    studyIntroduction: moving(studyIntroduction),
    askAboutIntroduction: moving(askAboutIntroduction),
    explainIntroduction: moving(explainIntroduction),
    declineIntroduction: moving(declineIntroduction),
    referIntroduction: moving(referIntroduction),
    waitlistIntroduction: moving(waitlistIntroduction),
  },
  Introduction: {
    id: ({ id }) => globalId('introduction', id),
    experiment: ({ experimentId }, _args, { load }) => load(experimentById, experimentId),
    establishment: ({ establishmentId }, _args, { load }) => load(establishmentById, establishmentId),
    statusBy: ({ statusBy }, _args, { load }) => (statusBy ? load(memberById, statusBy) : null),
    requestedBy: ({ requestedBy }, _args, { load }) => load(memberById, requestedBy),
    proposedBy: ({ proposedBy }, _args, { load }) => (proposedBy ? load(memberById, proposedBy) : null),
    contact: async (introduction, _args, { viewer, load }) => {
      if (!readsDetails(viewer)) return null
      const isShown = viewer.role === 'STAFF' || showsDetails(introduction, await load(consentsOf, introduction.id))
      const { contactName: name, contactEmail: email } = introduction
      return isShown && (name || email) ? { name, email } : null
    },
    consents: ({ id }, _args, { load }) => load(consentsOf, id),
    meeting: (introduction) => (introduction.meetingAt ? introduction : null),
    referredFrom: ({ referredFromId }, _args, { load }) =>
      referredFromId ? load(introductionById, referredFromId) : null,
    expiresOn: (introduction, _args, context) => deadlineOfIntroduction(introduction, context),
    history: ({ id }, _args, { load }) => load(stepsOf, id),
    viewerCanSubmit: can(rules.submit),
    viewerCanConsent: async (introduction, _args, { viewer, load }) =>
      canMove(introduction, rules.consent, viewer) && !consents(await load(consentsOf, introduction.id), 'ENTERPRISE'),
    viewerCanPropose: can(rules.propose),
    viewerCanExplain: can(rules.explain),
    viewerCanAsk: can(rules.ask),
    viewerCanAccept: can(rules.accept),
    viewerCanDecline: can(rules.decline),
    viewerCanWithdraw: can(rules.withdraw),
    viewerCanWaitlist: can(rules.waitlist),
    viewerCanFixMeeting: can(rules.fixMeeting),
    viewerCanConfirmMeeting: can(rules.confirmMeeting),
    viewerCanClose: can(rules.close),
  },
  IntroductionStep: {
    by: ({ by }, _args, { load }) => (by ? load(memberById, by) : null),
  },
} satisfies {
  Query: Pick<QueryResolvers, 'introductions'>
  Mutation: Pick<
    MutationResolvers,
    | 'requestIntroduction'
    | 'submitIntroduction'
    | 'consentToIntroduction'
    | 'proposeIntroduction'
    | 'withdrawIntroduction'
    | 'acceptIntroduction'
    | 'studyIntroduction'
    | 'askAboutIntroduction'
    | 'explainIntroduction'
    | 'declineIntroduction'
    | 'referIntroduction'
    | 'waitlistIntroduction'
  >
  Introduction: CompleteNode<
    Omit<IntroductionResolvers, 'site'>,
    Omit<IntroductionRow, 'requestedBy' | 'statusBy' | 'proposedBy'>
  >
  IntroductionStep: Complete<IntroductionStepResolvers, Omit<IntroductionStepRow, 'by'>>
}

function toRequestResult(context: Context, outcome: RequestIntroductionOutcome) {
  if (outcome.kind === 'done')
    return { __typename: 'RequestIntroductionSuccess' as const, introduction: outcome.introduction }
  if (outcome.kind !== 'exists') return toProblem(context, outcome)
  const { introduction } = outcome
  const message = say(context.viewer, 'introduction.exists', { since: introduction.requestedAt })
  return { __typename: 'IntroductionExistsProblem' as const, message, introduction }
}
