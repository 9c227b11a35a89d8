import { AppError } from './app-error.ts'
import type { PostAction } from './attachments.ts'
import type { Fields, Post } from './types.ts'

const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value : [])

/** Every block of a tree. */
const flat = (blocks: readonly Fields[]): readonly Fields[] =>
  blocks.flatMap((block) => [
    block,
    ...flat(['content', 'items', 'columns', 'elements'].flatMap((key) => listOf(block[key]))),
  ])

const registryOf = (props: Fields): Readonly<Record<string, Fields>> =>
  // Written by integrations; what is not an entry is refused below.
  (props['mm_blocks_actions'] ?? {}) as Readonly<Record<string, Fields>>

const refuse = (reason: string): AppError =>
  new AppError('model.post.is_valid.mm_blocks.app_error', 400, 'Invalid Mattermost Blocks.', reason)

const isKnown = ({ type, url }: Fields): boolean =>
  (type === 'external' || type === 'openURL') && typeof url === 'string' && /^https?:\/\//.test(url)

/** What a recent server checks of Mattermost Blocks: sizes, ids, and that actions and registry name each other. */
export function checkBlocks(props: Fields): void {
  if (props['mm_blocks'] === undefined) return
  const blocks = flat(listOf(props['mm_blocks']))
  const registry = registryOf(props)
  const used = new Set(blocks.flatMap(({ action_id }) => (typeof action_id === 'string' ? [action_id] : [])))
  const ids = Object.keys(registry)
  if (blocks.length > 100 || ids.length > 50) throw refuse('too many')
  if ([...used].some((id) => !/^[A-Za-z0-9_-]{1,64}$/.test(id) || !ids.includes(id))) throw refuse('unknown action')
  if (ids.some((id) => !used.has(id))) throw refuse('unused action')
  if (!Object.values(registry).every(isKnown)) throw refuse('unknown kind of action')
}

/** The action of that id in the registry of a post: where it leads, or the page that it opens. */
export function blockAction(
  { props }: Pick<Post, 'props'>,
  id: string,
): PostAction | { readonly goto: string } | undefined {
  const entry = registryOf(props)[id]
  if (!entry) return undefined
  const url = String(entry['url'])
  if (entry['type'] === 'openURL') return { goto: url }
  const block = flat(listOf(props['mm_blocks'])).find(({ action_id }) => action_id === id)
  const type = block?.['type'] === 'static_select' ? 'select' : 'button'
  return { id, name: id, type, integration: { url, context: (entry['context'] ?? {}) as Fields } }
}
