import type { OptionGroup } from '../../stand-in/block-kit.ts'
import { useSurface } from '../surface.ts'
import { texts } from '../texts.ts'
import { attributesOf, type ElementProps } from './field.ts'
import { optionGroups } from './options.ts'

const Choices = ({ label, options }: OptionGroup) => {
  const choices = options.map(({ value, text }) => (
    <option key={value} value={value}>
      {text.text}
    </option>
  ))
  return label.text ? <optgroup label={label.text}>{choices}</optgroup> : choices
}

/** One choice among those that are known: the browser's own menu. */
export const Select = (props: ElementProps) => {
  const { block, element } = props
  const surface = useSurface()
  const entry = surface.entryOf(block, element)
  return (
    <select
      {...attributesOf(props)}
      value={typeof entry === 'string' ? entry : ''}
      onChange={({ target }) => surface.change(block, element, target.value || null)}
    >
      <option value="" disabled={props.field?.required !== false}>
        {element.placeholder?.text ?? texts.choose}
      </option>
      {optionGroups(element, surface).map((group) => (
        <Choices key={group.label.text} {...group} />
      ))}
    </select>
  )
}
