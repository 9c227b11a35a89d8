/** Parts of a bilan that the contract shows, as they are read. */
import type { BilanAnswerRow } from '#db/bilan-answers.ts'
import type { PendingValue } from '#db/bilan-pending.ts'
import type { BilanSignatureRow } from '#db/bilan-signatures.ts'
import type { BilanRow } from '#db/bilans.ts'
import type { Id } from '#db/database.ts'
import type { BilanDecision, BilanQuestion, StakeholderKind } from '#db/generated/tables.ts'
import type { StakeholderRow } from '#db/stakeholders.ts'

/** A question of a bilan. */
export interface SectionView {
  readonly bilan: BilanRow
  readonly question: BilanQuestion
}

/** A party: a stakeholder of the plan, or one of an earlier version who had contributed. */
export interface PartyView {
  readonly bilan: BilanRow
  readonly name: string
  readonly kind: StakeholderKind
  readonly stakeholder: StakeholderRow | undefined
}

/** A signature, with the party that gave it. */
export interface SignatureView extends BilanSignatureRow {
  readonly party: StakeholderRow
}

/** The values of an indicator that wait for an approval. */
export interface PendingView {
  readonly indicatorId: Id<'indicator'>
  readonly count: number
  readonly setAside: number
  readonly reason: string | null
}

/** What was decided. */
export interface ConclusionView {
  readonly decision: BilanDecision
  readonly reasons: string
  readonly decidedBy: Id<'member'>
  readonly decidedAt: Date
}

/** The parties of a bilan: the stakeholders of its plan, then those of earlier versions who had contributed. */
export function partiesOf(
  bilan: BilanRow,
  stakeholders: readonly StakeholderRow[],
  contributions: readonly BilanAnswerRow[],
): PartyView[] {
  const inPlan = stakeholders.map((stakeholder) => ({
    bilan,
    name: stakeholder.name,
    kind: stakeholder.kind,
    stakeholder,
  }))
  const named = new Set(inPlan.map(({ name }) => name))
  const former = new Map<string, PartyView>()
  for (const { party, partyKind } of contributions) {
    if (party !== null && partyKind !== null && !named.has(party))
      former.set(party, { bilan, name: party, kind: partyKind, stakeholder: undefined })
  }
  return [...inPlan, ...former.values()]
}

/** The contributions in the order of the parties. */
export const inPartyOrder = (
  contributions: readonly BilanAnswerRow[],
  parties: readonly PartyView[],
): BilanAnswerRow[] => parties.flatMap(({ name }) => contributions.filter(({ party }) => party === name))

/** What was decided; null until then. */
export const conclusionOf = ({ decision, decisionReasons, decidedBy, decidedAt }: BilanRow): ConclusionView | null =>
  decision && decisionReasons && decidedBy && decidedAt
    ? { decision, reasons: decisionReasons, decidedBy, decidedAt }
    : null

/** The values that wait, by indicator, in the order of the plan. */
export const pendingByIndicator = (pending: readonly PendingValue[]): PendingView[] =>
  [...Map.groupBy(pending, ({ indicatorId }) => indicatorId)].map(([indicatorId, values]) => ({
    indicatorId,
    count: values.length,
    setAside: values.filter(({ reason }) => reason !== null).length,
    reason: values.findLast(({ reason }) => reason !== null)?.reason ?? null,
  }))

/** Whether a party has signed. */
export const hasSigned = ({ id }: StakeholderRow, signatures: readonly BilanSignatureRow[]): boolean =>
  signatures.some(({ stakeholderId }) => stakeholderId === id)
