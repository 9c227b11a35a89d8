import type { types } from '@slack/bolt'
import { cleanStart } from '../clean-text.ts'
import { cut } from '../cut.ts'

/** What Slack accepts at most, in characters or in items; the total is the budget under its undocumented ~12 000. */
export const limits = {
  blocks: 50,
  viewBlocks: 100,
  total: 11_000,
  summary: 3000,
  text: 3000,
  url: 3000,
  field: 2000,
  fields: 10,
  header: 150,
  actions: 25,
  id: 255,
  button: 75,
  value: 2000,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  modalTitle: 24,
  label: 2000,
  placeholder: 150,
  options: 100,
  option: 75,
  input: 3000,
  metadata: 3000,
} as const

/** Text that Slack shows as it is: no mark, no mention, no link, no `:emoji:`. Slack refuses an empty one. */
export function plainText(text: string, max: number): types.PlainTextElement {
  const clean = cleanStart(text, max)
  return { type: 'plain_text', text: clean.trim() === '' ? '…' : cut(clean, max), emoji: false }
}
