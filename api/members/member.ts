/** The rules of a member. Pure. */
import type { MemberRow } from '#db/members.ts'
import type { Viewer } from '../viewer.ts'

/** E-mail and chat accounts are for the member, for staff, and for the bot that must reach them. */
export const canSeeContact = (member: MemberRow, viewer: Viewer): boolean =>
  viewer.kind === 'bot' || viewer.role === 'STAFF' || (viewer.kind === 'member' && viewer.id === member.id)

/** When someone works is theirs to tell; the bot, which reminds them, knows. */
export const canSeeSettings = (member: MemberRow, viewer: Viewer): boolean =>
  viewer.kind === 'bot' || (viewer.kind === 'member' && viewer.id === member.id)

/** Leave is for the member, for staff, who count on them, and for the bot. */
export const canSeeLeave = canSeeContact
