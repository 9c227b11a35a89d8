import type { PlanSignatureRow } from '#db/plan-signatures.ts'
import type { StakeholderRow } from '#db/stakeholders.ts'
import { among } from '../among.ts'
import type { Complete, CompleteNode } from '../complete.ts'
import { signaturesOf, stakeholdersOf } from '../evaluation-plans/batches.ts'
import type { PlanSignatureResolvers, StakeholderResolvers } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { memberById } from '../members/resolvers.ts'

export const resolvers = {
  Stakeholder: {
    id: ({ id }) => globalId('stakeholder', id),
    key: ({ position }) => String(position),
    member: ({ memberId }, _args, { load }) => (memberId ? load(memberById, memberId) : null),
    signature: async ({ id, planId }, _args, { load }) =>
      (await load(signaturesOf, planId)).find(({ stakeholderId }) => stakeholderId === id) ?? null,
  },
  PlanSignature: {
    stakeholder: async ({ planId, stakeholderId }, _args, { load }) =>
      among(await load(stakeholdersOf, planId), stakeholderId),
    recordedBy: ({ recordedBy }, _args, { load }) => load(memberById, recordedBy),
  },
} satisfies {
  Stakeholder: CompleteNode<StakeholderResolvers, StakeholderRow>
  PlanSignature: Complete<PlanSignatureResolvers, Omit<PlanSignatureRow, 'recordedBy'>>
}
