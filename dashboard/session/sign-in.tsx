import { type SubmitEvent, useId, useState } from 'react'
import type { FailureKind } from '../api/failure.ts'
import type { TextKey } from '../language/say.ts'
import type { Words } from '../language/words.ts'
import { KeyField } from './key-field.tsx'

interface SignInProps {
  readonly words: Words
  readonly reason: FailureKind | undefined
  readonly signIn: (typed: string) => Promise<FailureKind | undefined>
}

/** The card of the first visit: it asks for an access key, and keeps what was typed when the key is wrong. */
export const SignIn = ({ words: { say }, reason, signIn }: SignInProps) => {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<TextKey | undefined>(reason && `failure.${reason}`)
  const [isBusy, setIsBusy] = useState(false)
  const id = useId()
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (isBusy) return
    const field = event.currentTarget.querySelector('input')
    setIsBusy(true)
    setProblem(undefined)
    const failure = typed.trim() === '' ? undefined : await signIn(typed)
    setIsBusy(false)
    if (typed.trim() !== '' && !failure) return
    setProblem(failure ? `failure.${failure}` : 'sign-in.empty')
    field?.focus()
  }
  return (
    <main id="content" className="sign-in">
      <form className="card" onSubmit={(event) => void submit(event)} noValidate>
        <h1>{say('sign-in.title')}</h1>
        <p>{say('sign-in.intro')}</p>
        <KeyField id={id} typed={typed} onType={setTyped} problem={problem && say(problem)} say={say} />
        <button type="submit" className="button primary" aria-disabled={isBusy}>
          {say(isBusy ? 'sign-in.checking' : 'sign-in.submit')}
        </button>
        <p className="hint">{say('sign-in.privacy')}</p>
      </form>
    </main>
  )
}
