import type { SlackStandIn } from '#bot/platforms/playground/stand-in/stand-in.ts'
import type { Message, View } from '#bot/platforms/playground/stand-in/types.ts'

/** What a person sees after a gesture: the latest message, and the form that is open, if any. */
export interface Sight {
  /** All the text of the latest message. */
  readonly text: string
  /** The labels of its buttons. */
  readonly buttons: readonly string[]
  /** All the text of the open form. */
  readonly form: string | undefined
  /** What is said under the fields of the form, by field. */
  readonly errors: Readonly<Record<string, string>>
}

/** The first gesture of all loads the machinery, on a machine that others share. */
const PATIENCE = 20_000

/** A person at their keyboard. Each gesture waits until something has changed before their eyes. */
export interface Talker {
  readonly user: string
  readonly type: (line: string) => Promise<Sight>
  /** Writes to the bot in private, without a command. */
  readonly say: (text: string) => Promise<Sight>
  /** Presses the button of that label, on the latest message that has one. */
  readonly press: (label: string) => Promise<Sight>
  /** Fills the open form and submits it; a choice is named by its label, several by a list. */
  readonly fill: (values: Readonly<Record<string, string | readonly string[]>>) => Promise<Sight>
  /** Types in a field that searches, and gives the labels proposed. */
  readonly search: (field: string, words: string) => Promise<readonly string[]>
  readonly messages: () => readonly Message[]
}

/** All the strings under a `text` key, in order. */
function textsOf(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(textsOf)
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : textsOf(value),
  )
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

/** The person with that account, in that workspace. */
export function createTalker(slack: SlackStandIn, user: string): Talker {
  const sight = (errors: Sight['errors'] = {}): Sight => {
    const blocks = slack.conversation(user).at(-1)?.blocks ?? []
    const view = slack.openView(user)
    const buttons = buttonsOf(blocks).map(({ label }) => label)
    return { text: textsOf(blocks).join(''), buttons, form: view && textsOf(view.blocks).join(' '), errors }
  }
  const words = () => JSON.stringify(slack.conversation(user))
  const after = async (gesture: () => Promise<{ errors: Sight['errors'] }>): Promise<Sight> => {
    const [wordsBefore, formBefore] = [words(), slack.openView(user)?.hash]
    const { errors } = await gesture()
    if (Object.keys(errors).length > 0) return sight(errors)
    // A form that closes is not an answer yet: the message follows.
    const hasChanged = () => words() !== wordsBefore || (slack.openView(user)?.hash ?? formBefore) !== formBefore
    await slack.until(hasChanged, PATIENCE)
    return sight()
  }
  return {
    user,
    messages: () => slack.conversation(user),
    type: (text) => after(() => slack.typeCommand({ user, text })),
    say: async (text) => {
      await slack.say({ user, text })
      await slack.until(() => slack.conversation(user).at(-1)?.author !== user, PATIENCE)
      return sight()
    },
    press: (label) => after(() => slack.pressButton({ user, ...findButton(slack.conversation(user), label) })),
    fill: (values) => after(() => slack.submitView({ user, viewId: viewOf(slack, user).id, values })),
    search: async (field, value) => {
      const view = viewOf(slack, user)
      const { options } = await slack.suggest({ user, viewId: view.id, ...fieldOf(view, field), value })
      return options.map(({ text }) => text.text)
    },
  }
}

function findButton(messages: readonly Message[], label: string) {
  for (const { ts, channel, blocks } of messages.toReversed()) {
    const button = buttonsOf(blocks).find((each) => each.label === label)
    if (button) return { ts, channel, block_id: button.block_id, action_id: button.action_id }
  }
  throw new Error(`No message has a button « ${label} ».`)
}

function viewOf(slack: SlackStandIn, user: string): View {
  const view = slack.openView(user)
  if (!view) throw new Error('No form is open.')
  return view
}

function fieldOf({ blocks }: View, field: string) {
  const block = blocks.find(({ block_id }) => block_id === field) as { element?: { action_id: string } } | undefined
  return { block_id: field, action_id: block?.element?.action_id ?? field }
}
