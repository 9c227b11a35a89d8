import { findMember, type MemberRow } from '#db/members.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'

/** The viewer as they stand now: what a change of their own answers again. */
export async function sameMember(context: Context): Promise<{ readonly kind: 'done'; readonly member: MemberRow }> {
  const viewer = memberOf(context)
  return { kind: 'done', member: (await findMember(context.db, scopeOfViewer(context), viewer.id)) ?? viewer }
}
