import type { Channel, Language } from '#db/generated/tables.ts'
import type { Id } from '#db/id.ts'
import type { MemberRow } from '#db/members.ts'
import type { Scope } from '#db/scope.ts'

/** A member asking, and the channel they ask on. */
export interface MemberViewer extends MemberRow {
  readonly kind: 'member'
  readonly channel: Channel
}

/** The chat bot speaking for itself. It belongs to no programme. */
export interface BotViewer {
  readonly kind: 'bot'
  readonly role: 'BOT'
  readonly language: 'FR'
  readonly timeZone: 'UTC'
  readonly channel: 'SYSTEM'
}

/** The contact of an establishment, by the link to one introduction; a former one once the link has expired. */
export interface ContactViewer {
  readonly kind: 'contact'
  readonly role: 'CONTACT' | 'FORMER_CONTACT'
  readonly programmeId: Id<'programme'>
  readonly introductionId: Id<'introduction'>
  readonly language: Language
  readonly timeZone: string
  readonly channel: 'LINK'
}

/** Who is asking. */
export type Viewer = MemberViewer | BotViewer | ContactViewer

export const botViewer: BotViewer = { kind: 'bot', role: 'BOT', language: 'FR', timeZone: 'UTC', channel: 'SYSTEM' }

export const memberViewer = (member: MemberRow, channel: Channel): MemberViewer => ({
  ...member,
  kind: 'member',
  channel,
})

/** What a member sees with. */
export const scopeOf = ({ programmeId, id, role }: MemberViewer): Scope => ({ programmeId, memberId: id, role })
