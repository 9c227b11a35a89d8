import { type ReactNode, type SubmitEvent, useRef } from 'react'
import { type ChangeAnswer, type Trouble, useChange } from '../api/use-change.ts'
import { Mistakes } from '../page/mistakes.tsx'
import { useReading } from '../session/reading.ts'

interface ChangeFormProps {
  readonly label: string
  /** What the button says; « Enregistrer » unless given. */
  readonly submit?: string
  /** What was typed, as it is sent; or the field to mend, and how. */
  readonly send: (clientKey: string, form: FormData) => Promise<ChangeAnswer>
  readonly onDone: () => void
  readonly onCancel: () => void
  /** The fields; `problemOf` says what is wrong with one. */
  readonly children: (problemOf: (field: string) => string | undefined) => ReactNode
}

/** Where the reader is brought: a control, or a group of controls, that is to be mended. */
const WRONG = '[aria-invalid="true"], [data-invalid="true"]'

/** What tells two gestures apart: the fields, and the names and sizes of files. */
const fingerprint = (form: FormData): string =>
  JSON.stringify([...form].map(([name, value]) => [name, value instanceof File ? [value.name, value.size] : value]))

/** A form that changes something: it keeps what was typed until it is done, and says what is wrong where it is. */
export const ChangeForm = ({ label, submit, send, onDone, onCancel, children }: ChangeFormProps) => {
  const { say } = useReading().words
  const change = useChange()
  const form = useRef<HTMLFormElement>(null)
  const onSubmit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    if (await change.send(fingerprint(typed), (clientKey) => send(clientKey, typed))) onDone()
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(WRONG)?.focus())
  }
  const { trouble, isBusy } = change
  const problemOf = (field: string) => {
    if (trouble?.kind !== 'refusal') return undefined
    return trouble.field === field ? trouble.message : trouble.mistakes.find(({ path }) => path === field)?.message
  }
  return (
    <form ref={form} className="change" aria-label={label} onSubmit={(event) => void onSubmit(event)} noValidate>
      {children(problemOf)}
      <p className="error" role="alert">
        {generalTrouble(trouble, say)}
      </p>
      {trouble?.kind === 'refusal' && <Mistakes mistakes={trouble.mistakes} />}
      <div className="ways">
        <button type="submit" className="button primary" aria-disabled={isBusy}>
          {isBusy ? say('saving') : (submit ?? say('save'))}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  )
}

/** What is not about one field. */
const generalTrouble = (
  trouble: Trouble | undefined,
  say: ReturnType<typeof useReading>['words']['say'],
): string | undefined => {
  if (trouble?.kind === 'failure') return say(`failure.${trouble.failure}`)
  return trouble && trouble.field === undefined ? trouble.message : undefined
}
