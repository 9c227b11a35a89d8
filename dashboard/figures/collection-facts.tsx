import type { CollectionViewFragment } from '../generated/operations.ts'
import { Facts } from '../page/facts.tsx'
import { useReading } from '../session/reading.ts'

/** How complete and how timely what was collected is, over what was due. */
export const CollectionFacts = ({ collection }: { collection: CollectionViewFragment }) => {
  const { say, percent } = useReading().words
  const { expected, received, approved, onTime, completeness, timeliness } = collection
  if (expected === 0) return <p className="hint">{say('collection.none')}</p>
  return (
    <div className="collection">
      <Facts
        facts={[
          [say('collection.completeness'), completeness && percent(completeness)],
          [say('collection.timeliness'), timeliness && percent(timeliness)],
          [say('collection.received'), say('collection.of', { count: received, all: expected })],
          [say('collection.approved'), say('collection.of', { count: approved, all: received })],
        ]}
      />
      <p className="hint">{say('collection.meaning', { onTime, expected })}</p>
    </div>
  )
}
