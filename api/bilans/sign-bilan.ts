import { insertBilanSignatures } from '#db/bilan-signatures.ts'
import type { BilanRow } from '#db/bilans.ts'
import type { StakeholderRow } from '#db/stakeholders.ts'
import { actorOf, type Context, memberOf } from '../context.ts'
import type { RecordBilanSignatureInput, SignBilanInput } from '../generated/resolvers.ts'
import type { InvalidInput } from '../problems.ts'
import { today } from '../today.ts'
import { invalidNote, trimmed } from '../words.ts'
import { partiesInPlan, planOf, signaturesOf } from './batches.ts'
import { canRecordFor, signsFor } from './bilan.ts'
import { changeBilan, recorded } from './change-bilan.ts'
import { freezeIfSigned } from './freeze-bilan.ts'
import type { BilanOutcome, Changed, NotReady, Signed } from './outcome.ts'

type Refusal = NotReady | Signed | Changed | InvalidInput
export type SignOutcome = BilanOutcome<Refusal>

/** Signs a bilan for the parties that the viewer is the signatory of. */
export const signBilan = (context: Context, input: SignBilanInput): Promise<SignOutcome> =>
  changeBilan<Refusal>(context, input, {
    change: 'BILAN_SIGNED',
    from: 'SIGNING',
    work: async (inside, bilan) => {
      const parties = await inside.load(partiesInPlan, bilan.id)
      const mine = parties.filter((party) => signsFor(party, inside.viewer))
      if (mine.length === 0) return { kind: 'forbidden' }
      return sign(inside, bilan, { parties: mine, contentHash: input.contentHash, paperOn: null, note: null })
    },
  })

/** Records the signature on paper of a party whose signatory has no account. */
export const recordBilanSignature = (context: Context, input: RecordBilanSignatureInput): Promise<SignOutcome> =>
  changeBilan<Refusal>(context, input, {
    change: 'BILAN_SIGNED',
    from: 'SIGNING',
    work: async (inside, bilan) => {
      const parties = (await inside.load(partiesInPlan, bilan.id)).filter(({ name }) => name === input.party)
      if (parties.length === 0) return { kind: 'not-found' }
      if (!parties.every((party) => canRecordFor(party, inside.viewer))) return { kind: 'forbidden' }
      const note = trimmed(input.note)
      const invalid = invalidNote(note)
      if (invalid) return invalid
      if (input.paperOn > (await today(inside, bilan)))
        return { kind: 'invalid-input', field: 'paperOn', text: 'invalid.date-to-come' }
      return sign(inside, bilan, { ...input, parties, note })
    },
  })

interface Signing {
  readonly parties: readonly StakeholderRow[]
  /** What was read: another content is not signed unread. */
  readonly contentHash: string
  readonly paperOn: string | null
  readonly note: string | null
}

async function sign(
  context: Context,
  bilan: BilanRow,
  { parties, contentHash, paperOn, note }: Signing,
): Promise<SignOutcome> {
  if (contentHash !== bilan.contentHash) return { kind: 'changed', bilan, conflicts: [] }
  const plan = await context.load(planOf, bilan.id)
  if (!plan?.isInForce) return { kind: 'not-ready', bilan, gaps: [{ code: 'PLAN', isBlocking: true }] }
  const living = await context.load(signaturesOf, bilan.id)
  const unsigned = parties.filter(({ id }) => !living.some(({ stakeholderId }) => stakeholderId === id))
  const [first] = living.filter(({ stakeholderId }) => parties.some(({ id }) => id === stakeholderId))
  if (unsigned.length === 0 && first) return { kind: 'signed', bilan, since: first.signedAt }
  const { programmeId, id: bilanId } = bilan
  const by = { recordedBy: memberOf(context).id, signedAt: context.now(), channel: actorOf(context).channel }
  await insertBilanSignatures(
    context.db,
    unsigned.map(({ id: stakeholderId, planId }) => ({
      ...{ programmeId, bilanId, planId, stakeholderId, contentHash, paperOn, note },
      ...by,
    })),
  )
  const frozen = await freezeIfSigned(context, bilan, [...living, ...unsigned.map(({ id }) => ({ stakeholderId: id }))])
  return recorded(context, bilan, { after: { parties: unsigned.map(({ name }) => name), contentHash, ...frozen } })
}
