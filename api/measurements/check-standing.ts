/** Whether what is entered may take the place of what is there. Pure. */
import type { Id } from '#db/database.ts'
import type { MeasurementRow } from '#db/measurements.ts'
import { globalId } from '../ids.ts'
import { type Entry, type Mistake, saysNothing } from './entry.ts'

const LONGEST_REASON = 500

/** Who enters, and whether it is to be kept as a draft. */
export interface Manner {
  readonly by: Id<'member'>
  readonly draft: boolean
}

/** All that keeps an entry from following the latest version of its cell, which may have none. */
export function checkStanding(entry: Entry, latest: MeasurementRow | undefined, manner: Manner): readonly Mistake[] {
  const wrong = entry.replaces === null ? checkFree(latest, manner) : checkReplaced(entry, latest)
  return wrong.length > 0 ? wrong : [...checkReason(entry, latest), ...checkDraft(latest, manner)]
}

/** Whether something was told of a cell, and not taken back since. */
export const isHeld = (latest: MeasurementRow | undefined): latest is MeasurementRow =>
  latest !== undefined && !saysNothing(latest)

/** Whether a version is still in the hands of its author: it may be written again without saying why. */
export const isInHand = ({ status }: Pick<MeasurementRow, 'status'>): boolean =>
  status === 'DRAFT' || status === 'RETURNED'

/** A cell is free when nothing is there, or what its author keeps or was sent back. */
function checkFree(latest: MeasurementRow | undefined, { by }: Manner): Mistake[] {
  if (!isHeld(latest) || (isInHand(latest) && latest.loggedBy === by)) return []
  const text = latest.status === 'DRAFT' ? 'measurement.already-drafted' : 'measurement.already-logged'
  return [{ field: 'value', text, measurement: latest }]
}

function checkReplaced({ replaces, withdraw }: Entry, latest: MeasurementRow | undefined): Mistake[] {
  if (!latest) return [{ field: 'replaces', text: 'entry.nothing-there' }]
  if (globalId('measurement', latest.id) !== replaces) {
    const text = isHeld(latest) ? 'measurement.stale' : 'measurement.stale-withdrawn'
    return [{ field: 'replaces', text, measurement: latest }]
  }
  return withdraw && !isHeld(latest) ? [{ field: 'replaces', text: 'entry.nothing-there' }] : []
}

/** What others have seen, or may count on, does not change without a word. */
function checkReason({ reason, replaces }: Entry, latest: MeasurementRow | undefined): Mistake[] {
  const isNeeded = replaces !== null && latest !== undefined && !isInHand(latest)
  const isWrong = (isNeeded && reason === null) || (reason !== null && reason.length > LONGEST_REASON)
  return isWrong ? [{ field: 'reason', text: 'invalid.reason' }] : []
}

/** A draft does not take the place of what waits for its approval, or has it. */
const checkDraft = (latest: MeasurementRow | undefined, { draft }: Manner): Mistake[] =>
  draft && isHeld(latest) && !isInHand(latest) ? [{ field: 'draft', text: 'entry.draft-over' }] : []
