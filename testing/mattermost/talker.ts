import { PATIENCE, type SeenHome, type SeenPicture, type Sight, type Talker } from '../sight.ts'
import type { Person } from './client/person.ts'
import {
  type Pressable,
  pressablesOf,
  readMarkdown,
  type SeenDialog,
  type SeenPost,
  sourcesOf,
  wordsOf,
} from './client/seen.ts'

/** Somebody signed in, in their conversation with the bot. */
export interface MattermostSeat {
  readonly person: Person
  /** Their conversation with the bot. */
  readonly channel: string
}

/** The home follows everything that one does: it is not what one is told. It is pinned a moment after it is posted. */
const isHome = ({ is_pinned, props }: SeenPost): boolean => is_pinned || JSON.stringify(props).includes('"home":true')

const messagesOf = ({ person, channel }: MattermostSeat): readonly SeenPost[] =>
  person.posts(channel).filter((post) => !isHome(post))

const formOf = ({ dialog }: SeenDialog): string => {
  const { title, introduction_text = '', elements } = dialog
  const said = (elements ?? []).flatMap(
    ({ display_name, help_text = '', default: initial = '', options, placeholder = '' }) => [
      ...[display_name, help_text, initial, placeholder],
      ...(options ?? []).map(({ text }) => text),
    ],
  )
  return readMarkdown([title, introduction_text, ...said].filter((each) => each !== '').join(' '))
}

function sightOf(seat: MattermostSeat, errors: Sight['errors'] = {}): Sight {
  const message = messagesOf(seat).at(-1)
  const dialog = seat.person.dialog()
  return {
    text: message ? wordsOf(message) : '',
    buttons: message ? pressablesOf(message).map(({ label }) => readMarkdown(label)) : [],
    form: dialog && formOf(dialog),
    errors,
  }
}

function findButton(seat: MattermostSeat, label: string): Pressable {
  for (const post of messagesOf(seat).toReversed()) {
    const found = pressablesOf(post).find((each) => readMarkdown(each.label) === label)
    if (found) return found
  }
  const there = messagesOf(seat)
    .flatMap(pressablesOf)
    .map((each) => each.label)
  throw new Error(`No message has a button « ${label} »: ${there.join(', ')}`)
}

type Errors = Sight['errors']

/** A form that closes is not an answer yet: a message follows, or another form. */
async function after(seat: MattermostSeat, gesture: () => Promise<Errors | undefined>): Promise<Sight> {
  const { person, channel } = seat
  const words = () => JSON.stringify(messagesOf(seat))
  const [before, form] = [words(), person.dialog()]
  const errors = await gesture()
  if (errors && Object.keys(errors).length > 0) return sightOf(seat, errors)
  const isAnswered = () => words() !== before || (person.dialog() ?? form) !== form
  await person.until(isAnswered, PATIENCE).catch(async (error: Error) => {
    await person.read(channel)
    if (!isAnswered()) throw error
  })
  return sightOf(seat)
}

async function say(seat: MattermostSeat, text: string, files: readonly string[] = []): Promise<Sight> {
  const { person, channel } = seat
  await person.write(channel, text, files)
  await person.until(() => messagesOf(seat).at(-1)?.user_id !== person.userId, PATIENCE)
  return sightOf(seat)
}

/** What is looked for among the posts, as soon as it is seen. */
async function find({ person, channel }: MattermostSeat, isWanted: (post: SeenPost) => boolean): Promise<SeenPost> {
  const look = () => person.posts(channel).findLast(isWanted)
  await person.until(() => look() !== undefined, PATIENCE)
  const found = look()
  if (!found) throw new Error('What was seen is gone.')
  return found
}

/** One message, pinned, and no other. */
async function homeOf(seat: MattermostSeat, words: string): Promise<SeenHome> {
  const { person, channel } = seat
  const home = await find(seat, (post) => post.is_pinned && wordsOf(post).includes(words))
  const { order } = await person.rest.call<{ order: readonly string[] }>('GET', `/channels/${channel}/pinned`)
  const homes = person.posts(channel).filter(isHome)
  if (order.length !== 1 || homes.length !== 1)
    throw new Error(`There are ${homes.length} homes, and ${order.length} messages are pinned.`)
  return { id: home.id, text: wordsOf(home) }
}

async function pictureOf(seat: MattermostSeat): Promise<SeenPicture> {
  const { person } = seat
  const fileOf = ({ file_ids }: SeenPost) => file_ids?.[0]
  const post = await find(seat, (each) => each.user_id !== person.userId && fileOf(each) !== undefined)
  return { alt: wordsOf(post), png: await person.rest.download(fileOf(post) ?? '') }
}

/** Somebody in their conversation with the bot, on any Mattermost. */
export function createMattermostTalker(seat: MattermostSeat): Talker {
  const { person, channel } = seat
  const done = async (gesture: Promise<unknown>): Promise<undefined> => {
    await gesture
  }
  return {
    user: person.userId,
    type: (line) => after(seat, () => done(person.type(channel, line))),
    say: (text) => say(seat, text),
    drop: async ({ name, contentBase64 }) =>
      say(seat, '', [await person.rest.upload(channel, name, Buffer.from(contentBase64, 'base64'))]),
    press: async (label) => {
      await person.read(channel)
      return after(seat, () => done(person.press(findButton(seat, label))))
    },
    fill: (values) => after(seat, () => person.submit(channel, values)),
    search: (field, query) => person.search(channel, field, query),
    look: async () => {
      await person.read(channel)
      return sightOf(seat)
    },
    home: (words) => homeOf(seat, words),
    picture: () => pictureOf(seat),
    source: async () => {
      await person.read(channel)
      return messagesOf(seat).flatMap(sourcesOf)
    },
    read: async () => {
      await person.read(channel)
      return messagesOf(seat).map(wordsOf).join('\n')
    },
  }
}
