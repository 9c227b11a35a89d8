import type { Block } from '../block-kit.ts'
import type { Fields } from '../types.ts'
import { messageBlock, viewBlock } from './blocks.ts'
import { type Check, type Complaint, flag, isFields, list, shape, string } from './checks.ts'
import { identify, repeatedIds } from './identify.ts'
import { opaque, plainText, type } from './objects.ts'

/** Sound blocks, every one with its ids; or Slack's complaints. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/** All text of a message together: past it Slack says `msg_blocks_too_long`. */
const TOTAL_TEXT = 13_000

const checkBlocks = (item: Check, max: number, value: unknown, path: string): Checked<readonly Block[]> => {
  const complaints = list(item, max, 0)(value, path)
  if (complaints.length > 0) return { ok: false, complaints }
  const blocks = Array.isArray(value) ? value.filter(isFields) : []
  const repeats = repeatedIds(blocks, path)
  return repeats.length > 0 ? { ok: false, complaints: repeats } : { ok: true, value: identify(blocks) }
}

/** The blocks of a message: at most 50. */
export const checkMessageBlocks = (value: unknown): Checked<readonly Block[]> =>
  checkBlocks(messageBlock, 50, value, '/blocks')

const textLength = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + textLength(one), 0)
  if (!isFields(value)) return 0
  return Object.entries(value).reduce(
    (sum, [key, one]) => sum + (key === 'text' && typeof one === 'string' ? one.length : textLength(one)),
    0,
  )
}

/** True when Slack would find the blocks too long as a whole. */
export const areTooLong = (blocks: readonly Block[]): boolean => textLength(blocks) > TOTAL_TEXT

const viewOptions = {
  blocks: opaque,
  private_metadata: string(3000, 0),
  callback_id: string(255, 0),
  external_id: string(255, 0),
} as const

const modal = shape(
  { ...type, title: plainText(24), blocks: opaque },
  {
    ...viewOptions,
    submit: plainText(24),
    close: plainText(24),
    notify_on_close: flag,
    clear_on_close: flag,
    submit_disabled: flag,
  },
)
const home = shape({ ...type, blocks: opaque }, viewOptions)

const missingSubmit = (view: Fields, blocks: readonly Block[]): readonly Complaint[] =>
  view.type === 'modal' && !view.submit && blocks.some((block) => block.type === 'input')
    ? [{ path: '/view', message: 'missing required field: submit' }]
    : []

/** A modal or a Home tab: at most 100 blocks, a `submit` label as soon as there is an input. */
export const checkView = (view: Fields, kind: 'modal' | 'home'): Checked<readonly Block[]> => {
  if (view.type !== kind) {
    return { ok: false, complaints: [{ path: '/view/type', message: `must be ${kind}` }] }
  }
  const complaints = (kind === 'modal' ? modal : home)(view, '/view')
  if (complaints.length > 0) return { ok: false, complaints }
  const checked = checkBlocks(viewBlock, 100, view.blocks, '/view/blocks')
  if (!checked.ok) return checked
  const missing = missingSubmit(view, checked.value)
  return missing.length > 0 ? { ok: false, complaints: missing } : checked
}
