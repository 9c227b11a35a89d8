import type { types, ViewOutput } from '@slack/bolt'
import { limits, plainText } from './limits.ts'
import { placeErrors } from './place-errors.ts'

type State = ViewOutput['state']['values'][string][string]

/** An input that starts with what was entered. */
function refill(input: types.InputBlock, state: State | undefined): types.InputBlock {
  const { element } = input
  const option = state?.selected_option
  if (element.type === 'plain_text_input') {
    const { initial_value: _, ...rest } = element
    return { ...input, element: { ...rest, ...(state?.value && { initial_value: state.value }) } }
  }
  if (element.type === 'datepicker') {
    const { initial_date: _, ...rest } = element
    return { ...input, element: { ...rest, ...(state?.selected_date && { initial_date: state.selected_date }) } }
  }
  if (element.type === 'datetimepicker') {
    const { initial_date_time: _, ...rest } = element
    const chosen = state?.selected_date_time
    return { ...input, element: { ...rest, ...(chosen && { initial_date_time: chosen }) } }
  }
  if (element.type === 'checkboxes' || element.type === 'multi_static_select') {
    const { initial_options: _, ...rest } = element
    // Slack gives back the options that we sent.
    const chosen = state?.selected_options as types.PlainTextOption[] | undefined
    return { ...input, element: { ...rest, ...(chosen?.length && { initial_options: chosen }) } }
  }
  if (element.type === 'static_select' || element.type === 'external_select') {
    const { initial_option: _, ...rest } = element
    return { ...input, element: { ...rest, ...(option && { initial_option: option }) } }
  }
  return input
}

const COMPLAINT = 'complaint.'

const complaint = (field: string, text: string): types.ContextBlock => ({
  type: 'context',
  block_id: `${COMPLAINT}${field}`,
  elements: [plainText(`⚠ ${text}`, limits.text)],
})

/**
 * The form that was sent, filled as it was, with a sentence under each wrong field: for when the answer comes too late
 * for Slack to show errors itself.
 */
export function refillForm(view: ViewOutput, errors: Readonly<Record<string, string>>): types.ModalView {
  const placed = placeErrors(view, errors)
  // Slack gives back the blocks that we sent: `KnownBlock`s.
  const blocks = (view.blocks as types.KnownBlock[]).flatMap((block): types.KnownBlock[] => {
    if (block.block_id?.startsWith(COMPLAINT)) return []
    if (block.type !== 'input' || !block.block_id) return [block]
    const error = placed[block.block_id]
    const filled = refill(block, view.state.values[block.block_id]?.[block.element.action_id ?? ''])
    return error ? [filled, complaint(block.block_id, error)] : [filled]
  })
  const { title, submit, close, callback_id, private_metadata } = view
  const text = (label: { text: string }) => plainText(label.text, limits.modalTitle)
  return {
    type: 'modal',
    title: text(title),
    ...(submit && { submit: text(submit) }),
    ...(close && { close: text(close) }),
    callback_id,
    private_metadata,
    blocks,
  }
}
