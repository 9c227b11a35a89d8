import { createHash } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { type ChatIdentity, memberOfChatAccount } from '#db/chat-accounts.ts'
import type { Language } from '#db/generated/tables.ts'
import { introductionOfLink } from '#db/introductions.ts'
import { memberOfApiKey, membersById } from '#db/members.ts'
import { programmesById } from '#db/programmes.ts'
import { parseAccountId } from './chat-names.ts'
import type { Installation } from './context.ts'
import { parseId } from './ids.ts'
import { botViewer, type ContactViewer, memberViewer, type Viewer } from './viewer.ts'

/** Keys are long and random: a plain hash keeps them unreadable, and comparing hashes leaks nothing about them. */
export const hashKey = (key: string) => createHash('sha256').update(key).digest('hex')

/** The headers that say who is asking. */
export interface Credentials {
  /** `Bearer <API key>`, or `Link <token>` of a link sent to an establishment. */
  readonly authorization: string | undefined
  /** `slack:<team>:<user>` or `mattermost:<host>:<user>`: only the bot's key may speak for others. */
  readonly onBehalfOf: string | undefined
}

/** Who is asking, or an error that says what to send. */
export async function authenticate(
  installation: Installation,
  { authorization, onBehalfOf }: Credentials,
): Promise<Viewer> {
  const token = /^Link (\S+)$/i.exec(authorization ?? '')?.[1]
  if (token) return contactOfLink(installation, token)
  const { db } = installation
  const key = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1]
  if (!key) throw unauthenticated('Send your API key: "Authorization: Bearer <API key>".')
  const member = await memberOfApiKey(db, hashKey(key))
  if (member === undefined) throw unauthenticated('This API key is unknown or revoked.')
  if (member === null) return onBehalfOf ? chatUser(installation, parseIdentity(onBehalfOf)) : botViewer
  if (onBehalfOf) throw unauthenticated('Only the bot key may act on behalf of a chat user.')
  return memberViewer(member, 'API')
}

/**
 * The member behind a chat account, in the programmes that its workspace serves; an error that the bot recognises when the
 * account is not linked yet, or is no longer.
 */
export async function chatUser({ db, now }: Pick<Installation, 'db' | 'now'>, identity: ChatIdentity): Promise<Viewer> {
  const found = await memberOfChatAccount(db, identity, now())
  if (!found) {
    throw new GraphQLError('This chat account is not linked to a member.', {
      extensions: { code: 'CHAT_ACCOUNT_UNKNOWN' },
    })
  }
  const { unlinkedAt, ...member } = found
  if (!unlinkedAt) return memberViewer(member, identity.platform)
  throw new GraphQLError('This chat account was unlinked by its owner.', {
    extensions: { code: 'CHAT_ACCOUNT_UNLINKED', language: member.language },
  })
}

/** The contact who holds a link; an error that says so when it was forged, cut, or replaced by another. */
export async function contactOfLink(
  { db, links, now }: Installation,
  token: string,
  language: Language = 'FR',
): Promise<ContactViewer> {
  const link = links.read(token)
  const introduction = link && (await introductionOfLink(db, link.introductionId, link.version))
  const [programme] = introduction ? await programmesById(db, [introduction.programmeId]) : []
  if (!link || !introduction || !programme) {
    throw new GraphQLError('This link was not made here, or has been replaced.', {
      extensions: { code: 'LINK_UNKNOWN', http: { status: 401 } },
    })
  }
  const role = link.expiresAt > now() ? 'CONTACT' : 'FORMER_CONTACT'
  const { id: programmeId, timeZone } = programme
  return {
    kind: 'contact',
    role,
    programmeId,
    introductionId: introduction.id,
    language,
    timeZone,
    channel: 'LINK',
  }
}

/** The member whom the link to a bilan as a document was made for, while it opens; it opens nothing else. */
export async function holderOfPass({ db, links, now }: Installation, token: string, rawId: string): Promise<Viewer> {
  const id = parseId('bilan', rawId)
  const pass = id && links.readPass(token, id)
  const [member] = pass && pass.expiresAt > now() ? await membersById(db, [pass.memberId]) : []
  if (member) return memberViewer(member, 'API')
  throw new GraphQLError('This link was not made here, or is too old.', {
    extensions: { code: 'LINK_UNKNOWN', http: { status: 401 } },
  })
}

function parseIdentity(text: string): ChatIdentity {
  const identity = parseAccountId(text)
  if (identity) return identity
  throw unauthenticated('X-On-Behalf-Of is "slack:<team>:<user>" or "mattermost:<server host>:<user>".')
}

const unauthenticated = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } })
