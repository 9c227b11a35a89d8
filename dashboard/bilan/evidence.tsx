import { SetBilanEvidenceDocument } from '../generated/operations.ts'
import { RowsForm } from '../page/rows-form.tsx'
import { useReading } from '../session/reading.ts'
import type { SectionFormProps } from './synthesise.tsx'

/** The indicators that support an answer, each with its approved figure. */
export const Evidence = ({ section, bilan, reload }: SectionFormProps) => {
  const { ask, words } = useReading()
  const { say, rounded } = words
  const { question, evidence } = section
  const { id: bilanId, revision, figures, viewerCanWrite } = bilan
  const choices = [
    ['', say('bilan.choose')] as const,
    ...figures.map(({ indicator, name }) => [indicator.id, name] as const),
  ]
  return (
    <>
      {evidence.length > 0 && (
        <>
          <h4>{say('bilan.evidence')}</h4>
          <ul className="lines">
            {evidence.map(({ indicator, figure, comment }) => (
              <li key={indicator.id}>
                <span className="line-name">
                  {figure?.name ?? indicator.name}
                  {figure?.actual && ` : ${rounded(figure.actual, figure.unit)}`}
                </span>
                {comment && <span className="hint">{comment}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {viewerCanWrite && figures.length > 0 && (
        <div className="actions">
          <RowsForm
            label={say('bilan.set-evidence')}
            list="evidence"
            needs="indicatorId"
            columns={[
              { name: 'indicatorId', label: say('indicator'), type: choices },
              { name: 'comment', label: say('bilan.evidence-comment'), type: 'text' },
            ]}
            rows={evidence.map(({ indicator, comment }) => ({ indicatorId: indicator.id, comment: comment ?? '' }))}
            reload={reload}
            send={async (clientKey, rows) => {
              const sent = rows.map(({ indicatorId = '', comment }) => ({ indicatorId, comment: comment || null }))
              const input = { clientKey, bilanId, revision, question, evidence: sent }
              return (await ask(SetBilanEvidenceDocument, { input })).setBilanEvidence
            }}
          />
        </div>
      )}
    </>
  )
}
