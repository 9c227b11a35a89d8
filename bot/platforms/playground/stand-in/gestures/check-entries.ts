import { type Block, type Element, elementsOf } from '../block-kit.ts'
import { type Entries, type Entry, isEmpty } from '../element-value.ts'
import { notices } from '../notices.ts'

const checkNumber = (element: Element, entry: string): string | undefined => {
  if (!/^-?\d+(\.\d+)?$/.test(entry)) return notices.notANumber
  if (element.is_decimal_allowed === false && entry.includes('.')) return notices.notAWhole
  const { min_value: least, max_value: most } = element
  if (least !== undefined && Number(entry) < Number(least)) return notices.tooSmall(least)
  if (most !== undefined && Number(entry) > Number(most)) return notices.tooBig(most)
  return undefined
}

const checkText = ({ min_length = 0, max_length = 3000 }: Element, entry: string) => {
  if (entry.length < min_length) return notices.tooShort(min_length)
  return entry.length > max_length ? notices.tooLong(max_length) : undefined
}

const checkEntry = (element: Element, entry: Entry): string | undefined => {
  if (Array.isArray(entry)) {
    const most = element.max_selected_items
    return most !== undefined && entry.length > most ? notices.tooMany(most) : undefined
  }
  if (typeof entry !== 'string') return undefined
  if (element.type === 'number_input') return checkNumber(element, entry)
  return element.type === 'plain_text_input' ? checkText(element, entry) : undefined
}

const checkBlock = (block: Block, entries: Entries): string | undefined => {
  const [element] = elementsOf(block)
  if (block.type !== 'input' || !element) return undefined
  const entry = entries[block.block_id]?.[element.action_id] ?? null
  if (isEmpty(entry)) return block.optional ? undefined : notices.required
  return checkEntry(element, entry)
}

/** What the Slack client refuses before it sends a form: complaints by `block_id`. */
export const checkEntries = (blocks: readonly Block[], entries: Entries): Readonly<Record<string, string>> =>
  Object.fromEntries(
    blocks.flatMap((block) => {
      const complaint = checkBlock(block, entries)
      return complaint === undefined ? [] : [[block.block_id, complaint]]
    }),
  )
