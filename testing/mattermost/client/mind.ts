import type { ServerEvent } from './events.ts'
import type { SeenDialog, SeenPost } from './seen.ts'

/** What a client remembers of what its server told it. */
export interface Mind {
  readonly posts: Map<string, SeenPost>
  readonly listeners: Set<() => void>
  readonly offered: Map<string, SeenDialog>
  readonly found: Map<string, string>
  trigger: string
  dialog: SeenDialog | undefined
  changes: number
}

const EPHEMERAL_EVENTS = ['posted', 'post_edited', 'ephemeral_message']

const wake = ({ listeners }: Mind): void => {
  for (const look of listeners) look()
}

/** Something has changed before one's eyes. */
export const notice = (mind: Mind): void => {
  mind.changes += 1
  wake(mind)
}

/** A post was told, or read. */
export function see(mind: Mind, post: SeenPost): void {
  const before = mind.posts.get(post.id)
  // What is told late is older than what was read since.
  if (before && (before.update_at > post.update_at || JSON.stringify(before) === JSON.stringify(post))) return
  if (post.delete_at > 0) mind.posts.delete(post.id)
  else mind.posts.set(post.id, post)
  // What is pinned changes by itself: one finds it so, it is no answer.
  if (post.is_pinned || before?.is_pinned) wake(mind)
  else notice(mind)
}

/** A client opens a dialog only for the latest thing that its person did. */
export function openOffered(mind: Mind): void {
  const dialog = mind.offered.get(mind.trigger)
  if (!dialog) return
  mind.offered.delete(mind.trigger)
  mind.dialog = dialog
  notice(mind)
}

/** Takes what the server tells. */
export function hear(mind: Mind, { event, data }: ServerEvent): void {
  if (EPHEMERAL_EVENTS.includes(event)) see(mind, JSON.parse(String(data['post'])) as SeenPost)
  if (event === 'post_deleted') see(mind, { ...(JSON.parse(String(data['post'])) as SeenPost), delete_at: 1 })
  if (event !== 'open_dialog') return
  const dialog = JSON.parse(String(data['dialog'])) as SeenDialog
  mind.offered.set(dialog.trigger_id, dialog)
  openOffered(mind)
}

/** Resolves once it is so, looking again after every change. */
export function until(mind: Mind, look: () => boolean, patience: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      mind.listeners.delete(check)
    }
    const check = () => {
      if (!look()) return
      stop()
      resolve()
    }
    const timer = setTimeout(() => {
      stop()
      reject(new Error(`Nothing of the kind in ${patience} ms: ${look}`))
    }, patience)
    mind.listeners.add(check)
    check()
  })
}

/** A client that has just been opened. */
export const createMind = (): Mind => ({
  posts: new Map(),
  listeners: new Set(),
  offered: new Map(),
  found: new Map(),
  trigger: '',
  dialog: undefined,
  changes: 0,
})
