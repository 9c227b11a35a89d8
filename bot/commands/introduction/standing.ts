import { day, dayOf } from '../../language/format.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { sideOf } from './lists.ts'
import { isMeetingToCome } from './moves/meeting.ts'
import type { Introduction } from './moves/move.ts'
import { moveNames, moveOf } from './moves/moves.ts'
import { ENDED } from './statuses.ts'

/** Where an introduction stands, since when, who acts next and until when: in words. */
export function standing(session: Session, introduction: Introduction): Rich {
  const next = nextOf(session, introduction)
  return [...standsOf(session, introduction), ...(next.length > 0 ? [' · ', ...next] : [])]
}

/** Who asked, and when. */
export const askedBy = (session: Session, { requestedBy, requestedAt }: Introduction): Rich => {
  const { language, timeZone } = session.viewer
  return session.sayRich('introduction.asked', { by: requestedBy.name, at: dayOf(language, timeZone, requestedAt) })
}

function standsOf(session: Session, { status, statusAt, statusBy, waitingFor, ...introduction }: Introduction): Rich {
  const { language, timeZone } = session.viewer
  return session.sayRich('introduction.stands', {
    status,
    agreed: waitingFor === 'ENTERPRISE' ? 'yes' : 'no',
    reason: introduction.declineReason ?? 'none',
    outcome: introduction.outcome ?? 'none',
    at: dayOf(language, timeZone, statusAt),
    by: statusBy?.name ?? 'nobody',
    isPast: status === 'MET' || ENDED.includes(status) ? 'yes' : 'no',
    isKnown: statusBy && !isAsked(status) ? 'yes' : 'no',
  })
}

/** Who asked is said already. */
const isAsked = (status: Introduction['status']): boolean => status === 'DRAFT' || status === 'REQUESTED'

function nextOf(session: Session, introduction: Introduction): Rich {
  const { status, waitingFor, expiresOn, waitlistedAt } = introduction
  const { language, timeZone } = session.viewer
  if (ENDED.includes(status)) return []
  if (waitlistedAt) return session.sayRich('introduction.waitlisted', { at: dayOf(language, timeZone, waitlistedAt) })
  if (waitingFor === null || isMeetingToCome(introduction, session.now())) return []
  const who = waitsForViewer(session, introduction) ? 'me' : waitingFor
  const until = expiresOn ? day(language, expiresOn) : 'none'
  return session.sayRich('introduction.next-step', { who, until })
}

/** Whether the person is of the side that is waited for, and has something to do about it. */
function waitsForViewer(session: Session, introduction: Introduction): boolean {
  return (
    introduction.waitingFor === sideOf(session) &&
    moveNames.map(moveOf).some(({ leads, can, isOffered }) => {
      const isTime = isOffered?.(introduction, session.now()) ?? true
      return leads && can(introduction) && isTime
    })
  )
}
