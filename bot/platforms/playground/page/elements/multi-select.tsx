import { useState } from 'react'
import { declaredOptions, type Option } from '../../stand-in/block-kit.ts'
import { useSurface } from '../surface.ts'
import { texts } from '../texts.ts'
import type { ElementProps } from './field.ts'
import { optionGroups } from './options.ts'
import { SearchBox } from './search-box.tsx'

/** Several choices: those made are listed, and can be taken back. */
export const MultiSelect = (props: ElementProps) => {
  const { block, element } = props
  const surface = useSurface()
  const [found, setFound] = useState<readonly Option[]>([])
  const entry = surface.entryOf(block, element)
  const held = Array.isArray(entry) ? entry : []
  const isExternal = element.type === 'multi_external_select'
  const known = optionGroups(element, surface).flatMap(({ options }) => options)
  const others = known.filter(({ value }) => !held.includes(value))
  const all = [...known, ...declaredOptions(element), ...found]
  const nameOf = (wanted: string) => all.find(({ value }) => value === wanted)?.text.text ?? wanted
  const set = (values: readonly string[]): void => surface.change(block, element, values)
  const add = (option: Option): void => {
    setFound([...found, option])
    if (!held.includes(option.value)) set([...held, option.value])
  }
  return (
    <div className="multi">
      {held.length > 0 && (
        <ul className="chips">
          {held.map((value) => (
            <li key={value}>
              {nameOf(value)}
              <button
                type="button"
                aria-label={texts.remove(nameOf(value))}
                onClick={() => set(held.filter((one) => one !== value))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <SearchBox {...props} {...(isExternal ? {} : { known: others })} label="" onChoose={add} />
    </div>
  )
}
