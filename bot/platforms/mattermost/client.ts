import { createAsk } from './ask.ts'
import type { Channel, Membership, Post, PostContent, PostList, User } from './entities.ts'
import { createFileCalls, type FileCalls } from './file-calls.ts'
import { createSend } from './request.ts'
import { createServerCalls, type ServerCalls } from './server-calls.ts'

/** The part of Mattermost's REST API that the bot speaks. */
export interface Client extends FileCalls, ServerCalls {
  readonly me: () => Promise<User>
  readonly user: (id: string) => Promise<User>
  readonly usersOf: (ids: readonly string[]) => Promise<readonly User[]>
  readonly userByEmail: (email: string) => Promise<User>
  /** The conversation between two accounts, opened if need be. */
  readonly directChannel: (one: string, other: string) => Promise<string>
  readonly channel: (id: string) => Promise<Pick<Channel, 'id' | 'type'>>
  readonly members: (channel: string, page: number, perPage: number) => Promise<readonly Membership[]>
  /** The same `pendingId` twice, within half a minute, posts once. */
  readonly createPost: (channel: string, content: PostContent, pendingId?: string) => Promise<Post>
  readonly post: (id: string) => Promise<Post>
  readonly patchPost: (id: string, content: PostContent) => Promise<Post>
  readonly pin: (id: string) => Promise<void>
  readonly pinned: (channel: string) => Promise<readonly Post[]>
  /** Posts made or changed since, in any order. */
  readonly postsSince: (channel: string, since: Date) => Promise<readonly Post[]>
  readonly openDialog: (trigger: string, url: string, dialog: object) => Promise<void>
  /** Says something to whoever typed the command of that hook. */
  readonly answerHook: (hook: string, answer: object) => Promise<void>
}

/** Ids stand in paths: what is none never gets there. */
const part = (id: string): string => encodeURIComponent(id)

const listed = ({ order, posts }: PostList): Post[] => order.flatMap((id) => posts[id] ?? [])

/** Talks to the server at that address as the bot of that token. */
export function createClient(url: string, token: string): Client {
  const send = createSend(url, token)
  const ask = createAsk(send)
  return {
    ...createFileCalls(send, ask),
    ...createServerCalls(ask),
    me: () => ask('GET', '/users/me'),
    user: (id) => ask('GET', `/users/${part(id)}`),
    usersOf: (ids) => ask('POST', '/users/ids', ids),
    userByEmail: (email) => ask('GET', `/users/email/${part(email)}`),
    directChannel: async (one, other) => (await ask<{ id: string }>('POST', '/channels/direct', [one, other])).id,
    channel: (id) => ask('GET', `/channels/${part(id)}`),
    members: (channel, page, perPage) =>
      ask('GET', `/channels/${part(channel)}/members?page=${page}&per_page=${perPage}`),
    createPost: (channel, content, pendingId) =>
      ask('POST', '/posts', { channel_id: channel, ...content, ...(pendingId && { pending_post_id: pendingId }) }),
    post: (id) => ask('GET', `/posts/${part(id)}`),
    patchPost: (id, { message, props }) => ask('PUT', `/posts/${part(id)}/patch`, { message, props }),
    pin: async (id) => void (await send({ method: 'POST', path: `/api/v4/posts/${part(id)}/pin` })),
    pinned: async (channel) => listed(await ask('GET', `/channels/${part(channel)}/pinned`)),
    postsSince: async (channel, since) =>
      listed(await ask('GET', `/channels/${part(channel)}/posts?since=${since.getTime()}`)),
    openDialog: async (trigger_id, dialogUrl, dialog) =>
      void (await ask('POST', '/actions/dialogs/open', { trigger_id, url: dialogUrl, dialog })),
    answerHook: async (hook, body) =>
      void (await send({ method: 'POST', path: `/hooks/commands/${part(hook)}`, body })),
  }
}
