import { type BilanFigureViewFragment, SetAsidePendingDocument } from '../generated/operations.ts'
import { ChangeOpening } from '../page/change-opening.tsx'
import { NoteField } from '../page/note-field.tsx'
import { ProgressBar } from '../page/progress-bar.tsx'
import { useReading } from '../session/reading.ts'
import type { BilanPartProps } from './bilan-reading.tsx'

/** What the indicators came to, and what waits for an approval. */
export const BilanFigures = ({ bilan, reload }: BilanPartProps) => {
  const { say } = useReading().words
  if (bilan.figures.length === 0) return null
  return (
    <section className="plan-part" aria-labelledby="bilan-figures">
      <h3 id="bilan-figures">{say('bilan.figures')}</h3>
      <p className="hint">{say(bilan.status === 'DRAFT' ? 'bilan.figures-now' : 'bilan.figures-kept')}</p>
      <table className="indicators figures">
        <thead>
          <tr>
            <th scope="col">{say('indicator')}</th>
            <th scope="col">{say('figure.value')}</th>
            <th scope="col">{say('indicator.target')}</th>
            <th scope="col">{say('indicator.progress')}</th>
            <th scope="col">{say('bilan.due-to-it')}</th>
          </tr>
        </thead>
        <tbody>
          {bilan.figures.map((figure) => (
            <FigureRow key={figure.indicator.id} figure={figure} />
          ))}
        </tbody>
      </table>
      <Pending bilan={bilan} reload={reload} />
    </section>
  )
}

const FigureRow = ({ figure }: { figure: BilanFigureViewFragment }) => {
  const { say, rounded, change, period: nameOf } = useReading().words
  const { name, level, kind, unit, actual, target, progress, effect, correction, period, frequency, texts } = figure
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="hint">{say(`level.${level}`)}</span>
      </th>
      <td data-label={say('figure.value')}>
        {kind === 'TEXT' ? (
          <span className="hint">{texts[0] ?? say('figure.no-value')}</span>
        ) : actual === null ? (
          <span className="hint">{say('figure.no-value')}</span>
        ) : (
          <strong>{rounded(actual, unit)}</strong>
        )}
        {actual !== null && period && (
          <span className="hint">{say('figure.period', { period: nameOf(frequency, period) })}</span>
        )}
        {correction && <span className="pending">{correction.message}</span>}
      </td>
      <td data-label={say('indicator.target')}>
        {target ? rounded(target, unit) : <span className="hint">{say('indicator.no-target')}</span>}
      </td>
      <td data-label={say('indicator.progress')}>
        {progress ? <ProgressBar share={progress} /> : <span className="hint">{say('indicator.no-progress')}</span>}
      </td>
      <td data-label={say('bilan.due-to-it')}>
        {effect.value === null ? (
          <span className="hint">{say('bilan.no-effect')}</span>
        ) : (
          say('effect.title', { label: effect.label, value: change(effect.value, { kind, unit }) })
        )}
      </td>
    </tr>
  )
}

const Pending = ({ bilan: { id: bilanId, pending, viewerCanWrite }, reload }: BilanPartProps) => {
  const { ask, words } = useReading()
  const { say } = words
  if (pending.length === 0) return null
  return (
    <>
      <h4>{say('bilan.pending')}</h4>
      <ul className="lines">
        {pending.map(({ indicator, count, setAside, reason }) => (
          <li key={indicator.id}>
            <span className="line-name">{say('bilan.pending-of', { name: indicator.name, count })}</span>
            {setAside > 0 && (
              <span className="hint">{say('bilan.set-aside', { count: setAside, reason: reason ?? '' })}</span>
            )}
            {viewerCanWrite && setAside < count && (
              <ChangeOpening
                label={say('bilan.put-aside')}
                submit={say('bilan.put-aside')}
                reload={reload}
                send={async (clientKey, form) => {
                  const reason = String(form.get('reason') ?? '')
                  const input = { clientKey, bilanId, indicatorId: indicator.id, reason }
                  return (await ask(SetAsidePendingDocument, { input })).setAsidePending
                }}
              >
                {(problemOf) => (
                  <NoteField name="reason" label={say('bilan.put-aside-why')} problem={problemOf('reason')} />
                )}
              </ChangeOpening>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
