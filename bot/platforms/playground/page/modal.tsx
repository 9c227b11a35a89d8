import { type RefObject, type SubmitEvent, useEffect, useState } from 'react'
import type { Channel, Person, View } from '../stand-in/types.ts'
import { Blocks } from './blocks/block-view.tsx'
import { ModalSurface } from './modal-surface.tsx'
import { texts } from './texts.ts'
import { useDialog } from './use-dialog.ts'
import { useForm } from './use-form.ts'
import type { Gestures } from './use-gestures.ts'

interface ModalProps {
  readonly view: View
  readonly people: readonly Person[]
  readonly channels: readonly Channel[]
  readonly gestures: Gestures
}

const FIELDS = 'input, select, textarea'

/** Puts the cursor in the first field that is wrong, else in the first field. */
const focusField = ({ current: dialog }: RefObject<HTMLDialogElement | null>, wrongOnly: boolean): void => {
  const wrong = dialog?.querySelector<HTMLElement>('[aria-invalid=true], fieldset:has(.error) input')
  const target = wrongOnly ? wrong : dialog?.querySelector<HTMLElement>(FIELDS)
  target?.focus()
}

const Foot = ({ view, busy, onClose }: { view: View; busy: boolean; onClose: () => void }) => (
  <footer className="dialog-buttons">
    <button type="button" className="button" onClick={onClose}>
      {view.close?.text ?? (view.submit ? texts.cancel : texts.close)}
    </button>
    {view.submit && (
      <button type="submit" className="button primary" aria-disabled={busy}>
        {busy ? texts.sending : view.submit.text}
      </button>
    )}
  </footer>
)

/** The modal in front of a person, as a native dialog; give it the view's id as its key. */
export const Modal = ({ view, people, channels, gestures }: ModalProps) => {
  const dialog = useDialog()
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const form = useForm(view)
  const { user, id: viewId } = view
  useEffect(() => focusField(dialog, false), [dialog])
  useEffect(() => {
    if (Object.keys(errors).length > 0) focusField(dialog, true)
  }, [dialog, errors])
  const close = () => void gestures.make('closeView', { user, viewId })
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (gestures.busy) return
    setErrors({})
    const seen = await gestures.make('submitView', { user, viewId, values: form.values() })
    if (seen) setErrors(seen.errors)
  }
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-labelledby="modal-title"
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
    >
      <form noValidate onSubmit={(event) => void submit(event)}>
        <header>
          <h2 id="modal-title">{view.title?.text}</h2>
          <button type="button" className="button quiet" aria-label={texts.close} onClick={close}>
            ×
          </button>
        </header>
        <div className="modal-body">
          <ModalSurface {...{ view, form, errors, people, channels, gestures }}>
            <Blocks blocks={view.blocks} />
          </ModalSurface>
        </div>
        {gestures.problem && (
          <p className="problem" role="alert">
            {gestures.problem}
          </p>
        )}
        <Foot view={view} busy={gestures.busy} onClose={close} />
      </form>
    </dialog>
  )
}
