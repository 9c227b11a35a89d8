/** A Slack text object. */
export interface Text {
  readonly type: 'plain_text' | 'mrkdwn'
  readonly text: string
}

/** One choice of a select, an overflow menu, checkboxes or radio buttons. */
export interface Option {
  readonly text: Text
  readonly value: string
  readonly description?: Text
  readonly url?: string
}

/** Choices under a common label. */
export interface OptionGroup {
  readonly label: Text
  readonly options: readonly Option[]
}

/** The question a client asks before it sends a dangerous gesture. */
export interface Confirm {
  readonly title: Text
  readonly text: Text
  readonly confirm: Text
  readonly deny: Text
  readonly style?: 'primary' | 'danger'
}

/** An interactive element, whatever its kind: only the fields that the stand-in or its page read. */
export interface Element {
  readonly type: string
  readonly action_id: string
  readonly text?: Text
  readonly value?: string
  readonly url?: string
  readonly style?: 'primary' | 'danger'
  readonly confirm?: Confirm
  readonly placeholder?: Text
  readonly accessibility_label?: string
  readonly options?: readonly Option[]
  readonly option_groups?: readonly OptionGroup[]
  readonly initial_option?: Option
  readonly initial_options?: readonly Option[]
  readonly initial_value?: string
  readonly initial_date?: string
  readonly initial_time?: string
  readonly initial_date_time?: number
  readonly initial_user?: string
  readonly initial_users?: readonly string[]
  readonly initial_conversation?: string
  readonly initial_conversations?: readonly string[]
  readonly min_query_length?: number
  readonly max_selected_items?: number
  readonly multiline?: boolean
  readonly min_length?: number
  readonly max_length?: number
  readonly min_value?: string
  readonly max_value?: string
  readonly is_decimal_allowed?: boolean
  readonly focus_on_load?: boolean
}

/** A Block Kit block after validation: it always has a `block_id`, its elements an `action_id`. */
export interface Block {
  readonly type: string
  readonly block_id: string
  readonly text?: Text
  readonly accessory?: Element
  readonly elements?: readonly Element[]
  readonly element?: Element
  readonly label?: Text
  readonly hint?: Text
  readonly optional?: boolean
  readonly dispatch_action?: boolean
}

/** The interactive elements of one block. */
export const elementsOf = (block: Block): readonly Element[] => {
  if (block.type === 'actions') return block.elements ?? []
  if (block.type === 'input') return block.element ? [block.element] : []
  if (block.type === 'section') return block.accessory ? [block.accessory] : []
  return []
}

/** One element among blocks, with the block that holds it. */
export const findElement = (
  blocks: readonly Block[],
  blockId: string,
  actionId: string,
): { block: Block; element: Element } | undefined => {
  const block = blocks.find(({ block_id }) => block_id === blockId)
  const element = block && elementsOf(block).find(({ action_id }) => action_id === actionId)
  return block && element ? { block, element } : undefined
}

/** Every choice that an element itself declares. */
export const declaredOptions = (element: Element): readonly Option[] => [
  ...(element.options ?? []),
  ...(element.option_groups ?? []).flatMap(({ options }) => options),
  ...(element.initial_option ? [element.initial_option] : []),
  ...(element.initial_options ?? []),
]
