import type { ReactNode } from 'react'
import type { ChangeAnswer } from '../api/use-change.ts'
import { ChangeForm } from './change-form.tsx'
import { Opening } from './opening.tsx'

interface ChangeOpeningProps {
  readonly label: string
  /** What the button of the form says. */
  readonly submit: string
  readonly isPrimary?: boolean
  readonly send: (clientKey: string, form: FormData) => Promise<ChangeAnswer>
  /** Reads again what is changed: once it is, and when it was refused, for it may be no longer what was read. */
  readonly reload: () => void
  readonly children: (problemOf: (field: string) => string | undefined) => ReactNode
}

/** A button that opens the form of a change: what it does is said and asked before it is done. */
export const ChangeOpening = ({ label, submit, isPrimary = false, send, reload, children }: ChangeOpeningProps) => {
  const sendAndReload = async (clientKey: string, form: FormData): Promise<ChangeAnswer> => {
    const answer = await send(clientKey, form)
    if (answer.message !== undefined && answer.field === undefined) reload()
    return answer
  }
  return (
    <Opening label={label} isPrimary={isPrimary}>
      {(close) => (
        <ChangeForm
          label={label}
          submit={submit}
          send={sendAndReload}
          onCancel={close}
          onDone={() => {
            close()
            reload()
          }}
        >
          {children}
        </ChangeForm>
      )}
    </Opening>
  )
}
