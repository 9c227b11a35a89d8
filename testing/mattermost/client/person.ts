/** Somebody at their client, on any Mattermost: what they do goes through the server's own API, what they see comes from it. */
import { listen } from './events.ts'
import { checkEntries, type Entry, fillDialog } from './fill-dialog.ts'
import { createMind, hear, notice, openOffered, see, until } from './mind.ts'
import type { Rest } from './rest.ts'
import type { Element, Pressable, SeenDialog, SeenPost } from './seen.ts'

/** A person who is signed in. */
export interface Person {
  readonly userId: string
  readonly rest: Rest
  /** What they see of a channel, the oldest first. */
  readonly posts: (channel: string) => readonly SeenPost[]
  readonly dialog: () => SeenDialog | undefined
  /** How many times something has changed before their eyes. */
  readonly changes: () => number
  /** Reads a channel again from the server. */
  readonly read: (channel: string) => Promise<void>
  readonly type: (channel: string, line: string) => Promise<void>
  readonly write: (channel: string, text: string, files?: readonly string[]) => Promise<void>
  readonly press: (pressable: Pressable) => Promise<void>
  /** Submits the open dialog; gives what is said under its fields, by field. */
  readonly submit: (
    channel: string,
    entries: Readonly<Record<string, Entry>>,
  ) => Promise<Readonly<Record<string, string>>>
  readonly cancel: (channel: string) => Promise<void>
  /** Types in a menu that searches, where the server has some; otherwise one types the words themselves. */
  readonly search: (channel: string, field: string, words: string) => Promise<readonly string[]>
  readonly until: (look: () => boolean, patience: number) => Promise<void>
  readonly leave: () => void
}

interface SubmitAnswer {
  readonly error?: string
  readonly errors?: Readonly<Record<string, string>>
  readonly type?: string
  readonly form?: SeenDialog['dialog']
}

/** Signs in: listens, and knows what is said from now on. */
export async function createPerson(rest: Rest, teamId: string): Promise<Person> {
  const { id: userId } = await rest.call<{ id: string }>('GET', '/users/me')
  const mind = createMind()
  const leave = await listen(rest, (event) => hear(mind, event))
  const did = (trigger: string | undefined): void => {
    mind.trigger = trigger ?? ''
    openOffered(mind)
  }
  const opened = (): SeenDialog => {
    if (!mind.dialog) throw new Error('No form is open.')
    return mind.dialog
  }
  const close = (): void => {
    mind.dialog = undefined
    mind.found.clear()
    notice(mind)
  }
  const submission = (channel: string, { url, dialog: { callback_id = '', state = '' } }: SeenDialog) => ({
    ...{ url, callback_id, state, channel_id: channel, team_id: teamId },
  })
  const elementNamed = (field: string): Element | undefined =>
    opened().dialog.elements?.find(({ name, display_name }) => name === field || display_name === field)

  return {
    userId,
    rest,
    posts: (channel) => [...mind.posts.values()].filter((post) => post.channel_id === channel),
    dialog: () => mind.dialog,
    changes: () => mind.changes,
    read: async (channel) => {
      const { order, posts } = await rest.call<{ order: string[]; posts: Record<string, SeenPost> }>(
        'GET',
        `/channels/${channel}/posts?per_page=200`,
      )
      for (const id of order.toReversed()) if (posts[id]) see(mind, posts[id])
    },
    type: async (channel, command) => {
      const sent = { channel_id: channel, team_id: teamId, command }
      did((await rest.call<{ trigger_id?: string }>('POST', '/commands/execute', sent)).trigger_id)
    },
    write: async (channel_id, message, file_ids = []) => {
      see(mind, await rest.call<SeenPost>('POST', '/posts', { channel_id, message, file_ids }))
    },
    press: async ({ postId, actionId, selected = '', cookie = '', format }) => {
      const path = `/posts/${postId}/actions/${actionId}`
      const sent = { selected_option: selected, cookie, ...(format && { integration_format: format }) }
      did((await rest.call<{ trigger_id?: string }>('POST', path, sent)).trigger_id)
    },
    submit: async (channel, entries) => {
      const open = opened()
      const elements = open.dialog.elements ?? []
      const values = fillDialog(elements, entries, mind.found)
      const missing = checkEntries(elements, values)
      if (Object.keys(missing).length > 0) return missing
      const sent = { ...submission(channel, open), submission: values }
      const answer = await rest.call<SubmitAnswer>('POST', '/actions/dialogs/submit', sent)
      const errors = { ...answer.errors, ...(answer.error && { '': answer.error }) }
      if (Object.keys(errors).length > 0) return errors
      if (answer.type !== 'form' || !answer.form) close()
      else mind.dialog = { ...open, dialog: answer.form }
      if (answer.type === 'form') notice(mind)
      return {}
    },
    cancel: async (channel) => {
      const open = opened()
      const sent = { ...submission(channel, open), cancelled: true }
      if (open.dialog.notify_on_cancel) await rest.call('POST', '/actions/dialogs/submit', sent)
      close()
    },
    search: async (channel, field, query) => {
      const element = elementNamed(field)
      if (element?.data_source !== 'dynamic') return [query]
      const sent = { ...submission(channel, opened()), url: element.data_source_url }
      const { items } = await rest.call<{ items: { text: string; value: string }[] }>(
        'POST',
        '/actions/dialogs/lookup',
        { ...sent, submission: { query, selected_field: element.name } },
      )
      for (const { text, value } of items) mind.found.set(text, value)
      return items.map(({ text }) => text)
    },
    until: (look, patience) => until(mind, look, patience),
    leave,
  }
}
