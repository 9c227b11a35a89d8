import type { CheckReplicationKitQuery } from '../generated/operations.ts'
import { Mistakes } from '../page/mistakes.tsx'
import { useReading } from '../session/reading.ts'

/** What a replication kit would bring, as it was read. */
export type Check = NonNullable<CheckReplicationKitQuery['checkReplicationKit']>

/** Where a kit comes from, what it would bring, and what is wrong in it. */
export const KitCheck = ({ check: { source, obstacle, mistakes, indicators } }: { check: Check }) => {
  const { say, day } = useReading().words
  return (
    <div role="status" className="kit">
      {source && (
        <p>
          {say('kit.from', {
            experiment: source.experiment,
            authority: source.authority,
            day: day(source.concludedOn),
          })}
        </p>
      )}
      {obstacle && <p className="warning">{obstacle}</p>}
      <Mistakes mistakes={mistakes} />
      <ul>
        {indicators.map(({ name, message }) => (
          <li key={name}>{message}</li>
        ))}
      </ul>
    </div>
  )
}
