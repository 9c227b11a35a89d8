import { useState } from 'react'
import { declaredOptions } from '../../stand-in/block-kit.ts'
import { useSurface } from '../surface.ts'
import { texts } from '../texts.ts'
import type { ElementProps } from './field.ts'
import { SearchBox } from './search-box.tsx'

/** One choice that the bot looks for while the person types. */
export const Combobox = (props: ElementProps) => {
  const { block, element, field } = props
  const { entryOf, change } = useSurface()
  const [chosen, setChosen] = useState(declaredOptions(element)[0])
  const entry = entryOf(block, element)
  const label = chosen?.value === entry ? (chosen?.text.text ?? '') : ''
  return (
    <div className="combobox">
      <SearchBox
        {...props}
        label={label}
        onChoose={(option) => {
          setChosen(option)
          change(block, element, option.value)
        }}
      />
      {label && field && (
        <button
          type="button"
          className="button quiet"
          aria-label={texts.clear}
          onClick={() => change(block, element, null)}
        >
          ×
        </button>
      )}
    </div>
  )
}
