/** The rules of a net effect. Pure: no database, no clock, no GraphQL. */
import type { NetEffectRow, NetEffectVersionRow } from '#db/net-effects.ts'
import type { EffectShare } from '../generated/resolvers.ts'
import type { Viewer } from '../viewer.ts'

/** Agents and evaluators say what a change owes to the experiment. */
export const canDocument = ({ role }: Viewer): boolean => role === 'STAFF' || role === 'EVALUATOR'

/** What is known of the two shares that an experiment does not claim. */
export type KnownShares = Pick<
  NetEffectVersionRow,
  'deadweightRate' | 'deadweightEvidence' | 'deadweightSource' | 'othersShare' | 'othersEvidence' | 'othersSource'
>

/** Both shares are known, each with its source: the database then has a net effect, once something is measured. */
export const isNet = (version: KnownShares | undefined): boolean =>
  version !== undefined && version.deadweightSource !== null && version.othersSource !== null

/** What is told of an effect: what remains of the change or, undocumented, the change. */
export const valueOfEffect = ({
  netEffect,
  observedChange,
}: Pick<NetEffectRow, 'netEffect' | 'observedChange'>): string | null => netEffect ?? observedChange

/** The part that would have happened anyway. */
export const deadweightOf = (version: KnownShares | undefined): EffectShare | null =>
  shareOf(version?.deadweightRate, version?.deadweightEvidence, version?.deadweightSource)

/** The part due to others. */
export const othersShareOf = (version: KnownShares | undefined): EffectShare | null =>
  shareOf(version?.othersShare, version?.othersEvidence, version?.othersSource)

const shareOf = (
  rate: string | null | undefined,
  evidence: EffectShare['evidence'] | null | undefined,
  source: string | null | undefined,
): EffectShare | null => (rate && evidence ? { rate: plain(rate), evidence, source: source ?? null } : null)

/** The database writes 0.3000. */
const plain = (rate: string) => rate.replace(/\.?0+$/, '')
