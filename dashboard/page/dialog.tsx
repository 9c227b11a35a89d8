import { type ReactNode, useId } from 'react'
import { useReading } from '../session/reading.ts'
import { useDialog } from './use-dialog.ts'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Something in front of the page, under its title. */
export const Dialog = ({ title, onClose, children }: DialogProps) => {
  const { say } = useReading().words
  const dialog = useDialog()
  const id = useId()
  return (
    <dialog ref={dialog} className="detail" aria-labelledby={id} onClose={onClose}>
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {say('close')}
        </button>
      </header>
      {children}
    </dialog>
  )
}
