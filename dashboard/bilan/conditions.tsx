import { SetViabilityConditionsDocument } from '../generated/operations.ts'
import { RowsForm } from '../page/rows-form.tsx'
import { useReading } from '../session/reading.ts'
import type { BilanPartProps } from './bilan-reading.tsx'

/** Under which conditions the project is viable. */
export const Conditions = ({ bilan, reload }: BilanPartProps) => {
  const { ask, words } = useReading()
  const { say } = words
  const { id: bilanId, revision, viabilityConditions: conditions, viewerCanWrite } = bilan
  return (
    <section className="plan-part" aria-labelledby="bilan-conditions">
      <h3 id="bilan-conditions">{say('bilan.conditions')}</h3>
      {conditions.length === 0 && <p className="hint">{say('bilan.no-conditions')}</p>}
      <ul className="lines bullets">
        {conditions.map((condition) => (
          <li key={condition}>{condition}</li>
        ))}
      </ul>
      {viewerCanWrite && (
        <div className="actions">
          <RowsForm
            label={say('bilan.set-conditions')}
            list="conditions"
            needs="condition"
            columns={[{ name: 'condition', label: say('bilan.condition'), type: 'text' }]}
            rows={conditions.map((condition) => ({ condition }))}
            reload={reload}
            send={async (clientKey, rows) => {
              const sent = rows.map(({ condition = '' }) => condition)
              const input = { clientKey, bilanId, revision, conditions: sent }
              return (await ask(SetViabilityConditionsDocument, { input })).setViabilityConditions
            }}
          />
        </div>
      )}
    </section>
  )
}
