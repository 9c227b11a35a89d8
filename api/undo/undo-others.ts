import { withdrawConsent } from '#db/consents.ts'
import type { EventRow } from '#db/events.ts'
import type { Language } from '#db/generated/tables.ts'
import { updateIntroduction } from '#db/introductions.ts'
import { updateLanguage } from '#db/members.ts'
import { updateMilestone } from '#db/milestones.ts'
import { type Context, memberOf } from '../context.ts'
import { go } from '../introductions/move-introduction.ts'
import { holdIntroduction } from '../introductions/reach-introduction.ts'
import { memberById } from '../members/resolvers.ts'
import { UNATTESTED } from '../milestones/milestone.ts'
import { holdMilestone } from '../milestones/reach-milestone.ts'
import { say } from '../say.ts'
import { refused, type Undone } from './undo.ts'

/** A milestone attested: it is open again. */
export async function undoCompletion(context: Context, event: EventRow): Promise<Undone> {
  const milestone = await holdMilestone(context, event.subjectId)
  const { id: me } = memberOf(context)
  if (!milestone) return refused({ why: 'never' })
  if (milestone.completedAt === null) return refused({ why: 'undone' })
  if (milestone.completedBy !== me || milestone.completedAt > event.at)
    return refused({ why: 'since', by: await nameOf(context, milestone.completedBy), what: 'CHANGED' })
  const { completedAt, reachedOn, note } = milestone
  await updateMilestone(context.db, milestone.id, UNATTESTED)
  return {
    kind: 'undone',
    subjectId: event.subjectId,
    count: 1,
    before: { completedAt, reachedOn, note },
    after: { completedAt: null },
  }
}

/** An introduction asked for, that nobody has looked at: it is withdrawn; no establishment has heard of it. */
export async function undoRequest(context: Context, event: EventRow): Promise<Undone> {
  const introduction = await holdIntroduction(context, event.subjectId)
  if (!introduction) return refused({ why: 'never' })
  const { status, statusBy, statusAt } = introduction
  const isUntouched = statusBy === memberOf(context).id && statusAt <= event.at
  if (!isUntouched || (status !== 'REQUESTED' && status !== 'DRAFT'))
    return refused({ why: 'since', by: await nameOf(context, statusBy), what: 'CHANGED' })
  await withdrawConsent(context.db, introduction.id, 'ENTERPRISE', context.now())
  const note = say(context.viewer, 'undo.reason')
  const { update } = go(context, 'WITHDRAWN', { note, capacityId: null, waitlistedAt: null })
  await updateIntroduction(context.db, introduction.id, update)
  return {
    kind: 'undone',
    subjectId: event.subjectId,
    count: 1,
    before: { status },
    after: { status: 'WITHDRAWN' },
  }
}

/** The language one is written to: the one before. */
export async function undoLanguage(context: Context, event: EventRow): Promise<Undone> {
  const { id, language } = memberOf(context)
  // The event is our own: see `setLanguage`.
  const [before, after] = [event.before, event.after] as readonly { readonly language: Language }[]
  if (!before || !after || language !== after.language) return refused({ why: 'undone' })
  await updateLanguage(context.db, id, before.language)
  return { kind: 'undone', subjectId: event.subjectId, count: 1, before: { language }, after: before }
}

const nameOf = async ({ load }: Context, id: Parameters<typeof memberById>[1][number] | null): Promise<string> =>
  id ? (await load(memberById, id)).name : ''
