import { SetAdjustmentsDocument } from '../generated/operations.ts'
import { RowsForm } from '../page/rows-form.tsx'
import { useReading } from '../session/reading.ts'
import type { BilanPartProps } from './bilan-reading.tsx'

/** What is to be adjusted: what, who, when. */
export const Adjustments = ({ bilan, reload }: BilanPartProps) => {
  const { ask, words } = useReading()
  const { say, day } = words
  const { id: bilanId, revision, adjustments, viewerCanWrite } = bilan
  return (
    <section className="plan-part" aria-labelledby="bilan-adjustments">
      <h3 id="bilan-adjustments">{say('bilan.adjustments')}</h3>
      {adjustments.length === 0 && <p className="hint">{say('bilan.no-adjustments')}</p>}
      <ul className="lines">
        {adjustments.map(({ description, responsible, dueOn }) => (
          <li key={description}>
            <span className="line-name">{description}</span>
            <span className="hint">{say('bilan.adjustment-by', { who: responsible, day: day(dueOn) })}</span>
          </li>
        ))}
      </ul>
      {viewerCanWrite && (
        <div className="actions">
          <RowsForm
            label={say('bilan.set-adjustments')}
            list="adjustments"
            needs="description"
            columns={[
              { name: 'description', label: say('bilan.adjustment'), type: 'text' },
              { name: 'responsible', label: say('bilan.responsible'), type: 'line' },
              { name: 'dueOn', label: say('bilan.due-on'), type: 'date' },
            ]}
            rows={adjustments}
            reload={reload}
            send={async (clientKey, rows) => {
              const undated = rows.flatMap(({ dueOn }, index) =>
                dueOn ? [] : [{ path: `adjustments.${index}.dueOn`, message: say('agreement.date-error') }],
              )
              if (undated.length > 0)
                return { __typename: 'BilanMistakesProblem', message: say('bilan.to-mend'), mistakes: undated }
              const sent = rows.map(({ description = '', responsible = '', dueOn = '' }) => ({
                description,
                responsible,
                dueOn,
              }))
              const input = { clientKey, bilanId, revision, adjustments: sent }
              return (await ask(SetAdjustmentsDocument, { input })).setAdjustments
            }}
          />
        </div>
      )}
    </section>
  )
}
