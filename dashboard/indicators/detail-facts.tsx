import type { IndicatorDetailFragment } from '../generated/operations.ts'
import type { TextKey } from '../language/say.ts'
import { useReading } from '../session/reading.ts'

/** How an indicator is measured, as its definition says. */
export const DetailFacts = ({ indicator }: { indicator: IndicatorDetailFragment }) => {
  const { say } = useReading().words
  const { level, frequency, direction, collectionMethod, source } = indicator
  const facts: readonly (readonly [TextKey, string])[] = [
    ['indicator.level', say(`level.${level}`)],
    ['detail.direction', say(`direction.${direction}`)],
    ['detail.frequency', say(`frequency.${frequency}`)],
    ['detail.method', say(`method.${collectionMethod}`)],
    ['detail.source', source],
  ]
  return (
    <dl className="facts">
      {facts.map(([key, value]) => (
        <div key={key}>
          <dt>{say(key)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
