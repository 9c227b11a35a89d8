import { SubmitEvaluationPlanDocument } from '../generated/operations.ts'
import { ChangeOpening } from '../page/change-opening.tsx'
import { useReading } from '../session/reading.ts'
import type { PlanActionProps } from './plan-actions.tsx'

/** Submits a draft to be signed; what it lacks is told all at once. */
export const SubmitPlan = ({ plan, reload }: PlanActionProps) => {
  const { ask, words } = useReading()
  const { say } = words
  const { id: planId, revision, stakeholders } = plan
  const names = stakeholders
    .filter(({ signs }) => signs)
    .map(({ name, member, signatoryName }) =>
      say('plan.party', { name, signatory: member?.name ?? signatoryName ?? '' }),
    )
  return (
    <ChangeOpening
      label={say('plan.submit')}
      submit={say('plan.submit')}
      isPrimary
      reload={reload}
      send={async (clientKey) =>
        (await ask(SubmitEvaluationPlanDocument, { input: { clientKey, planId, revision } })).submitEvaluationPlan
      }
    >
      {() => <p>{names.length > 0 ? say('plan.submit-to', { names: names.join(', ') }) : say('plan.submit-nobody')}</p>}
    </ChangeOpening>
  )
}
