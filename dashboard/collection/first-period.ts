/** Which period of collection is shown first. Pure. */
import type { CollectionPeriodLineFragment } from '../generated/operations.ts'

type Period = CollectionPeriodLineFragment

/** What tells a period from the others of an experiment. */
export const keyOfPeriod = ({ frequency, period }: Period): string => `${frequency} ${period}`

/** Those that have begun, the latest first. */
export const begun = (periods: readonly Period[]): readonly Period[] =>
  periods.filter(({ state }) => state !== 'UPCOMING').toSorted((one, other) => (one.endsOn < other.endsOn ? 1 : -1))

/** The latest that is over and lacks values, since they are waited for; else the latest of all. */
export function firstPeriod(periods: readonly Period[]): Period | undefined {
  const all = begun(periods)
  const isAwaited = ({ state, received, expected }: Period) =>
    (state === 'DUE' || state === 'LATE') && received < expected
  return all.find(isAwaited) ?? all[0]
}
