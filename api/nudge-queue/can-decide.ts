import type { NudgeRow } from '#db/nudges.ts'

type Failed = Pick<NudgeRow, 'state' | 'digestId' | 'perhapsSent'>

/** A line goes with its message of the day. What may have been sent is still looked for by itself. */
export const canRetry = ({ state, digestId, perhapsSent }: Failed): boolean =>
  digestId === null && (state === 'DEAD' || state === 'AMBIGUOUS' || (state === 'RETRY' && !perhapsSent))

/** Whatever is not in the hands of a bot, nor done. */
export const canDrop = ({ state, digestId }: Failed): boolean =>
  digestId === null && ['DEAD', 'AMBIGUOUS', 'RETRY'].includes(state)
