import { useState } from 'react'
import type { Block, Element } from '../stand-in/block-kit.ts'
import { type Entries, type Entry, initialEntry } from '../stand-in/element-value.ts'
import type { View } from '../stand-in/types.ts'

/** What a person enters in a modal; it survives the updates of that modal and failed sendings. */
export const useForm = (view: View) => {
  const [touched, setTouched] = useState<Entries>({})
  const entryOf = (block: Block, element: Element): Entry => {
    const own = touched[block.block_id]?.[element.action_id]
    if (own !== undefined) return own
    const kept = view.entries[block.block_id]?.[element.action_id]
    return kept === undefined ? initialEntry(element) : kept
  }
  const enter = (block: Block, element: Element, entry: Entry): Entries => {
    const fields = { ...touched[block.block_id], [element.action_id]: entry }
    const entries = { ...touched, [block.block_id]: fields }
    setTouched(entries)
    return entries
  }
  /** One value per input, by `block_id`. */
  const values = (): Readonly<Record<string, Entry>> =>
    Object.fromEntries(
      view.blocks.flatMap((block) =>
        block.type === 'input' && block.element ? [[block.block_id, entryOf(block, block.element)]] : [],
      ),
    )
  return { entryOf, enter, entries: touched, values }
}
