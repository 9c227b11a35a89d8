/** The rules of a site. Pure: no database, no clock, no GraphQL. */
import type { CohortRow } from '#db/cohorts.ts'
import type { SiteRow } from '#db/sites.ts'
import type { InvalidInput } from '../problems.ts'
import type { Viewer } from '../viewer.ts'
import { emailOf } from '../words.ts'

/** What was agreed about a site. */
export type SiteDetails = Pick<
  SiteRow,
  'openedOn' | 'endsOn' | 'public' | 'capacity' | 'referentName' | 'referentEmail'
>

/** Those who see a site and speak for the enterprise, or run the programme. */
export const canChangeSite = ({ role }: Viewer): boolean =>
  role === 'STAFF' || role === 'COACH' || role === 'ENTREPRENEUR'

/** The agreement is an act of the authority: its agents record it. */
export const canRecordAgreement = ({ role }: Viewer): boolean => role === 'STAFF'

/** Whether the last day of a site is behind. */
export const hasEnded = ({ endsOn }: Pick<SiteRow, 'endsOn'>, today: string): boolean =>
  endsOn !== null && endsOn < today

/** Why these details cannot be those of a site of this cohort. */
export function invalidSite(details: SiteDetails, { startsOn }: Pick<CohortRow, 'startsOn'>): InvalidInput | undefined {
  const { openedOn, endsOn, public: words, capacity, referentName, referentEmail } = details
  if (openedOn < startsOn) return invalid('opensOn', 'invalid.site-before-cohort', { start: new Date(startsOn) })
  if (endsOn !== null && endsOn < openedOn) return invalid('endsOn', 'invalid.period-reversed')
  if (words !== null && (words === '' || words.length > 500)) return invalid('public', 'invalid.site-public')
  if (capacity !== null && (capacity < 1 || capacity > 10_000)) return invalid('capacity', 'invalid.site-capacity')
  if (referentName !== null && referentName.length > 200) return invalid('referentName', 'invalid.referent-name')
  if (referentEmail === null) return undefined
  if (referentName === null) return invalid('referentName', 'invalid.referent-nameless')
  return emailOf(referentEmail) === referentEmail ? undefined : invalid('referentEmail', 'invalid.referent-email')
}

const invalid = (
  field: string,
  text: InvalidInput['text'],
  values: NonNullable<InvalidInput['values']> = {},
): InvalidInput => ({ kind: 'invalid-input', field, text, values })
