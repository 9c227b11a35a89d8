import type { BilanRow } from '#db/bilans.ts'
import type { CompleteNode } from '../complete.ts'
import { planById } from '../evaluation-plans/batches.ts'
import { experimentById } from '../experiments/resolvers.ts'
import type { BilanResolvers, ExperimentResolvers, MutationResolvers } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { memberById } from '../members/resolvers.ts'
import {
  adjustmentsOf,
  answersOf,
  assessmentsOf,
  bilanOf,
  conditionsOf,
  effectsOf,
  hasPlanInForce,
  partiesInPlan,
  pendingOf,
  planOf,
  signaturesOf,
} from './batches.ts'
import {
  canContribute,
  canDecide,
  canRecordFor,
  canReturn,
  canWrite,
  isDraft,
  isSigning,
  QUESTIONS,
  signsFor,
} from './bilan.ts'
import { documentUrlFor } from './document-url.ts'
import { factsOf } from './facts-of.ts'
import { figuresOf } from './figures-of.ts'
import { gapsOf } from './gaps.ts'
import { mutations } from './mutations.ts'
import { type PartResolvers, parts } from './parts.ts'
import { contributionsIn, present } from './present-answers.ts'
import { conclusionOf, hasSigned, partiesOf, pendingByIndicator } from './views.ts'

export const resolvers = {
  Mutation: mutations,
  Experiment: {
    bilan: ({ id }, _args, { load }) => load(bilanOf, id),
    viewerCanOpenBilan: async ({ id }, _args, { load, viewer }) =>
      canWrite(viewer) && (await load(bilanOf, id)) === null && (await load(hasPlanInForce, id)),
  },
  Bilan: {
    id: ({ id }) => globalId('bilan', id),
    experiment: ({ experimentId }, _args, { load }) => load(experimentById, experimentId),
    openedBy: ({ openedBy }, _args, { load }) => load(memberById, openedBy),
    plan: async ({ id }, _args, { load }) => {
      const plan = await load(planOf, id)
      return plan && load(planById, plan.planId)
    },
    planVersion: async ({ id }, _args, { load }) => (await load(planOf, id))?.version ?? null,
    sections: (bilan) => QUESTIONS.map((question) => ({ bilan, question })),
    parties: async (bilan, _args, { load }) => {
      const [stakeholders, versions] = await Promise.all([load(partiesInPlan, bilan.id), load(answersOf, bilan.id)])
      return partiesOf(bilan, stakeholders, contributionsIn(present(versions)))
    },
    figures: ({ id }, _args, { load }) => load(figuresOf, id),
    pending: async ({ id }, _args, { load }) => pendingByIndicator(await load(pendingOf, id)),
    assessments: ({ id }, _args, { load }) => load(assessmentsOf, id),
    unexpectedEffects: ({ id }, _args, { load }) => load(effectsOf, id),
    viabilityConditions: async ({ id }, _args, { load }) =>
      (await load(conditionsOf, id)).map(({ description }) => description),
    adjustments: ({ id }, _args, { load }) => load(adjustmentsOf, id),
    conclusion: (bilan) => conclusionOf(bilan),
    gaps: async (bilan, _args, context) => (isDraft(bilan) ? gapsOf(await factsOf(context, bilan)) : []),
    submittedBy: ({ submittedBy }, _args, { load }) => (submittedBy ? load(memberById, submittedBy) : null),
    returned: async ({ returnedBy, returnedAt: at, returnNote: note }, _args, { load }) =>
      returnedBy && at && note ? { by: await load(memberById, returnedBy), at, note } : null,
    documentUrl: ({ id }, { format }, context) => documentUrlFor(context, id, format),
    viewerCanContribute: async (bilan, _args, { load, viewer }) =>
      isDraft(bilan) && (await load(partiesInPlan, bilan.id)).some((party) => canContribute(party, viewer)),
    viewerCanWrite: (bilan, _args, { viewer }) => isDraft(bilan) && canWrite(viewer),
    viewerCanDecide: (bilan, _args, { viewer }) => isDraft(bilan) && canDecide(viewer),
    viewerCanSubmit: (bilan, _args, { viewer }) => isDraft(bilan) && canWrite(viewer),
    viewerCanSign: async (bilan, _args, { load, viewer }) => {
      const [parties, signatures] = await Promise.all([load(partiesInPlan, bilan.id), load(signaturesOf, bilan.id)])
      return isSigning(bilan) && parties.some((party) => signsFor(party, viewer) && !hasSigned(party, signatures))
    },
    viewerCanRecordSignature: async (bilan, _args, { load, viewer }) => {
      const [parties, signatures] = await Promise.all([load(partiesInPlan, bilan.id), load(signaturesOf, bilan.id)])
      return isSigning(bilan) && parties.some((party) => canRecordFor(party, viewer) && !hasSigned(party, signatures))
    },
    viewerCanReturn: async (bilan, _args, { load, viewer }) =>
      isSigning(bilan) && canReturn(await load(partiesInPlan, bilan.id), viewer),
  },
  ...parts,
} satisfies {
  Mutation: Pick<MutationResolvers, keyof typeof mutations>
  Experiment: Pick<ExperimentResolvers, 'bilan' | 'viewerCanOpenBilan'>
  Bilan: CompleteNode<BilanResolvers, Omit<BilanRow, 'openedBy' | 'submittedBy'>>
} & PartResolvers
