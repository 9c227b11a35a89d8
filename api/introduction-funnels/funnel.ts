/** The figures of a funnel, as the schema shows them. Pure: no database, no clock, no GraphQL. */
import type { DeclineReason, IntroductionParty } from '#db/generated/tables.ts'
import { type FunnelFilter, type FunnelPart, STAGES } from '#db/introduction-funnels.ts'

/** A funnel, and what it counts, to be counted again in parts. */
export interface Funnel {
  readonly figures: FunnelPart
  readonly filter: FunnelFilter
}

/** The stages, in order, with how many of the stage before came to each. */
export const stagesOf = ({ counts, medians }: FunnelPart) =>
  STAGES.map((stage, index) => {
    const count = counts[index] ?? 0
    const before = counts[index - 1] ?? 0
    return { stage, count, conversion: before === 0 ? null : count / before, medianDays: medians[index] ?? null }
  })

/** The parties waited for, in the order of the contract. */
export const waitingOf = ({ waiting }: FunnelPart) =>
  some(waiting).map(([party, count]) => ({ party: party as IntroductionParty, count }))

/** The reasons given, the most frequent first. */
export const declinesOf = ({ declined }: FunnelPart) =>
  some(declined)
    .sort(([, one], [, other]) => other - one)
    .map(([reason, count]) => ({ reason: reason as DeclineReason, count }))

const some = (tally: Readonly<Record<string, number>>) => Object.entries(tally).filter(([, count]) => count > 0)
