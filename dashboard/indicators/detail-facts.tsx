import type { IndicatorDetailFragment } from '../generated/operations.ts'
import { Facts } from '../page/facts.tsx'
import { useReading } from '../session/reading.ts'

/** How an indicator is measured, as its definition says. */
export const DetailFacts = ({ indicator }: { indicator: IndicatorDetailFragment }) => {
  const { say } = useReading().words
  const { level, frequency, direction, collectionMethod, source } = indicator
  return (
    <Facts
      facts={[
        [say('indicator.level'), say(`level.${level}`)],
        [say('detail.direction'), say(`direction.${direction}`)],
        [say('detail.frequency'), say(`frequency.${frequency}`)],
        [say('detail.method'), say(`method.${collectionMethod}`)],
        [say('detail.source'), source],
      ]}
    />
  )
}
