import { keepLast } from '../../../../keep-last.ts'
import { type Block, elementsOf } from '../block-kit.ts'
import { type Entries, initialEntry } from '../element-value.ts'
import type { Fields, View } from '../types.ts'
import { announce, freshId, type World } from './world.ts'

const VIEWS_KEPT = 500
const STACK_MAX = 3

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What is in the fields of some blocks: what was entered where the ids are the same, else what they start with. */
const entriesOf = (blocks: readonly Block[], before: Entries): Entries =>
  Object.fromEntries(
    blocks.map((block) => [
      block.block_id,
      Object.fromEntries(
        elementsOf(block).map((element) => [
          element.action_id,
          before[block.block_id]?.[element.action_id] ?? initialEntry(element),
        ]),
      ),
    ]),
  )

const labels = (payload: Fields): Pick<View, 'title' | 'submit' | 'close'> => {
  const { title, submit, close } = payload
  // The validator has established that these are text objects or absent.
  return JSON.parse(JSON.stringify({ title, submit, close })) as Pick<View, 'title' | 'submit' | 'close'>
}

/** What a sound payload says of a view, apart from who it is for. */
export const contentOf = (payload: Fields, blocks: readonly Block[], before: Entries = {}) => ({
  type: payload.type === 'home' ? ('home' as const) : ('modal' as const),
  ...labels(payload),
  blocks,
  private_metadata: text(payload.private_metadata),
  callback_id: text(payload.callback_id),
  external_id: text(payload.external_id),
  notify_on_close: payload.notify_on_close === true,
  clear_on_close: payload.clear_on_close === true,
  entries: entriesOf(blocks, before),
  hash: freshId(''),
})

/** The content of a view. */
export type Content = ReturnType<typeof contentOf>

const save = (world: World, view: View): View => {
  world.views.set(view.id, view)
  keepLast(world.views, VIEWS_KEPT)
  announce(world, { kind: view.type === 'home' ? 'home' : 'view', user: view.user })
  return view
}

const setStack = (world: World, user: string, stack: readonly string[]): void => {
  world.stacks.set(user, stack)
  announce(world, { kind: 'view', user })
}

/** Opens a modal over nothing. */
export const openModal = (world: World, user: string, content: Content): View => {
  const id = freshId('V')
  world.stacks.set(user, [id])
  return save(world, { ...content, id, user, root: id, previous: null })
}

/** Opens a modal over the one in sight; undefined when three are already piled up. */
export const pushModal = (world: World, user: string, content: Content): View | undefined => {
  const stack = world.stacks.get(user) ?? []
  if (stack.length >= STACK_MAX) return undefined
  const id = freshId('V')
  world.stacks.set(user, [...stack, id])
  return save(world, { ...content, id, user, root: stack[0] ?? id, previous: stack.at(-1) ?? null })
}

/** Replaces what a view shows, keeping its id. */
export const replaceView = (world: World, view: View, content: Content): View =>
  save(world, { ...content, id: view.id, user: view.user, root: view.root, previous: view.previous })

/** Publishes somebody's Home tab. */
export const publishHome = (world: World, user: string, content: Content): View => {
  const id = world.homes.get(user) ?? freshId('V')
  world.homes.set(user, id)
  return save(world, { ...content, id, user, root: id, previous: null })
}

/** Remembers what a person has entered. */
export const enter = (world: World, view: View, entries: Entries): View => {
  const merged = Object.fromEntries(
    Object.entries(view.entries).map(([block, before]) => [block, { ...before, ...entries[block] }]),
  )
  const entered: View = { ...view, entries: merged }
  world.views.set(view.id, entered)
  return entered
}

/** The modal in front of a person. */
export const openViewOf = (world: World, user: string): View | undefined =>
  world.views.get(world.stacks.get(user)?.at(-1) ?? '')

/** Closes the modal in front, uncovering the one below. */
export const popModal = (world: World, user: string): void =>
  setStack(world, user, (world.stacks.get(user) ?? []).slice(0, -1))

/** Closes every modal of a person. */
export const clearModals = (world: World, user: string): void => setStack(world, user, [])
