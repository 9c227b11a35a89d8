import type { BilanAnswerRow } from '#db/bilan-answers.ts'
import type { BilanEvidenceRow } from '#db/bilan-content.ts'
import type { Complete } from '../complete.ts'
import type {
  BilanAnswerResolvers,
  BilanConclusionResolvers,
  BilanEvidenceResolvers,
  BilanGapResolvers,
  BilanPartyResolvers,
  BilanPendingResolvers,
  BilanSectionResolvers,
  BilanSignatureResolvers,
} from '../generated/resolvers.ts'
import { indicatorById } from '../indicators/resolvers.ts'
import { memberById } from '../members/resolvers.ts'
import { answersOf, evidenceOf, partiesInPlan, signaturesOf } from './batches.ts'
import { canContribute, canRecordFor, isDraft, isOf, isSigning, signsFor } from './bilan.ts'
import { type FigureResolvers, figureParts } from './figure-parts.ts'
import { figuresOf } from './figures-of.ts'
import type { Gap } from './gaps.ts'
import { contributionsIn, earlierThan, present, synthesisIn } from './present-answers.ts'
import {
  type ConclusionView,
  hasSigned,
  inPartyOrder,
  type PartyView,
  type PendingView,
  partiesOf,
  type SectionView,
  type SignatureView,
} from './views.ts'
import { gapText, questionText } from './words.ts'

/** The resolvers of the parts of a bilan. */
export interface PartResolvers extends FigureResolvers {
  readonly BilanSection: Complete<BilanSectionResolvers, SectionView>
  readonly BilanAnswer: Complete<BilanAnswerResolvers, Omit<BilanAnswerRow, 'writtenBy'>>
  readonly BilanParty: Complete<BilanPartyResolvers, PartyView>
  readonly BilanSignature: Complete<BilanSignatureResolvers, Omit<SignatureView, 'recordedBy'>>
  readonly BilanEvidence: Complete<BilanEvidenceResolvers, BilanEvidenceRow>
  readonly BilanPending: Complete<BilanPendingResolvers, PendingView>
  readonly BilanConclusion: Complete<BilanConclusionResolvers, Omit<ConclusionView, 'decidedBy'>>
  readonly BilanGap: Complete<BilanGapResolvers, Gap>
}

export const parts: PartResolvers = {
  ...figureParts,
  BilanSection: {
    wording: ({ question }, _args, { viewer }) => questionText(viewer, question),
    synthesis: async ({ bilan, question }, _args, { load }) =>
      synthesisIn(present(await load(answersOf, bilan.id))).find((each) => each.question === question) ?? null,
    contributions: async ({ bilan, question }, _args, { load }) => {
      const [stakeholders, versions] = await Promise.all([load(partiesInPlan, bilan.id), load(answersOf, bilan.id)])
      const contributions = contributionsIn(present(versions))
      const parties = partiesOf(bilan, stakeholders, contributions)
      return inPartyOrder(
        contributions.filter((each) => each.question === question),
        parties,
      )
    },
    evidence: async ({ bilan, question }, _args, { load }) =>
      (await load(evidenceOf, bilan.id)).filter((each) => each.question === question),
  },
  BilanAnswer: {
    writtenBy: ({ writtenBy }, _args, { load }) => load(memberById, writtenBy),
    earlier: async (answer, _args, { load }) => earlierThan(answer, await load(answersOf, answer.bilanId)),
  },
  BilanParty: {
    isInPlan: ({ stakeholder }) => stakeholder !== undefined,
    isViewers: ({ stakeholder }, _args, { viewer }) => stakeholder !== undefined && isOf(stakeholder, viewer),
    signatory: async ({ stakeholder }, _args, { load }) => {
      if (!stakeholder) return null
      const { memberId, signatoryName } = stakeholder
      return memberId ? (await load(memberById, memberId)).name : signatoryName
    },
    answers: async ({ bilan, name }, _args, { load }) =>
      present(await load(answersOf, bilan.id)).filter(({ party }) => party === name),
    signature: async ({ bilan, stakeholder }, _args, { load }) => {
      const signature = (await load(signaturesOf, bilan.id)).find((each) => each.stakeholderId === stakeholder?.id)
      return signature && stakeholder ? { ...signature, party: stakeholder } : null
    },
    viewerCanContribute: ({ bilan, stakeholder }, _args, { viewer }) =>
      isDraft(bilan) && stakeholder !== undefined && canContribute(stakeholder, viewer),
    viewerCanSign: async ({ bilan, stakeholder }, _args, { load, viewer }) =>
      isSigning(bilan) &&
      stakeholder !== undefined &&
      signsFor(stakeholder, viewer) &&
      !hasSigned(stakeholder, await load(signaturesOf, bilan.id)),
    viewerCanRecordSignature: async ({ bilan, stakeholder }, _args, { load, viewer }) =>
      isSigning(bilan) &&
      stakeholder !== undefined &&
      canRecordFor(stakeholder, viewer) &&
      !hasSigned(stakeholder, await load(signaturesOf, bilan.id)),
  },
  BilanSignature: {
    signatory: async ({ party: { memberId, signatoryName } }, _args, { load }) =>
      memberId ? (await load(memberById, memberId)).name : (signatoryName ?? ''),
    recordedBy: ({ recordedBy }, _args, { load }) => load(memberById, recordedBy),
  },
  BilanEvidence: {
    figure: async ({ bilanId, indicatorId }, _args, { load }) =>
      (await load(figuresOf, bilanId)).find(({ indicator }) => indicator.id === indicatorId) ?? null,
    indicator: ({ indicatorId }, _args, { load }) => load(indicatorById, indicatorId),
  },
  BilanPending: {
    indicator: ({ indicatorId }, _args, { load }) => load(indicatorById, indicatorId),
  },
  BilanConclusion: {
    decidedBy: ({ decidedBy }, _args, { load }) => load(memberById, decidedBy),
  },
  BilanGap: {
    message: (gap, _args, { viewer }) => gapText(viewer, gap),
  },
}
