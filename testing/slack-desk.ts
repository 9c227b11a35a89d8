import type { SlackStandIn } from '#bot/platforms/playground/stand-in/stand-in.ts'
import { type DroppedFile, PATIENCE, type Sight, type Talker } from './sight.ts'
import {
  findButton,
  isWaiting,
  markedUp,
  openForm,
  placeOf,
  type SlackScreen,
  sightOf,
  textsOf,
} from './slack-sight.ts'

/** The gestures of Slack, wherever the stand-in is: in this process, or behind the routes of the playground. */
export type SlackGestures = Pick<
  SlackStandIn,
  'typeCommand' | 'say' | 'pressButton' | 'submitView' | 'closeView' | 'suggest' | 'openHome'
>

/** Where a person sits: their gestures, and what they see. */
export interface SlackDesk {
  readonly user: string
  readonly gestures: SlackGestures
  readonly see: () => Promise<SlackScreen>
  /** The bytes of a file that was shown. */
  readonly openFile: (id: string) => Promise<Uint8Array>
  /** Resolves once what is seen is so, looking again after every change. */
  readonly until: (look: (screen: SlackScreen) => boolean, patience: number) => Promise<void>
}

const words = ({ messages }: SlackScreen): string => JSON.stringify(messages)

async function after({ see, until }: SlackDesk, gesture: () => Promise<Pick<Sight, 'errors'>>): Promise<Sight> {
  const before = await see()
  const { errors } = await gesture()
  if (Object.keys(errors).length > 0) return sightOf(await see(), errors)
  // A form that closes is not an answer yet, nor a window that says to wait: the message follows.
  const hash = before.view?.hash
  const isAnswered = (now: SlackScreen) => words(now) !== words(before) || (now.view?.hash ?? hash) !== hash
  await until((now) => isAnswered(now) && !isWaiting(now), PATIENCE)
  return sightOf(await see())
}

/** Nobody types through a window. */
async function closeWindow({ user, gestures, see }: SlackDesk): Promise<void> {
  const { view } = await see()
  if (view) await gestures.closeView({ user, viewId: view.id, all: true })
}

async function say(desk: SlackDesk, text: string, files: readonly DroppedFile[] = []) {
  const { user, gestures, see, until } = desk
  await closeWindow(desk)
  await gestures.say({ user, text, ...(files.length > 0 && { files }) })
  await until(({ messages }) => messages.at(-1)?.author !== user, PATIENCE)
  return sightOf(await see())
}

/** What is looked for, as soon as it is seen. */
async function find<Found>({ until }: SlackDesk, look: (screen: SlackScreen) => Found | undefined): Promise<Found> {
  const seen: Found[] = []
  await until((screen) => {
    const found = look(screen)
    if (found !== undefined) seen.push(found)
    return found !== undefined
  }, PATIENCE)
  const [found] = seen
  if (found === undefined) throw new Error('What was seen is gone.')
  return found
}

const homeIn = ({ home }: SlackScreen) => home && { id: home.id, text: textsOf(home.blocks).join(' ') }

const pictureIn = ({ messages }: SlackScreen) =>
  messages.flatMap(({ files = [] }) => files).findLast(({ alt }) => alt !== undefined)

/** A person at that desk. */
export function createSlackTalker(desk: SlackDesk): Talker {
  const { user, gestures, see } = desk
  return {
    user,
    type: async (text) => {
      await closeWindow(desk)
      return after(desk, () => gestures.typeCommand({ user, text }))
    },
    say: (text) => say(desk, text),
    drop: (file) => say(desk, '', [file]),
    press: async (label) => {
      const button = findButton(await see(), label)
      return after(desk, () => gestures.pressButton({ user, ...button }))
    },
    fill: async (values) => {
      const { id: viewId } = openForm(await see())
      return after(desk, () => gestures.submitView({ user, viewId, values }))
    },
    search: async (field, value) => {
      const view = openForm(await see())
      const { options } = await gestures.suggest({ user, viewId: view.id, ...placeOf(view, field), value })
      return options.map(({ text }) => text.text)
    },
    look: async () => sightOf(await see()),
    home: async (words) => {
      if (!homeIn(await see())) await gestures.openHome({ user })
      return find(desk, (screen) => [homeIn(screen)].find((home) => home?.text.includes(words)))
    },
    picture: async () => {
      const { id, alt = '' } = await find(desk, pictureIn)
      return { alt, png: await desk.openFile(id) }
    },
    source: async () => (await see()).messages.flatMap(({ text, blocks }) => [text, ...markedUp(blocks)]),
    read: async () => (await see()).messages.map(({ blocks }) => textsOf(blocks).join('')).join('\n'),
  }
}
