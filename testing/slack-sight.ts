import type { Message, View } from '#bot/platforms/playground/stand-in/types.ts'
import { say } from '#bot/say.ts'
import type { Sight } from './sight.ts'

/** What a person has before them in Slack. */
export interface SlackScreen {
  readonly messages: readonly Message[]
  readonly view: View | undefined
  readonly home: View | undefined
}

/** All the strings under a `text` key, in order. */
export function textsOf(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(textsOf)
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : textsOf(value),
  )
}

/** The texts in which Slack reads marks; the others are letters. */
export function markedUp(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(markedUp)
  if (typeof part !== 'object' || part === null) return []
  const { type, text } = part as { type?: unknown; text?: unknown }
  return type === 'mrkdwn' && typeof text === 'string' ? [text] : Object.values(part).flatMap(markedUp)
}

interface Button {
  readonly block_id: string
  readonly action_id: string
  readonly label: string
}

function buttonsOf(blocks: readonly unknown[]): Button[] {
  return blocks.flatMap((block) => {
    const { block_id, elements } = block as {
      block_id?: string
      elements?: { type: string; action_id: string; text: unknown }[]
    }
    const buttons = elements?.filter(({ type }) => type === 'button') ?? []
    return buttons.map(({ action_id, text }) => ({
      block_id: block_id ?? '',
      action_id,
      label: textsOf([{ text }]).join('') || textsOf(text).join(''),
    }))
  })
}

const waits = (['slack.loading', 'slack.saving'] as const).flatMap((key) => [say('FR', key), say('EN', key)])

/** Whether a window only says that the bot is at work: what it will show is yet to come. */
export const isWaiting = ({ view }: SlackScreen): boolean =>
  view !== undefined && waits.includes(textsOf(view.blocks).join(''))

/** A window with nothing to send shows a message: the answer of a bot that took its time. */
const isMessage = (view: View | undefined): view is View => view?.type === 'modal' && view.submit === undefined

/** The latest message, be it in a window, and the open form, read. */
export function sightOf({ messages, view }: SlackScreen, errors: Sight['errors'] = {}): Sight {
  const { blocks = [] } = isMessage(view) ? view : (messages.at(-1) ?? {})
  const buttons = buttonsOf(blocks).map(({ label }) => label)
  return { text: textsOf(blocks).join(''), buttons, form: view && textsOf(view.blocks).join(' '), errors }
}

/** Where the button of that label is: in the window that shows a message, else on the latest message that has one. */
export function findButton({ messages, view }: SlackScreen, label: string) {
  const inWindow = isMessage(view) ? [{ place: { viewId: view.id }, blocks: view.blocks }] : []
  const below = messages.toReversed().map(({ ts, channel, blocks }) => ({ place: { ts, channel }, blocks }))
  for (const { place, blocks } of [...inWindow, ...below]) {
    const button = buttonsOf(blocks).find((each) => each.label === label)
    if (button) return { ...place, block_id: button.block_id, action_id: button.action_id }
  }
  throw new Error(`No message has a button « ${label} ».`)
}

/** The form that is open. */
export function openForm({ view }: SlackScreen): View {
  if (!view) throw new Error('No form is open.')
  return view
}

/** Where a field of a form is. */
export function placeOf({ blocks }: View, field: string) {
  const block = blocks.find(({ block_id }) => block_id === field) as { element?: { action_id: string } } | undefined
  return { block_id: field, action_id: block?.element?.action_id ?? field }
}
