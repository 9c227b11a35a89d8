import { useId } from 'react'
import type { Block, Element } from '../../stand-in/block-kit.ts'
import { ElementView } from '../elements/element-view.tsx'
import { useSurface } from '../surface.ts'
import { texts } from '../texts.ts'

const isGroup = ({ type }: Element): boolean => type === 'checkboxes' || type === 'radio_buttons'

const Label = ({ block }: { block: Block }) => (
  <>
    {block.label?.text} {block.optional && <span className="optional">{texts.optional}</span>}
  </>
)

/** A field of a form: its label, what to enter, a hint, and what is wrong. */
export const InputBlock = ({ block }: { block: Block }) => {
  const id = useId()
  const { errors } = useSurface()
  const error = errors[block.block_id]
  const { element, hint } = block
  if (!element) return null
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const field = (
    <ElementView
      block={block}
      element={element}
      field={{ id, required: !block.optional, invalid: error !== undefined, described }}
    />
  )
  const notes = (
    <>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint.text}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  )
  return isGroup(element) ? (
    <fieldset className="field" aria-describedby={described || undefined}>
      <legend>
        <Label block={block} />
      </legend>
      {notes}
      {field}
    </fieldset>
  ) : (
    <div className="field">
      <label htmlFor={id}>
        <Label block={block} />
      </label>
      {notes}
      {field}
    </div>
  )
}
