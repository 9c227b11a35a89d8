import type { ChangeAnswer, Mistake } from '../api/use-change.ts'
import { ScoreApplicationDocument } from '../generated/operations.ts'
import { typedDecimal } from '../language/typed-decimal.ts'
import { ChangeOpening } from '../page/change-opening.tsx'
import { Field } from '../page/field.tsx'
import { NoteField } from '../page/note-field.tsx'
import { useReading } from '../session/reading.ts'
import type { ApplicationPartProps } from './application.tsx'
import type { Call } from './application-list.tsx'

interface ScoreFormProps extends ApplicationPartProps {
  readonly criteria: Call['criteria']
}

/** Scores an application by every criterion; all that is wrong is told at once, each score at its place. */
export const ScoreForm = ({ application, criteria, reload }: ScoreFormProps) => {
  const { ask, words } = useReading()
  const { say, amount } = words
  const { id: applicationId, viewerScoring, enterprise } = application
  const given = (id: string) => viewerScoring?.scores.find(({ criterion }) => criterion.id === id)
  const send = async (clientKey: string, form: FormData): Promise<ChangeAnswer> => {
    const text = (name: string) => String(form.get(name) ?? '').trim()
    const typed = criteria.map(({ id, maximum }) => ({ id, maximum, value: typedDecimal(text(id)) }))
    const mistakes = typed.flatMap(({ id, maximum, value }): Mistake[] =>
      value === undefined ? [{ path: id, message: say('scoring.bad', { maximum }) }] : [],
    )
    if (mistakes.length > 0) return { __typename: 'InvalidScoresProblem', message: say('editor.unreadable'), mistakes }
    const scores = typed.map(({ id, value = '0' }) => ({
      criterionId: id,
      value,
      comment: text(`${id}.comment`) || null,
    }))
    const input = { clientKey, applicationId, scores, comment: text('comment') || null }
    const { scoreApplication: outcome } = await ask(ScoreApplicationDocument, { input })
    if (outcome.__typename !== 'InvalidScoresProblem') return outcome
    return { ...outcome, mistakes: outcome.faults.map(({ message, criterion }) => ({ path: criterion.id, message })) }
  }
  return (
    <ChangeOpening
      label={say(viewerScoring ? 'scoring.change' : 'scoring.give', { name: enterprise.name })}
      submit={say('save')}
      isPrimary={!viewerScoring}
      send={send}
      reload={reload}
    >
      {(problemOf) => (
        <>
          {criteria.map(({ id, title, description, maximum }) => {
            const score = given(id)
            return (
              <div className="row" key={id}>
                <Field
                  label={title}
                  hint={[description, say('scoring.from-to', { maximum })].filter(Boolean).join(' ')}
                  problem={problemOf(id)}
                >
                  {(attributes) => (
                    <input
                      {...attributes}
                      type="text"
                      inputMode="decimal"
                      name={id}
                      defaultValue={score ? amount(score.value) : ''}
                    />
                  )}
                </Field>
                <NoteField
                  name={`${id}.comment`}
                  label={say('scoring.why', { title })}
                  initial={score?.comment ?? ''}
                  rows={2}
                />
              </div>
            )
          })}
          <NoteField
            name="comment"
            label={say('scoring.comment')}
            initial={viewerScoring?.comment ?? ''}
            problem={problemOf('comment')}
          />
        </>
      )}
    </ChangeOpening>
  )
}
