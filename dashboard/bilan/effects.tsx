import { type EffectSign, SetUnexpectedEffectsDocument } from '../generated/operations.ts'
import { RowsForm } from '../page/rows-form.tsx'
import { useReading } from '../session/reading.ts'
import type { BilanPartProps } from './bilan-reading.tsx'

const SIGNS: readonly EffectSign[] = ['POSITIVE', 'NEGATIVE']

/** Effects that nobody expected, good or bad. */
export const Effects = ({ bilan, reload }: BilanPartProps) => {
  const { ask, words } = useReading()
  const { say } = words
  const { id: bilanId, revision, unexpectedEffects, viewerCanWrite } = bilan
  return (
    <section className="plan-part" aria-labelledby="bilan-effects">
      <h3 id="bilan-effects">{say('bilan.effects')}</h3>
      {unexpectedEffects.length === 0 && <p className="hint">{say('bilan.no-effects')}</p>}
      <ul className="lines">
        {unexpectedEffects.map(({ sign, description, concerns }) => (
          <li key={description}>
            <span className="line-name">
              {description}{' '}
              <span className={`badge ${sign === 'POSITIVE' ? 'BETTER' : 'WORSE'}`}>{say(`sign.${sign}`)}</span>
            </span>
            <span className="hint">{say('plan.expected-for', { name: concerns })}</span>
          </li>
        ))}
      </ul>
      {viewerCanWrite && (
        <div className="actions">
          <RowsForm
            label={say('bilan.set-effects')}
            list="effects"
            needs="description"
            columns={[
              { name: 'description', label: say('bilan.effect'), type: 'text' },
              {
                name: 'sign',
                label: say('bilan.sign-of'),
                type: SIGNS.map((each) => [each, say(`sign.${each}`)] as const),
              },
              { name: 'concerns', label: say('bilan.concerns'), type: 'line' },
            ]}
            rows={unexpectedEffects}
            reload={reload}
            send={async (clientKey, rows) => {
              const effects = rows.map(({ sign, description = '', concerns = '' }) => ({
                sign: SIGNS.find((each) => each === sign) ?? 'POSITIVE',
                description,
                concerns,
              }))
              const input = { clientKey, bilanId, revision, effects }
              return (await ask(SetUnexpectedEffectsDocument, { input })).setUnexpectedEffects
            }}
          />
        </div>
      )}
    </section>
  )
}
