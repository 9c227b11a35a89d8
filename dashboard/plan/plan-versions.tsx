import type { PlansQuery } from '../generated/operations.ts'
import { PlaceLink } from '../places/place-link.tsx'
import { useReading } from '../session/reading.ts'

type Version = NonNullable<PlansQuery['experiment']>['evaluationPlans'][number]

interface PlanVersionsProps {
  readonly experimentId: string
  readonly plans: readonly Version[]
  readonly shown: Version | undefined
}

/** The versions of a plan and where each stands; the one that is read is marked. */
export const PlanVersions = ({ experimentId: id, plans, shown }: PlanVersionsProps) => {
  const { say } = useReading().words
  if (plans.length === 0) return null
  return (
    <nav aria-label={say('plan.versions')}>
      <ul className="versions">
        {plans.map(({ id: planId, version, status }) => (
          <li key={planId}>
            <PlaceLink to={{ kind: 'experiment', id, section: 'plan', version }} isCurrent={planId === shown?.id}>
              {say('plan.version', { version })}
            </PlaceLink>{' '}
            <span className={`badge plan-${status}`}>{say(`plan.status.${status}`)}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
