import { useState } from 'react'
import type { Words } from '../language/words.ts'

interface KeyFieldProps {
  readonly id: string
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly problem: string | undefined
  readonly say: Words['say']
}

/** The field of the access key: hidden unless one asks to see it, with where to find a key and what is wrong. */
export const KeyField = ({ id, typed, onType, problem, say }: KeyFieldProps) => {
  const [isShown, setIsShown] = useState(false)
  return (
    <div className="field">
      <label htmlFor={id}>{say('sign-in.key')}</label>
      <p className="hint" id={`${id}-hint`}>
        {say('sign-in.hint')}
      </p>
      <input
        id={id}
        type={isShown ? 'text' : 'password'}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-hint ${id}-problem`}
      />
      <p className="error" id={`${id}-problem`} role="alert">
        {problem}
      </p>
      <label className="show">
        <input type="checkbox" checked={isShown} onChange={(event) => setIsShown(event.target.checked)} />
        {say('sign-in.show')}
      </label>
    </div>
  )
}
