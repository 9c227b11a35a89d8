import type { Fields } from '../state/types.ts'

/** A post as a client receives it. */
export interface SeenPost {
  readonly id: string
  readonly channel_id: string
  readonly user_id: string
  readonly create_at: number
  readonly update_at: number
  readonly delete_at: number
  readonly is_pinned: boolean
  readonly message: string
  readonly props: Fields
  readonly file_ids?: readonly string[] | null
}

/** A dialog as a client receives it. */
export interface SeenDialog {
  readonly trigger_id: string
  readonly url: string
  readonly dialog: Dialog
}

export interface Dialog {
  readonly callback_id?: string
  readonly title: string
  readonly introduction_text?: string
  readonly elements?: readonly Element[] | null
  readonly submit_label?: string
  readonly notify_on_cancel?: boolean
  readonly state?: string
}

export interface Element {
  readonly display_name: string
  readonly name: string
  readonly type: string
  readonly subtype?: string
  readonly default?: string
  readonly placeholder?: string
  readonly help_text?: string
  readonly optional?: boolean
  readonly min_length?: number
  readonly max_length?: number
  readonly data_source?: string
  readonly data_source_url?: string
  readonly multiselect?: boolean
  readonly options?: readonly { readonly text: string; readonly value: string }[] | null
}

/** Something that one may press: a button, or an option of a menu. */
export interface Pressable {
  readonly postId: string
  readonly actionId: string
  readonly label: string
  readonly selected?: string
  readonly cookie?: string
  readonly format?: 'mm_block'
}

const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value : [])

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const pressables = (
  post: SeenPost,
  action: Fields,
  id: unknown,
  label: unknown,
  more: Partial<Pressable>,
): Pressable[] => {
  const common = { postId: post.id, actionId: text(id), ...more }
  const options = listOf(action['options'])
  if (options.length === 0) return [{ ...common, label: text(label) }]
  return options.map((option) => ({ ...common, label: text(option['text']), selected: text(option['value']) }))
}

const blocksOf = (blocks: readonly Fields[]): readonly Fields[] =>
  blocks.flatMap((block) => [block, ...blocksOf(['content', 'columns', 'items'].flatMap((key) => listOf(block[key])))])

/** All that may be pressed on a post, in order. */
export function pressablesOf(post: SeenPost): readonly Pressable[] {
  const actions = listOf(post.props['attachments']).flatMap(({ actions }) => listOf(actions))
  const blocks = blocksOf(listOf(post.props['mm_blocks'])).filter(({ action_id }) => action_id !== undefined)
  return [
    ...actions.flatMap((action) => {
      const cookie = text(action['cookie'])
      return pressables(post, action, action['id'], action['name'], cookie ? { cookie } : {})
    }),
    ...blocks.flatMap((block) => pressables(post, block, block['action_id'], block['text'], { format: 'mm_block' })),
  ]
}

const ofAttachment = ({ pretext, title, text: body, fields, footer }: Fields): string[] => [
  ...[text(pretext), text(title), text(body)],
  ...listOf(fields).flatMap((field) => [text(field['title']), text(field['value'])]),
  text(footer),
]

/** Markdown as one reads it: its marks gone, and what keeps words from coming alive. */
export const readMarkdown = (markdown: string): string =>
  markdown
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)\*{1,2}/g, '')
    .replace(/(?<!\\)`/g, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!|~>=<])/g, '$1')

/** The texts in which a client reads marks. */
export function sourcesOf({ message, props }: SeenPost): string[] {
  const attachments = listOf(props['attachments']).flatMap(ofAttachment)
  const blocks = blocksOf(listOf(props['mm_blocks'])).filter(({ type }) => type === 'text')
  return [message, ...attachments, ...blocks.map((block) => text(block['text']))].filter((each) => each !== '')
}

/** All the words of a post, as one reads them. */
export const wordsOf = (post: SeenPost): string => readMarkdown(sourcesOf(post).join('\n'))
