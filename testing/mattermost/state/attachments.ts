import { newId } from './ids.ts'
import type { Fields, Post } from './types.ts'

/** A button, or a menu when its type is `select`. */
export interface PostAction {
  readonly id: string
  readonly name: string
  readonly type?: string
  readonly style?: string
  readonly data_source?: string
  readonly options?: readonly { readonly text: string; readonly value: string }[] | null
  readonly integration?: { readonly url: string; readonly context?: Fields }
}

const listOf = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null) : []

const mapActions = (props: Fields, map: (action: Fields) => Fields): Fields =>
  Array.isArray(props['attachments'])
    ? {
        ...props,
        attachments: listOf(props['attachments']).map((attachment) =>
          Array.isArray(attachment['actions'])
            ? { ...attachment, actions: listOf(attachment['actions']).map(map) }
            : attachment,
        ),
      }
    : props

/** All the members of the server's own structure. */
const blank = {
  ...{ id: 0, fallback: '', color: '', pretext: '', author_name: '', author_link: '', author_icon: '', title: '' },
  ...{ title_link: '', text: '', fields: null, image_url: '', thumb_url: '', footer: '', footer_icon: '', ts: null },
}

const members = [...Object.keys(blank), 'actions']

const whole = (attachment: Fields): Fields =>
  Object.fromEntries(Object.entries({ ...blank, ...attachment }).filter(([key]) => members.includes(key)))

/** As the server stores them: attachments take the shape of its own structure, actions without an id get one. */
export function storedProps(props: Fields): Fields {
  if (!Array.isArray(props['attachments'])) return props
  const attachments = listOf(props['attachments']).map(whole)
  return mapActions({ ...props, attachments }, (action) => (action['id'] ? action : { ...action, id: newId() }))
}

/** As people and integrations read it: where a click goes is the server's own business. */
export const withoutIntegrations = (props: Fields): Fields => mapActions(props, ({ integration, ...action }) => action)

/** As an ephemeral post shows them: the client gives the cookie back when it clicks, as nothing is stored. */
export const withCookies = (props: Fields, cookieOf: (actionId: string) => string): Fields =>
  mapActions(props, ({ integration, ...action }) => ({ ...action, cookie: cookieOf(String(action['id'])) }))

/** The action of that id among the attachments. */
export function findAction({ props }: Pick<Post, 'props'>, id: string): PostAction | undefined {
  const actions = listOf(props['attachments']).flatMap(({ actions }) => listOf(actions))
  // One with an id has the shape of an action, or the click fails as on a real server.
  return actions.find((action) => action['id'] === id) as PostAction | undefined
}
