import type { webApi } from '@slack/bolt'

const eventType = 'passerelle_nudge'

/** Slack's clock and ours may differ. */
const clockMargin = 60_000
const pageSize = 200

/** The metadata of a nudge: invisible, and given back with the history of the conversation. */
export const nudgeMetadata = (key: string) => ({ event_type: eventType, event_payload: { key } })

/** The conversation of the bot with one person. Opening it twice opens it once. */
export async function openConversation(client: webApi.WebClient, user: string): Promise<string> {
  const { channel } = await client.conversations.open({ users: user })
  if (!channel?.id) throw new Error('Slack opened a conversation without saying which.')
  return channel.id
}

/** The reference of a message of a conversation. */
export const messageRef = (channel: string, ts: string | undefined): string => `${channel}:${ts}`

/** The same, read back. */
export function readMessageRef(ref: string): { readonly channel: string; readonly ts: string } {
  const [channel = '', ts = ''] = ref.split(':')
  return { channel, ts }
}

type Page = webApi.ConversationsHistoryResponse

function carrying({ messages = [] }: Page, key: string): string | undefined {
  const found = messages.find(({ metadata }) => {
    // Slack's types leave the payload open.
    const payload = metadata?.event_payload as { readonly key?: unknown } | undefined
    return metadata?.event_type === eventType && payload?.key === key
  })
  return found?.ts
}

/** Looks for what carries a key in a conversation, through every page since. */
export async function findTraced(client: webApi.WebClient, channel: string, key: string, since: Date) {
  const oldest = ((since.getTime() - clockMargin) / 1000).toFixed(6)
  let cursor: string | undefined
  do {
    const query = { channel, oldest, include_all_metadata: true, limit: pageSize, ...(cursor && { cursor }) }
    const page: Page = await client.conversations.history(query)
    const ts = carrying(page, key)
    if (ts) return messageRef(channel, ts)
    cursor = page.response_metadata?.next_cursor
  } while (cursor)
  return undefined
}

/** The same, in the conversation of the bot with a person. */
export const findNudge = async (client: webApi.WebClient, user: string, key: string, since: Date) =>
  findTraced(client, await openConversation(client, user), key, since)
