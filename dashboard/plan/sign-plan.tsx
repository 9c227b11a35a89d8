import { SignEvaluationPlanDocument } from '../generated/operations.ts'
import { ChangeOpening } from '../page/change-opening.tsx'
import { Confirmation } from '../page/confirmation.tsx'
import { useReading } from '../session/reading.ts'
import type { PlanActionProps } from './plan-actions.tsx'

/** Signs what was read, in the name of a stakeholder. */
export const SignPlan = ({ plan, reload }: PlanActionProps) => {
  const { ask, words, viewerId } = useReading()
  const { say } = words
  const { id: planId, version, missingSignatures } = plan
  const party = missingSignatures.find(({ member }) => member?.id === viewerId)?.name ?? ''
  const contentHash = plan.contentHash ?? ''
  return (
    <ChangeOpening
      label={say('plan.sign')}
      submit={say('plan.sign')}
      isPrimary
      reload={reload}
      send={async (clientKey, form) => {
        if (!form.has('read'))
          return { __typename: 'InvalidInputProblem', field: 'read', message: say('plan.sign-unread') }
        return (await ask(SignEvaluationPlanDocument, { input: { clientKey, planId, contentHash } })).signEvaluationPlan
      }}
    >
      {(problemOf) => (
        <>
          <p>{say('plan.sign-meaning')}</p>
          <Confirmation name="read" label={say('plan.sign-as', { version, party })} problem={problemOf('read')} />
        </>
      )}
    </ChangeOpening>
  )
}
