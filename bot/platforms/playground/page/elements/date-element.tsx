import { useSurface } from '../surface.ts'
import { attributesOf, type ElementProps } from './field.ts'

/** True once the year has been typed entirely: browsers announce « 0002-01-01 » on the way. */
const isComplete = (value: string): boolean => !/^0/.test(value) || value.includes(':')

/** A date or a time: the browser's own picker. */
export const DateElement = (props: ElementProps) => {
  const { block, element, field } = props
  const { entryOf, change } = useSurface()
  const entry = entryOf(block, element)
  const value = typeof entry === 'string' ? entry : ''
  return (
    <input
      {...attributesOf(props)}
      type={element.type === 'timepicker' ? 'time' : 'date'}
      max={element.type === 'timepicker' ? undefined : '9999-12-31'}
      {...(field ? { value } : { defaultValue: value })}
      onChange={({ target }) => (field || isComplete(target.value)) && change(block, element, target.value || null)}
    />
  )
}
