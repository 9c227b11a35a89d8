import { useId, useState } from 'react'
import { useReading } from '../session/reading.ts'
import type { FullAgreement } from './full-site.ts'

const MOST = 10

interface PartyFieldsProps {
  readonly initial: FullAgreement['parties']
  readonly problem: string | undefined
}

/** Who is bound by an agreement, one a row; empty rows are not sent. */
export const PartyFields = ({ initial, problem }: PartyFieldsProps) => {
  const { say } = useReading().words
  const [count, setCount] = useState(Math.max(2, initial.length))
  const id = useId()
  return (
    <fieldset
      className="parties"
      data-invalid={problem !== undefined}
      tabIndex={-1}
      aria-describedby={`${id}-hint ${id}-problem`}
    >
      <legend>{say('agreement.parties')}</legend>
      <p className="hint" id={`${id}-hint`}>
        {say('agreement.parties-hint')}
      </p>
      {Array.from({ length: count }, (_, rank) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are only added at the end.
        <div className="row" key={rank}>
          <div className="field">
            <label htmlFor={`${id}-name-${rank}`}>{say('agreement.party', { rank: rank + 1 })}</label>
            <input
              id={`${id}-name-${rank}`}
              type="text"
              name="party"
              maxLength={200}
              defaultValue={initial[rank]?.name ?? ''}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}-siret-${rank}`}>{say('agreement.siret', { rank: rank + 1 })}</label>
            <input
              id={`${id}-siret-${rank}`}
              type="text"
              name="siret"
              inputMode="numeric"
              maxLength={20}
              defaultValue={initial[rank]?.siret ?? ''}
            />
          </div>
        </div>
      ))}
      <p className="error" id={`${id}-problem`} role="alert">
        {problem}
      </p>
      {count < MOST && (
        <button type="button" className="button" onClick={() => setCount(count + 1)}>
          {say('agreement.add-party')}
        </button>
      )}
    </fieldset>
  )
}
