import { createHash } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { Db } from '#db/database.ts'
import { type ChatIdentity, memberOfApiKey, memberOfChatAccount } from '#db/members.ts'
import { botViewer, memberViewer, type Viewer } from './viewer.ts'

/** Keys are long and random: a plain hash keeps them unreadable, and comparing hashes leaks nothing about them. */
export const hashKey = (key: string) => createHash('sha256').update(key).digest('hex')

/** The headers that say who is asking. */
export interface Credentials {
  /** `Bearer <API key>` */
  readonly authorization: string | undefined
  /** `slack:<team>:<user>` or `mattermost:<host>:<user>`: only the bot's key may speak for others. */
  readonly onBehalfOf: string | undefined
}

/** Who is asking, or an error that says what to send. */
export async function authenticate(db: Db, { authorization, onBehalfOf }: Credentials): Promise<Viewer> {
  const key = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1]
  if (!key) throw unauthenticated('Send your API key: "Authorization: Bearer <API key>".')
  const member = await memberOfApiKey(db, hashKey(key))
  if (member === undefined) throw unauthenticated('This API key is unknown or revoked.')
  if (member === null) return onBehalfOf ? chatUser(db, parseIdentity(onBehalfOf)) : botViewer
  if (onBehalfOf) throw unauthenticated('Only the bot key may act on behalf of a chat user.')
  return memberViewer(member, 'API')
}

/** The member behind a chat account; an error that the bot recognises when the account is not linked yet. */
export async function chatUser(db: Db, identity: ChatIdentity): Promise<Viewer> {
  const member = await memberOfChatAccount(db, identity)
  if (member) return memberViewer(member, identity.platform)
  throw new GraphQLError('This chat account is not linked to a member.', {
    extensions: { code: 'CHAT_ACCOUNT_UNKNOWN' },
  })
}

function parseIdentity(text: string): ChatIdentity {
  const [name = '', workspace = '', ...user] = text.split(':')
  const platform = name.toUpperCase()
  if ((platform !== 'SLACK' && platform !== 'MATTERMOST') || !workspace || user.length === 0) {
    throw unauthenticated('X-On-Behalf-Of is "slack:<team>:<user>" or "mattermost:<server host>:<user>".')
  }
  return { platform, workspace, user: user.join(':') }
}

const unauthenticated = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } })
