import { useSurface } from '../surface.ts'
import { attributesOf, type ElementProps } from './field.ts'

const kinds: Readonly<Record<string, string>> = {
  email_text_input: 'email',
  url_text_input: 'url',
}

/** Text, one line or several, or a number, where the French comma is welcome. */
export const TextElement = (props: ElementProps) => {
  const { block, element } = props
  const { entryOf, change } = useSurface()
  const entry = entryOf(block, element)
  const isNumber = element.type === 'number_input'
  const shared = {
    ...attributesOf(props),
    placeholder: element.placeholder?.text,
    maxLength: element.max_length,
    autoComplete: 'off',
  }
  const set = (value: string): void =>
    change(block, element, (isNumber ? value.trim().replace(',', '.') : value) || null)
  const text = typeof entry === 'string' ? entry : ''
  if (element.multiline) {
    return <textarea {...shared} rows={4} value={text} onChange={({ target }) => set(target.value)} />
  }
  return (
    <input
      {...shared}
      type={kinds[element.type] ?? 'text'}
      inputMode={isNumber ? 'decimal' : undefined}
      value={isNumber ? text.replace('.', ',') : text}
      onChange={({ target }) => set(target.value)}
    />
  )
}
