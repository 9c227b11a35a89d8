import { type KeyboardEvent, useState } from 'react'
import type { Option } from '../../stand-in/block-kit.ts'
import type { Suggestions } from '../../stand-in/types.ts'
import { useSearch } from './use-search.ts'

interface ComboboxOptions {
  /** How many letters before it searches. */
  readonly least: number
  readonly find: (query: string) => Promise<Suggestions>
  readonly onChoose: (option: Option) => void
}

/** The behaviour of an ARIA combobox: open while `query` is defined, arrows, Enter, Escape. */
export const useCombobox = ({ least, find, onChoose }: ComboboxOptions) => {
  const [query, setQuery] = useState<string | undefined>(undefined)
  const [active, setActive] = useState(0)
  const isOpen = query !== undefined
  const search = useSearch(isOpen, query ?? '', least, find)
  const count = search.options.length

  const close = (): void => setQuery(undefined)
  const type = (text: string): void => {
    setQuery(text)
    setActive(0)
  }
  const choose = (option: Option): void => {
    close()
    onChoose(option)
  }
  const move = (step: -1 | 1): void => {
    if (!isOpen) type('')
    else if (count > 0) setActive((active + step + count) % count)
  }
  const handle = (key: string): boolean => {
    const chosen = search.options[active]
    if (key === 'ArrowDown') move(1)
    else if (key === 'ArrowUp') move(-1)
    else if (!isOpen) return false
    else if (key === 'Escape') close()
    else if (key === 'Enter' && chosen) choose(chosen)
    else return key === 'Enter'
    return true
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!handle(event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return { query, active, isOpen, search, close, type, choose, onKeyDown }
}
