import { useState } from 'react'
import type { Confirm } from '../stand-in/block-kit.ts'
import { StaticBlock } from './blocks/static-block.tsx'
import { useDialog } from './use-dialog.ts'

interface Question {
  readonly confirm: Confirm
  readonly answer: (yes: boolean) => void
}

const ConfirmDialog = ({ confirm, answer }: Question) => {
  const dialog = useDialog()
  return (
    <dialog
      ref={dialog}
      className="confirm"
      role="alertdialog"
      aria-labelledby="confirm-title"
      aria-describedby="confirm-text"
      onCancel={(event) => {
        event.preventDefault()
        event.stopPropagation()
        answer(false)
      }}
    >
      <h2 id="confirm-title">{confirm.title.text}</h2>
      <div id="confirm-text">
        <StaticBlock block={{ type: 'section', text: confirm.text }} />
      </div>
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={() => answer(false)}>
          {confirm.deny.text}
        </button>
        <button type="button" className={`button ${confirm.style ?? 'primary'}`} onClick={() => answer(true)}>
          {confirm.confirm.text}
        </button>
      </div>
    </dialog>
  )
}

/** Asks before a dangerous gesture: `ask` resolves with the answer, `dialog` is to be drawn. */
export const useConfirm = () => {
  const [question, setQuestion] = useState<Question>()
  const ask = (confirm: Confirm | undefined): Promise<boolean> =>
    confirm
      ? new Promise((resolve) => {
          const answer = (yes: boolean): void => {
            setQuestion(undefined)
            resolve(yes)
          }
          setQuestion({ confirm, answer })
        })
      : Promise.resolve(true)
  return { ask, dialog: question && <ConfirmDialog {...question} /> }
}
