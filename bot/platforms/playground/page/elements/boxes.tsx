import { useId } from 'react'
import type { Option, Text } from '../../stand-in/block-kit.ts'
import { useSurface } from '../surface.ts'
import type { ElementProps } from './field.ts'

const plain = ({ type, text }: Text): string => (type === 'mrkdwn' ? text.replace(/[*_~`]/g, '') : text)

const Label = ({ option }: { option: Option }) => (
  <span>
    {plain(option.text)}
    {option.description && <span className="hint">{plain(option.description)}</span>}
  </span>
)

/** Boxes to tick, or one button among several. */
export const Boxes = ({ block, element }: ElementProps) => {
  const name = useId()
  const { entryOf, change } = useSurface()
  const entry = entryOf(block, element)
  const held = entry === null ? [] : typeof entry === 'string' ? [entry] : entry
  const isRadio = element.type === 'radio_buttons'
  const toggle = (value: string, on: boolean): void => {
    if (isRadio) change(block, element, value)
    else change(block, element, on ? [...held, value] : held.filter((one) => one !== value))
  }
  return (
    <div className="boxes">
      {element.options?.map((option) => (
        <label key={option.value}>
          <input
            type={isRadio ? 'radio' : 'checkbox'}
            name={name}
            checked={held.includes(option.value)}
            onChange={({ target }) => toggle(option.value, target.checked)}
          />
          <Label option={option} />
        </label>
      ))}
    </div>
  )
}
