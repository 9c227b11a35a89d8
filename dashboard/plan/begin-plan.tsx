import { DraftEvaluationPlanDocument } from '../generated/operations.ts'
import { ChangeForm } from '../page/change-form.tsx'
import { NoteField } from '../page/note-field.tsx'
import { Opening } from '../page/opening.tsx'
import { goTo } from '../places/use-place.ts'
import { useReading } from '../session/reading.ts'

interface BeginPlanProps {
  readonly experimentId: string
  readonly isFirst: boolean
  readonly onDone: () => void
}

/** Begins a version: the first one, or a new one, with why the plan changes. */
export const BeginPlan = ({ experimentId, isFirst, onDone }: BeginPlanProps) => {
  const { ask, words } = useReading()
  const { say } = words
  const label = say(isFirst ? 'plan.begin' : 'plan.begin-next')
  const send = async (clientKey: string, form: FormData) => {
    const reason = String(form.get('reason') ?? '').trim() || null
    return (await ask(DraftEvaluationPlanDocument, { input: { clientKey, experimentId, reason } })).draftEvaluationPlan
  }
  return (
    <div className="actions">
      <Opening label={label} isPrimary={isFirst}>
        {(close) => (
          <ChangeForm
            label={label}
            submit={label}
            send={send}
            onCancel={close}
            onDone={() => {
              close()
              goTo({ kind: 'experiment', id: experimentId, section: 'plan' })
              onDone()
            }}
          >
            {(problemOf) =>
              isFirst ? (
                <p>{say('plan.begin-hint')}</p>
              ) : (
                <NoteField
                  name="reason"
                  label={say('plan.reason')}
                  hint={say('plan.reason-hint')}
                  problem={problemOf('reason')}
                />
              )
            }
          </ChangeForm>
        )}
      </Opening>
    </div>
  )
}
