/** The rules that watch the money of agreements: they warn, and never refuse. Pure: no database, no clock, no GraphQL. */
import type { AgreementRow, PaidAgreement } from '#db/agreements.ts'
import { daysFrom } from '../calendar/days.ts'
import type { AgreementWarningCode } from '../generated/resolvers.ts'
import { monthsAfter } from './agreement.ts'
import { centsOf, sum } from './money.ts'

/** Art. R2122-9-1 of the code de la commande publique (décret 2021-1634): a need under 100 000 € before tax. */
const NEED_LIMIT = 100_000_00n
/** Loi 2000-321 art. 10, décret 2001-495: above it in a year, a grant is agreed in writing; décret 2017-779: and its data published. */
const GRANT_THRESHOLD = 23_000_00n
/** Décret 2017-779, arrêté of 17 November 2017: within three months of the signature. */
const PUBLICATION_MONTHS = 3
/** How long before that day the task is shown. */
const PUBLICATION_NOTICE_DAYS = 30
const YEAR = 365

/** What a rule has to say, with the figures of its sentence. */
export interface Warning {
  readonly code: AgreementWarningCode
  readonly cents?: bigint
  readonly count?: number
  readonly day?: string
}

/** What is watched: an agreement, and the experiment that it is about. */
export type Watched = Pick<AgreementRow, 'basis' | 'operator' | 'startsOn' | 'endsOn' | 'signedOn' | 'publishedOn'> &
  Pick<PaidAgreement, 'experimentId'>

/** What deserves attention on a day, among all that is paid around this agreement, itself included. */
export function warningsOf(agreement: Watched, around: readonly PaidAgreement[], today: string): Warning[] {
  if (agreement.basis === 'INNOVATIVE_PROCUREMENT') return procurementWarnings(agreement, around)
  return agreement.basis === 'GRANT' ? grantWarnings(agreement, around, today) : []
}

/** A need may be split among establishments or years: all that is bought for the experiment or from the operator counts. */
function procurementWarnings({ operator, experimentId }: Watched, around: readonly PaidAgreement[]): Warning[] {
  const contracts = around.filter(({ basis }) => basis === 'INNOVATIVE_PROCUREMENT')
  const ofNeed = contracts.filter((other) => other.operator === operator || other.experimentId === experimentId)
  const cents = sum(ofNeed.map(centsPaid))
  const count = contracts.filter((other) => other.operator === operator).length
  return [
    ...(cents >= NEED_LIMIT ? [{ code: 'NEED_TOO_LARGE', cents } as const] : []),
    ...(count > 1 ? [{ code: 'SAME_OPERATOR', count: count - 1 } as const] : []),
  ]
}

function grantWarnings(agreement: Watched, around: readonly PaidAgreement[], today: string): Warning[] {
  const cents = grantedInAYear(agreement, around)
  if (cents <= GRANT_THRESHOLD) return []
  if (agreement.signedOn === null) return [{ code: 'SIGNATURE_NEEDED', cents }]
  const day = lastDayToPublish(agreement.signedOn)
  if (agreement.publishedOn !== null || today < daysFrom(day, -PUBLICATION_NOTICE_DAYS)) return []
  return [{ code: today > day ? 'DATA_LATE' : 'DATA_TO_PUBLISH', day }]
}

/** The last day to publish the essential data of a grant; null when they need not be. */
export function publishBy(agreement: Watched, around: readonly PaidAgreement[]): string | null {
  const { basis, signedOn } = agreement
  if (basis !== 'GRANT' || signedOn === null) return null
  return grantedInAYear(agreement, around) > GRANT_THRESHOLD ? lastDayToPublish(signedOn) : null
}

const lastDayToPublish = (signedOn: string): string => monthsAfter(signedOn, PUBLICATION_MONTHS)

/** The most that the operator is granted in a year: by one grant in twelve months, or by all of them in a calendar year. */
function grantedInAYear({ operator, startsOn, endsOn }: Watched, around: readonly PaidAgreement[]): bigint {
  const grants = around.filter((other) => other.basis === 'GRANT' && other.operator === operator)
  const [from, to] = [Number(startsOn.slice(0, 4)), Number(endsOn.slice(0, 4))]
  const years = Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(4, '0'))
  const byYear = years.map((year) => sum(grants.map((grant) => centsWithin(grant, `${year}-01-01`, `${year}-12-31`))))
  const alone = grants
    .filter((grant) => grant.startsOn === startsOn && grant.endsOn === endsOn)
    .map((grant) => centsWithin(grant, startsOn, daysFrom(startsOn, YEAR)))
  return [...byYear, ...alone].reduce((most, cents) => (cents > most ? cents : most), 0n)
}

/** A grant is spread evenly over its days: what falls between two days, both included. */
function centsWithin(grant: PaidAgreement, from: string, to: string): bigint {
  const within = daysBetween(latest(grant.startsOn, from), earliest(grant.endsOn, to))
  return (centsPaid(grant) * BigInt(Math.max(0, within))) / BigInt(daysBetween(grant.startsOn, grant.endsOn))
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
const latest = (one: string, other: string): string => (one > other ? one : other)
const earliest = (one: string, other: string): string => (one < other ? one : other)

const centsPaid = ({ amount }: PaidAgreement): bigint => (amount === null ? undefined : centsOf(amount)) ?? 0n
