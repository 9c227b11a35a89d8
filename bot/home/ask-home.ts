import {
  HomeOfEntrepreneurDocument,
  type HomeOfEntrepreneurQuery,
  HomeOfReaderDocument,
  HomeOfReviewerDocument,
  type HomeOfReviewerQuery,
  type HomePartsFragment,
} from '../generated/operations.ts'
import type { Session } from '../session.ts'

/** What a home is made of: readers log nothing, entrepreneurs review nothing. */
export type Home = HomePartsFragment &
  Partial<Pick<HomeOfEntrepreneurQuery, 'measurementsDrafted'>> &
  Partial<Pick<HomeOfReviewerQuery, 'measurementsToReview' | 'stuck'>>

/** Beyond, a list says « plus de ». */
const MOST = 20

const ANSWERED = ['ACCEPTED', 'DECLINED', 'UNDER_REVIEW', 'MORE_INFO', 'REFERRED_ONWARD', 'EXPIRED'] as const

/** Those who have experiments of their own see theirs; the others watch over all of them. */
export const hasOwn = ({ viewer: { role } }: Session): boolean => role === 'ENTREPRENEUR' || role === 'COACH'

/** Asks, in one operation, what a person may know of it. */
export function askHome(session: Session): Promise<Home> {
  const { role } = session.viewer
  const mine = hasOwn(session)
  const asked = { mine, answered: { statuses: [...ANSWERED], ...(mine ? { mine } : {}) } }
  if (role === 'VIEWER') return session.ask(HomeOfReaderDocument, asked)
  if (role === 'ENTREPRENEUR') return session.ask(HomeOfEntrepreneurDocument, { ...asked, most: MOST })
  return session.ask(HomeOfReviewerDocument, { ...asked, most: MOST, vouches: role === 'STAFF' })
}
