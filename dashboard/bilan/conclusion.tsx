import { type BilanDecision, DecideBilanDocument } from '../generated/operations.ts'
import { ChangeOpening } from '../page/change-opening.tsx'
import { Field } from '../page/field.tsx'
import { NoteField } from '../page/note-field.tsx'
import { useReading } from '../session/reading.ts'
import type { BilanPartProps } from './bilan-reading.tsx'

const DECISIONS: readonly BilanDecision[] = ['IMPLANT', 'EXTEND', 'ADJUST_AND_RETRY', 'STOP', 'INCONCLUSIVE']

/** What was decided, why and by whom. */
export const Conclusion = ({ bilan, reload }: BilanPartProps) => {
  const { say, moment } = useReading().words
  const { conclusion, viewerCanDecide } = bilan
  return (
    <section className="plan-part" aria-labelledby="bilan-decision">
      <h3 id="bilan-decision">{say('bilan.decision')}</h3>
      {conclusion ? (
        <div className="conclusion">
          <p className="line-name">{say(`decision.${conclusion.decision}`)}</p>
          <p className="written">{conclusion.reasons}</p>
          <p className="hint">
            {say('bilan.written', { by: conclusion.decidedBy.name, day: moment(conclusion.decidedAt) })}
          </p>
        </div>
      ) : (
        <p className="hint">{say('bilan.no-decision')}</p>
      )}
      {viewerCanDecide && (
        <div className="actions">
          <Decide bilan={bilan} reload={reload} />
        </div>
      )}
    </section>
  )
}

const Decide = ({ bilan: { id: bilanId, revision, conclusion }, reload }: BilanPartProps) => {
  const { ask, words } = useReading()
  const { say } = words
  return (
    <ChangeOpening
      label={say('bilan.decide')}
      submit={say('save')}
      reload={reload}
      send={async (clientKey, form) => {
        const decision = DECISIONS.find((each) => each === form.get('decision')) ?? 'INCONCLUSIVE'
        const input = { clientKey, bilanId, revision, decision, reasons: String(form.get('reasons') ?? '') }
        return (await ask(DecideBilanDocument, { input })).decideBilan
      }}
    >
      {(problemOf) => (
        <>
          <Field label={say('bilan.decision')}>
            {(attributes) => (
              <select {...attributes} name="decision" defaultValue={conclusion?.decision ?? 'IMPLANT'}>
                {DECISIONS.map((each) => (
                  <option key={each} value={each}>
                    {say(`decision.${each}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <NoteField
            name="reasons"
            label={say('bilan.reasons')}
            initial={conclusion?.reasons ?? ''}
            problem={problemOf('reasons')}
            rows={5}
          />
        </>
      )}
    </ChangeOpening>
  )
}
