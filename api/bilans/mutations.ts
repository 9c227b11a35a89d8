import type { MutationResolvers } from '../generated/resolvers.ts'
import { assessChanges } from './assess-changes.ts'
import { contributeToBilan } from './contribute-to-bilan.ts'
import { decideBilan } from './decide-bilan.ts'
import { openBilan } from './open-bilan.ts'
import { toOpenResult, toReturnResult, toSignResult, toSubmitResult, toWriteResult } from './results.ts'
import { returnBilan } from './return-bilan.ts'
import { setAdjustments } from './set-adjustments.ts'
import { setAsidePending } from './set-aside-pending.ts'
import { setBilanEvidence } from './set-bilan-evidence.ts'
import { setUnexpectedEffects } from './set-unexpected-effects.ts'
import { setViabilityConditions } from './set-viability-conditions.ts'
import { recordBilanSignature, signBilan } from './sign-bilan.ts'
import { submitBilan } from './submit-bilan.ts'
import { synthesiseBilan } from './synthesise-bilan.ts'

/** All that changes a bilan. */
export const mutations = {
  openBilan: async (_root, { input }, context) => toOpenResult(context, await openBilan(context, input)),
  contributeToBilan: async (_root, { input }, context) =>
    toWriteResult(context, await contributeToBilan(context, input)),
  synthesiseBilan: async (_root, { input }, context) => toWriteResult(context, await synthesiseBilan(context, input)),
  setBilanEvidence: async (_root, { input }, context) => toWriteResult(context, await setBilanEvidence(context, input)),
  assessChanges: async (_root, { input }, context) => toWriteResult(context, await assessChanges(context, input)),
  setUnexpectedEffects: async (_root, { input }, context) =>
    toWriteResult(context, await setUnexpectedEffects(context, input)),
  setViabilityConditions: async (_root, { input }, context) =>
    toWriteResult(context, await setViabilityConditions(context, input)),
  setAdjustments: async (_root, { input }, context) => toWriteResult(context, await setAdjustments(context, input)),
  setAsidePending: async (_root, { input }, context) => toWriteResult(context, await setAsidePending(context, input)),
  decideBilan: async (_root, { input }, context) => toWriteResult(context, await decideBilan(context, input)),
  submitBilan: async (_root, { input }, context) => toSubmitResult(context, await submitBilan(context, input)),
  signBilan: async (_root, { input }, context) => toSignResult(context, await signBilan(context, input)),
  recordBilanSignature: async (_root, { input }, context) =>
    toSignResult(context, await recordBilanSignature(context, input)),
  returnBilan: async (_root, { input }, context) => toReturnResult(context, await returnBilan(context, input)),
} satisfies Pick<
  MutationResolvers,
  | 'openBilan'
  | 'contributeToBilan'
  | 'synthesiseBilan'
  | 'setBilanEvidence'
  | 'assessChanges'
  | 'setUnexpectedEffects'
  | 'setViabilityConditions'
  | 'setAdjustments'
  | 'setAsidePending'
  | 'decideBilan'
  | 'submitBilan'
  | 'signBilan'
  | 'recordBilanSignature'
  | 'returnBilan'
>
