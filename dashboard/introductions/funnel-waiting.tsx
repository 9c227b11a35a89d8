import type { FunnelFiguresViewFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'

/** Whose turn it is, and for how many. */
export const FunnelWaiting = ({ waiting }: Pick<FunnelFiguresViewFragment, 'waiting'>) => {
  const { words } = useReading()
  if (waiting.length === 0) return null
  const counts = waiting.map(({ party, count }) => `${words.amount(String(count))} ${words.say(`party.${party}`)}`)
  return <p className="hint">{words.say('funnel.waiting', { counts: counts.join(' · ') })}</p>
}
