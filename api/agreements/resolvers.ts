import type { AgreementFileRow } from '#db/agreement-files.ts'
import type { AgreementRow } from '#db/agreements.ts'
import type { Complete, CompleteNode } from '../complete.ts'
import type { Context } from '../context.ts'
import { pathOfFile } from '../files/serve-file.ts'
import type {
  AgreementFileResolvers,
  AgreementResolvers,
  MutationResolvers,
  SiteResolvers,
} from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { memberById } from '../members/resolvers.ts'
import { toProblem } from '../problems.ts'
import { say } from '../say.ts'
import { siteById } from '../sites/batches.ts'
import { canRecordAgreement } from '../sites/site.ts'
import { today } from '../today.ts'
import { statusOf } from './agreement.ts'
import { agreementById, agreementsOf, filesOf, paidAround, renewalOf } from './batches.ts'
import { correctAgreement } from './correct-agreement.ts'
import { keepAgreementFile } from './keep-agreement-file.ts'
import { recordAgreement, renewAgreement } from './record-agreement.ts'
import { publishAgreement, signAgreement } from './sign-agreement.ts'
import { publishBy, warningsOf } from './watch.ts'
import { warningText } from './words.ts'

/** An agreement with what its rules look at besides. */
async function watched(context: Context, agreement: AgreementRow) {
  const { experimentId } = await context.load(siteById, agreement.siteId)
  return { watched: { ...agreement, experimentId }, around: await context.load(paidAround, agreement.id) }
}

export const resolvers = {
  Mutation: {
    recordAgreement: async (_root, { input }, context) => {
      const outcome = await recordAgreement(context, input)
      return outcome.kind === 'done'
        ? { __typename: 'RecordAgreementSuccess', agreement: outcome.agreement }
        : toProblem(context, outcome)
    },
    renewAgreement: async (_root, { input }, context) => {
      const outcome = await renewAgreement(context, input)
      if (outcome.kind === 'done') return { __typename: 'RenewAgreementSuccess', agreement: outcome.agreement }
      if (outcome.kind !== 'renewed') return toProblem(context, outcome)
      const message = say(context.viewer, 'agreement.renewed', { start: new Date(outcome.renewal.startsOn) })
      return { __typename: 'AgreementRenewedProblem', message, renewal: outcome.renewal }
    },
    correctAgreement: async (_root, { input }, context) => {
      const outcome = await correctAgreement(context, input)
      return outcome.kind === 'done'
        ? { __typename: 'CorrectAgreementSuccess', agreement: outcome.agreement }
        : toProblem(context, outcome)
    },
    signAgreement: async (_root, { input }, context) => {
      const outcome = await signAgreement(context, input)
      if (outcome.kind === 'done') return { __typename: 'SignAgreementSuccess', agreement: outcome.agreement }
      if (outcome.kind !== 'signed') return toProblem(context, outcome)
      const { agreement } = outcome
      const message = say(context.viewer, 'agreement.signed', {
        day: new Date(agreement.signedOn ?? agreement.startsOn),
      })
      return { __typename: 'AgreementSignedProblem', message, agreement }
    },
    publishAgreement: async (_root, { input }, context) => {
      const outcome = await publishAgreement(context, input)
      return outcome.kind === 'done'
        ? { __typename: 'PublishAgreementSuccess', agreement: outcome.agreement }
        : toProblem(context, outcome)
    },
    keepAgreementFile: async (_root, { input }, context) => {
      const outcome = await keepAgreementFile(context, input)
      return outcome.kind === 'done'
        ? { __typename: 'KeepAgreementFileSuccess', agreement: outcome.agreement }
        : toProblem(context, outcome)
    },
  },
  Site: {
    agreements: ({ id }, _args, { load }) => load(agreementsOf, id),
    viewerCanRecordAgreement: (_site, _args, { viewer }) => canRecordAgreement(viewer),
  },
  Agreement: {
    id: ({ id }) => globalId('agreement', id),
    site: ({ siteId }, _args, { load }) => load(siteById, siteId),
    status: async (agreement, _args, context) => {
      const isRenewed = (await context.load(renewalOf, agreement.id)) !== null
      return statusOf(agreement, isRenewed, await today(context, agreement))
    },
    renewalOf: ({ renewalOfId }, _args, { load }) => (renewalOfId ? load(agreementById, renewalOfId) : null),
    renewal: ({ id }, _args, { load }) => load(renewalOf, id),
    publishBy: async (agreement, _args, context) => {
      const { watched: own, around } = await watched(context, agreement)
      return publishBy(own, around)
    },
    warnings: async (agreement, _args, context) => {
      const { watched: own, around } = await watched(context, agreement)
      const warnings = warningsOf(own, around, await today(context, agreement))
      return warnings.map((warning) => ({ code: warning.code, message: warningText(context.viewer, warning) }))
    },
    files: ({ id }, _args, { load }) => load(filesOf, id),
    viewerCanChange: (_agreement, _args, { viewer }) => canRecordAgreement(viewer),
    viewerCanSign: ({ signedOn }, _args, { viewer }) => canRecordAgreement(viewer) && signedOn === null,
    viewerCanRenew: async ({ id }, _args, { viewer, load }) =>
      canRecordAgreement(viewer) && (await load(renewalOf, id)) === null,
  },
  AgreementFile: {
    addedBy: ({ addedBy }, _args, { load }) => load(memberById, addedBy),
    path: ({ id }) => pathOfFile(id),
  },
} satisfies {
  Mutation: Pick<
    MutationResolvers,
    | 'recordAgreement'
    | 'renewAgreement'
    | 'correctAgreement'
    | 'signAgreement'
    | 'publishAgreement'
    | 'keepAgreementFile'
  >
  Site: Pick<SiteResolvers, 'agreements' | 'viewerCanRecordAgreement'>
  Agreement: CompleteNode<AgreementResolvers, AgreementRow>
  AgreementFile: Complete<AgreementFileResolvers, Omit<AgreementFileRow, 'addedBy'>>
}
