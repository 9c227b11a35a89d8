/** Posts in Mattermost Blocks: docs.mattermost.com/developers/integrate/reference/mm-blocks. */
import type { Language } from '../../../generated/operations.ts'
import { safeUrl } from '../../safe-url.ts'
import { buttonLabel, rowOf } from './buttons.ts'
import { inertLine, markdownLink } from './markdown.ts'
import type { ActionsPart, FieldsPart, Part } from './parts.ts'
import { contextOf, type Wiring } from './wiring.ts'

/** A block. */
type MmBlock =
  | { readonly type: 'text'; readonly text: string; readonly is_subtle?: boolean; readonly size?: 'small' }
  | { readonly type: 'divider' }
  | { readonly type: 'button'; readonly text: string; readonly action_id: string; readonly style?: string }
  | {
      readonly type: 'static_select'
      readonly action_id: string
      readonly placeholder: string
      readonly options: readonly { readonly text: string; readonly value: string }[]
    }
  | {
      readonly type: 'container'
      readonly flow: 'horizontal'
      readonly gap: 'small'
      readonly content: readonly MmBlock[]
    }
  | { readonly type: 'column_set'; readonly gap: 'medium'; readonly columns: readonly Column[] }

interface Column {
  readonly type: 'column'
  readonly width: 'stretch'
  readonly gap: 'small'
  readonly items: readonly MmBlock[]
}

/** What a press does. */
type MmAction =
  | { readonly type: 'external'; readonly url: string; readonly context?: Readonly<Record<string, string>> }
  | { readonly type: 'openURL'; readonly url: string }

/** The props of a post in blocks. */
interface BlocksProps {
  readonly mm_blocks: readonly MmBlock[]
  readonly mm_blocks_actions: Readonly<Record<string, MmAction>>
}

/** What the server takes at most. */
const blockLimits = { blocks: 100, actions: 50, text: 16_000 } as const

interface Making {
  readonly language: Language
  readonly wiring: Wiring
  readonly inline: number
}

const column = (fields: FieldsPart['fields']): Column => ({
  type: 'column',
  width: 'stretch',
  gap: 'small',
  items: fields.map(({ label, markdown }) => ({ type: 'text', text: `**${inertLine(label)}**\n${markdown}` })),
})

/** Two columns, read in rows. */
function fieldBlocks({ fields }: FieldsPart): MmBlock[] {
  const side = (rest: 0 | 1) => column(fields.filter((_field, index) => index % 2 === rest))
  const columns = fields.length === 1 ? [side(0)] : [side(0), side(1)]
  return [{ type: 'column_set', gap: 'medium', columns }]
}

/** Blocks that act, and what each does. */
interface Acting {
  readonly blocks: readonly MmBlock[]
  readonly actions: Readonly<Record<string, MmAction>>
}

/** The address, when a browser opens it. */
function browserUrl(url: string): string | undefined {
  const safe = safeUrl(url)
  return safe?.startsWith('http') ? safe : undefined
}

function actingRow(part: ActionsPart, { language, wiring, inline }: Making, index: number): Acting {
  const { buttons, menu } = rowOf(part.actions, inline, language)
  const links = part.links.flatMap((link) => {
    const url = browserUrl(link.url)
    return url ? [{ ...link, url }] : []
  })
  const entries: [MmBlock, string, MmAction][] = [
    ...buttons.map((action, at): [MmBlock, string, MmAction] => {
      const id = `a${index}x${at}`
      const { label, style } = action
      const block: MmBlock = { type: 'button', text: buttonLabel(label), action_id: id, ...(style && { style }) }
      return [block, id, { type: 'external', url: wiring.actionUrl, context: contextOf(wiring.press(action)) }]
    }),
    ...links.map((link, at): [MmBlock, string, MmAction] => {
      const id = `l${index}x${at}`
      const { label, style, url } = link
      const block: MmBlock = { type: 'button', text: buttonLabel(label), action_id: id, ...(style && { style }) }
      return [block, id, { type: 'openURL', url }]
    }),
    ...(menu ? [menuEntry(menu, `m${index}`, wiring)] : []),
  ]
  return {
    blocks: entries.map(([block]) => block),
    actions: Object.fromEntries(entries.map(([, id, action]) => [id, action])),
  }
}

function menuEntry(
  { name, actions }: NonNullable<ReturnType<typeof rowOf>['menu']>,
  id: string,
  wiring: Wiring,
): [MmBlock, string, MmAction] {
  const options = actions.map((action) => ({ text: buttonLabel(action.label), value: wiring.press(action) }))
  const block: MmBlock = { type: 'static_select', action_id: id, placeholder: name, options }
  return [block, id, { type: 'external', url: wiring.actionUrl }]
}

function partBlocks(part: Part, making: Making, index: number): Acting {
  if (part.type === 'fields') return { blocks: fieldBlocks(part), actions: {} }
  if (part.type === 'text') {
    if (part.isDivider) return { blocks: [{ type: 'divider' }], actions: {} }
    const subtle = part.isSubtle && ({ is_subtle: true, size: 'small' } as const)
    return { blocks: [{ type: 'text', text: part.markdown, ...subtle }], actions: {} }
  }
  const { blocks, actions } = actingRow(part, making, index)
  const letters = part.links.filter(({ url }) => !browserUrl(url)).map(({ url, label }) => markdownLink(url, label))
  const line: MmBlock[] = letters.length > 0 ? [{ type: 'text', text: letters.join(' · ') }] : []
  const row: MmBlock[] =
    blocks.length > 0 ? [{ type: 'container', flow: 'horizontal', gap: 'small', content: blocks }] : []
  return { blocks: [...line, ...row], actions }
}

/** Pieces as blocks. */
export function blocksOf(parts: readonly Part[], making: Making): BlocksProps {
  const all = parts.map((part, index) => partBlocks(part, making, index))
  return {
    mm_blocks: all.flatMap(({ blocks }) => blocks),
    mm_blocks_actions: Object.assign({}, ...all.map(({ actions }) => actions)),
  }
}

const inside = (block: MmBlock): readonly MmBlock[] =>
  block.type === 'container'
    ? block.content
    : block.type === 'column_set'
      ? block.columns.flatMap(({ items }) => items)
      : []

/** Every block of a tree; a column counts as one. */
const countBlocks = (blocks: readonly MmBlock[]): number =>
  blocks.reduce(
    (sum, block) => sum + 1 + (block.type === 'column_set' ? block.columns.length : 0) + countBlocks(inside(block)),
    0,
  )

/** The characters that count together: those of texts and of buttons. */
const countText = (blocks: readonly MmBlock[]): number =>
  blocks.reduce((sum, block) => sum + ('text' in block ? block.text.length : 0) + countText(inside(block)), 0)

/** Whether the server takes them. */
export const areWithinLimits = ({ mm_blocks, mm_blocks_actions }: BlocksProps): boolean =>
  countBlocks(mm_blocks) <= blockLimits.blocks &&
  countText(mm_blocks) <= blockLimits.text &&
  Object.keys(mm_blocks_actions).length <= blockLimits.actions
