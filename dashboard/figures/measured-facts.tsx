import type { IndicatorFiguresFragment } from '../generated/operations.ts'
import { Facts } from '../page/facts.tsx'
import { useReading } from '../session/reading.ts'

/** How an indicator is measured, and what it is read against. */
export const MeasuredFacts = ({ indicator }: { indicator: IndicatorFiguresFragment }) => {
  const { say, quantity, day } = useReading().words
  const { level, frequency, direction, collectionMethod, source, calculation, unit } = indicator
  const { baseline, baselineOn, baselineComment, target, targetOn } = indicator
  const dated = (value: string, on: string | null) =>
    on ? say('figure.dated', { value: quantity(value, unit), day: day(on) }) : quantity(value, unit)
  return (
    <Facts
      facts={[
        [say('detail.baseline'), baseline ? dated(baseline, baselineOn) : baselineComment],
        [say('detail.target'), target && dated(target, targetOn)],
        [say('indicator.level'), say(`level.${level}`)],
        [say('detail.direction'), say(`direction.${direction}`)],
        [say('detail.frequency'), say(`frequency.${frequency}`)],
        [say('detail.method'), say(`method.${collectionMethod}`)],
        [say('detail.calculation'), calculation],
        [say('detail.source'), source],
      ]}
    />
  )
}
