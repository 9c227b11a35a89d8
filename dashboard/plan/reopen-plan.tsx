import { ReopenEvaluationPlanDocument } from '../generated/operations.ts'
import { ChangeOpening } from '../page/change-opening.tsx'
import { NoteField } from '../page/note-field.tsx'
import { useReading } from '../session/reading.ts'
import type { PlanActionProps } from './plan-actions.tsx'

/** Sends a plan back to be written again, with what is to be changed. */
export const ReopenPlan = ({ plan: { id: planId }, reload }: PlanActionProps) => {
  const { ask, words } = useReading()
  const { say } = words
  return (
    <ChangeOpening
      label={say('plan.reopen')}
      submit={say('plan.reopen')}
      reload={reload}
      send={async (clientKey, form) => {
        const note = String(form.get('note') ?? '')
        return (await ask(ReopenEvaluationPlanDocument, { input: { clientKey, planId, note } })).reopenEvaluationPlan
      }}
    >
      {(problemOf) => (
        <NoteField name="note" label={say('plan.note')} hint={say('plan.reopen-hint')} problem={problemOf('note')} />
      )}
    </ChangeOpening>
  )
}
