import { useReading } from '../session/reading.ts'

/** How much of the way to the target is done: a bar for the eye, beside the exact figure. */
export const ProgressBar = ({ share }: { share: string }) => {
  const { words } = useReading()
  const width = Math.max(0, Math.min(1, Number(share))) * 100
  return (
    <span className="progress">
      <span className="bar" aria-hidden="true">
        <span style={{ width: `${width}%` }} />
      </span>
      <span className="figure">{words.percent(share)}</span>
    </span>
  )
}
