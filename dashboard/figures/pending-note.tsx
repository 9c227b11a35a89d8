import { useReading } from '../session/reading.ts'

interface PendingNoteProps {
  readonly pending: number
  /** What the figure would be with what waits; null when that would not change it. */
  readonly wouldBe: string | null
  readonly unit: string
}

/** How many values wait for approval, and what they would make of the figure; nothing when none does. */
export const PendingNote = ({ pending: count, wouldBe, unit }: PendingNoteProps) => {
  const { say, rounded } = useReading().words
  if (count === 0) return null
  return (
    <span className="pending">
      {wouldBe === null
        ? say('figure.pending', { count })
        : say('figure.pending-would', { count, value: rounded(wouldBe, unit) })}
    </span>
  )
}
