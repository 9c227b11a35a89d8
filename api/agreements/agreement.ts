/** The rules of an agreement: its days, its status, what may be done. Pure: no database, no clock, no GraphQL. */
import type { AgreementRow } from '#db/agreements.ts'
import { daysFrom } from '../calendar/days.ts'
import type { AgreementStatus } from '../generated/resolvers.ts'

/** How long before its end an agreement asks to be renewed. */
export const RENEWAL_DAYS = 60

/** Where an agreement stands on a day. What nobody has signed waits for a signature, whatever its dates. */
export function statusOf(
  { signedOn, endsOn }: Pick<AgreementRow, 'signedOn' | 'endsOn'>,
  isRenewed: boolean,
  today: string,
): AgreementStatus {
  if (signedOn === null) return 'TO_SIGN'
  if (endsOn < today) return 'ENDED'
  return !isRenewed && endsOn <= daysFrom(today, RENEWAL_DAYS) ? 'TO_RENEW' : 'IN_FORCE'
}

/** The same day so many months later, or the last day of a shorter month. */
export function monthsAfter(day: string, months: number): string {
  const date = new Date(day)
  const dayOfMonth = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + months)
  if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0)
  return date.toISOString().slice(0, 10)
}
