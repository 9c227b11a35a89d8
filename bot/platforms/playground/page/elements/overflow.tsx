import { useRef } from 'react'
import { useSurface } from '../surface.ts'
import { texts } from '../texts.ts'
import type { ElementProps } from './field.ts'

/** The actions that did not deserve a button. */
export const Overflow = ({ block, element }: ElementProps) => {
  const { change } = useSurface()
  const menu = useRef<HTMLDetailsElement>(null)
  const choose = (value: string): void => {
    menu.current?.removeAttribute('open')
    change(block, element, value)
  }
  return (
    <details
      className="overflow"
      ref={menu}
      onKeyDown={({ key }) => key === 'Escape' && menu.current?.removeAttribute('open')}
    >
      <summary className="button" aria-label={texts.more}>
        <span aria-hidden="true">⋯</span>
      </summary>
      <ul>
        {element.options?.map(({ value, text }) => (
          <li key={value}>
            <button type="button" onClick={() => choose(value)}>
              {text.text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
