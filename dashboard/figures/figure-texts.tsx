import type { IndicatorFiguresFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'

/** What was told, of an indicator in words: the latest first. */
export const FigureTexts = ({ indicator: { series, frequency } }: { indicator: IndicatorFiguresFragment }) => {
  const { words } = useReading()
  const told = series.filter(({ text }) => text !== null)
  if (told.length === 0) return <p className="notice">{words.say('figure.no-text')}</p>
  return (
    <ul className="told">
      {told.map(({ id, period, text }) => (
        <li key={id}>
          <blockquote>{text}</blockquote>
          <p className="hint">{words.period(frequency, period)}</p>
        </li>
      ))}
    </ul>
  )
}
