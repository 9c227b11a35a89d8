import { AssessChangesDocument, type ChangeVerdict } from '../generated/operations.ts'
import { RowsForm } from '../page/rows-form.tsx'
import { useReading } from '../session/reading.ts'
import type { BilanPartProps } from './bilan-reading.tsx'

const VERDICTS: readonly ChangeVerdict[] = ['OBSERVED', 'PARTLY', 'NOT_OBSERVED', 'UNKNOWN']

/** What became of the changes that the plan expected. */
export const Assessments = ({ bilan, reload }: BilanPartProps) => {
  const { ask, words } = useReading()
  const { say } = words
  const { id: bilanId, revision, assessments, viewerCanWrite } = bilan
  if (assessments.length === 0) return null
  return (
    <section className="plan-part" aria-labelledby="bilan-assessments">
      <h3 id="bilan-assessments">{say('bilan.assessments')}</h3>
      <ul className="lines">
        {assessments.map(({ change, concerns, verdict, comment }) => (
          <li key={change}>
            <span className="line-name">
              {change}{' '}
              <span className={`badge verdict-${verdict ?? 'NONE'}`}>
                {verdict ? say(`verdict.${verdict}`) : say('verdict.none')}
              </span>
            </span>
            <span className="hint">
              {[concerns && say('plan.expected-for', { name: concerns }), comment].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {viewerCanWrite && (
        <div className="actions">
          <RowsForm
            label={say('bilan.assess')}
            list="assessments"
            needs="verdict"
            titles={assessments.map(({ change }) => change)}
            columns={[
              {
                name: 'verdict',
                label: say('bilan.verdict'),
                type: [['', say('bilan.choose')], ...VERDICTS.map((each) => [each, say(`verdict.${each}`)] as const)],
              },
              { name: 'comment', label: say('bilan.verdict-comment'), type: 'text' },
            ]}
            rows={assessments.map(({ verdict, comment }) => ({ verdict: verdict ?? '', comment: comment ?? '' }))}
            reload={reload}
            send={async (clientKey, rows, kept) => {
              const sent = rows.flatMap(({ verdict, comment }, index) => {
                const known = VERDICTS.find((each) => each === verdict)
                const change = assessments[kept[index] ?? -1]?.change
                return known && change ? [{ change, verdict: known, comment: comment || null }] : []
              })
              const input = { clientKey, bilanId, revision, assessments: sent }
              return (await ask(AssessChangesDocument, { input })).assessChanges
            }}
          />
        </div>
      )}
    </section>
  )
}
