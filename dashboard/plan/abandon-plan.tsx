import { AbandonEvaluationPlanDocument } from '../generated/operations.ts'
import { ChangeOpening } from '../page/change-opening.tsx'
import { useReading } from '../session/reading.ts'
import type { PlanActionProps } from './plan-actions.tsx'

/** Gives up a draft. */
export const AbandonPlan = ({ plan: { id: planId }, reload }: PlanActionProps) => {
  const { ask, words } = useReading()
  const { say } = words
  return (
    <ChangeOpening
      label={say('plan.abandon')}
      submit={say('plan.abandon')}
      reload={reload}
      send={async (clientKey) =>
        (await ask(AbandonEvaluationPlanDocument, { input: { clientKey, planId } })).abandonEvaluationPlan
      }
    >
      {() => <p>{say('plan.abandon-meaning')}</p>}
    </ChangeOpening>
  )
}
