/** Whether an indicator has a value for that period, site and group. Pure: all that is wrong, in sentences. */
import type { IndicatorGroupRow } from '#db/indicator-groups.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import type { SiteRow } from '#db/sites.ts'
import { type PeriodDates, stateOf } from '../collection-periods/period-dates.ts'
import { parseId } from '../ids.ts'
import { openPeriods, periodAfter } from '../indicators/period.ts'
import type { Entry, Mistake, Told } from './entry.ts'

/** A site of an experiment, under the name of its establishment. */
export type NamedSite = Pick<SiteRow, 'id' | 'openedOn' | 'endsOn'> & {
  readonly name: string
  readonly commune: string
}

/** All that is known of an indicator and a period before a value is judged. */
export interface Ground {
  readonly indicator: IndicatorRow
  readonly cohort: { readonly startsOn: string; readonly endsOn: string }
  readonly today: string
  readonly dates: PeriodDates
  /** Of the experiment, whatever their dates. */
  readonly sites: readonly NamedSite[]
  readonly groups: readonly IndicatorGroupRow[]
  /** Whose signature the plan lacks, when it is being signed. */
  readonly missingSignatures: readonly string[]
}

/** How many names a sentence lists. */
const LISTED = 10

/** All that keeps an indicator from being measured for a period. */
export function checkPeriod({ indicator, cohort, today, dates, missingSignatures }: Ground): readonly Mistake[] {
  const { planStatus, name, frequency } = indicator
  if (planStatus !== 'FROZEN') {
    const dropped = planStatus === 'SUPERSEDED' || planStatus === 'ABANDONED'
    const missing = missingSignatures.length === 0 ? 'none' : missingSignatures.slice(0, LISTED).join(', ')
    const text = dropped ? 'entry.plan-dropped' : 'entry.plan-unsigned'
    return [{ field: 'indicatorId', text, values: { name, missing } }]
  }
  if (today < cohort.startsOn)
    return [{ field: 'period', text: 'measurement.not-begun', values: { startsOn: new Date(cohort.startsOn) } }]
  const { first, last } = openPeriods(frequency, cohort, today)
  if (dates.period < first || dates.period > last) {
    const values = { first: new Date(first), last: new Date(last) }
    return [{ field: 'period', text: 'measurement.period-closed', values }]
  }
  if (stateOf(dates, today) !== 'LOCKED') return []
  const values = { period: dates, since: new Date(dates.locksOn) }
  return [{ field: 'period', text: 'measurement.period-locked', values }]
}

/** All that is wrong in the site and the group; `isThere` when a value is there already, whatever became of the site. */
export const checkCell = (ground: Ground, entry: Entry, isThere: boolean): readonly Mistake[] => [
  ...checkSite(ground, entry, isThere),
  ...checkGroup(ground, entry),
]

/** Whether a site is open on one of the days of a period at least. */
const isOpenDuring = ({ openedOn, endsOn }: NamedSite, { frequency, period }: PeriodDates): boolean =>
  openedOn < periodAfter(frequency, period) && (endsOn === null || endsOn >= period)

function checkSite({ indicator, dates, sites }: Ground, { siteId }: Entry, isThere: boolean): Mistake[] {
  const { name, bySite } = indicator
  const wrong = (text: Mistake['text'], values: Readonly<Record<string, Told>> = {}): Mistake[] => [
    { field: 'siteId', text, values: { name, period: dates, ...values } },
  ]
  if (!bySite) return siteId === null ? [] : wrong('entry.site-extra')
  const open = sites.filter((site) => isOpenDuring(site, dates))
  const names = listed(open.map((site) => site.name))
  if (siteId === null)
    return open.length === 0 ? wrong('entry.site-none') : wrong('entry.site-missing', { sites: names })
  const site = sites.find(({ id }) => id === parseId('site', siteId))
  if (!site) return wrong('entry.site-unknown', { sites: names })
  if (isThere || open.includes(site)) return []
  const isToCome = site.openedOn >= periodAfter(dates.frequency, dates.period)
  const day = new Date(isToCome || site.endsOn === null ? site.openedOn : site.endsOn)
  return wrong('entry.site-closed', { site: site.name, way: isToCome ? 'opens' : 'closed', day })
}

function checkGroup({ indicator, groups }: Ground, { groupId }: Entry): Mistake[] {
  const { name, dimension } = indicator
  const values = { name, dimension: dimension ?? '', groups: listed(groups.map(({ label }) => label)) }
  if (dimension === null) return groupId === null ? [] : [{ field: 'groupId', text: 'entry.group-extra', values }]
  if (groupId === null) return [{ field: 'groupId', text: 'entry.group-missing', values }]
  const isKnown = groups.some(({ id }) => id === parseId('indicator_group', groupId))
  return isKnown ? [] : [{ field: 'groupId', text: 'entry.group-unknown', values }]
}

const listed = (names: readonly string[]): string =>
  [...names.slice(0, LISTED), ...(names.length > LISTED ? ['…'] : [])].join(', ')
