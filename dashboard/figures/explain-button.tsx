import { useReading } from '../session/reading.ts'

interface ExplainButtonProps {
  /** What is explained, for who does not see where the button stands. */
  readonly name: string
  readonly onExplain: () => void
}

/** The way to the explanation of a figure. */
export const ExplainButton = ({ name, onExplain }: ExplainButtonProps) => {
  const { say } = useReading().words
  return (
    <button
      type="button"
      className="link explain"
      aria-haspopup="dialog"
      aria-label={say('explain.of', { name })}
      onClick={onExplain}
    >
      {say('explain')}
    </button>
  )
}
