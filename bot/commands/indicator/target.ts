import type { IndicatorPartsFragment } from '../../generated/operations.ts'
import { lastDayOf } from '../../language/period.ts'

/** What a value is to be entered for: an indicator, and the site and the group where it is collected so. */
export interface Target {
  readonly indicator: IndicatorPartsFragment
  readonly site: { readonly id: string; readonly name: string } | null
  readonly group: { readonly id: string; readonly label: string } | null
}

/** A target and a period as ids, as buttons and forms carry them. */
export interface TargetIds {
  readonly indicatorId: string
  readonly period: string | null
  readonly siteId: string | null
  readonly groupId: string | null
}

const NONE = '-'

/** Ids in a row: `indicator period site group`. What comes after them is read back whole. */
export const packTarget = ({ indicatorId, period, siteId, groupId }: TargetIds): string =>
  [indicatorId, period ?? NONE, siteId ?? NONE, groupId ?? NONE].join(' ')

/** The same, read back, and what follows. */
export function unpackTarget(packed: string): TargetIds & { readonly rest: string } {
  const [indicatorId = '', period = NONE, siteId = NONE, groupId = NONE, ...rest] = packed.split(' ')
  const known = (id: string) => (id === NONE || id === '' ? null : id)
  return { indicatorId, period: known(period), siteId: known(siteId), groupId: known(groupId), rest: rest.join(' ') }
}

/** The ids of a target. */
export const idsOf = ({ indicator, site, group }: Target, period: string | null): TargetIds => ({
  indicatorId: indicator.id,
  period,
  siteId: site?.id ?? null,
  groupId: group?.id ?? null,
})

/** The sites where an indicator is measured for a period. */
export function sitesOf({ bySite, experiment, frequency }: IndicatorPartsFragment, period: string) {
  if (!bySite) return []
  const end = lastDayOf(frequency, period)
  return experiment.sites
    .filter(({ openedOn, endsOn }) => openedOn <= end && (endsOn === null || endsOn >= period))
    .map(({ id, establishment }) => ({ id, name: establishment.name }))
}

/** All targets of an indicator for a period: one for each site then open and each group. */
export function targetsOf(indicator: IndicatorPartsFragment, period: string): readonly Target[] {
  const sites = sitesOf(indicator, period)
  const groups = indicator.groups
  return (sites.length > 0 ? sites : [null]).flatMap((site) =>
    (groups.length > 0 ? groups : [null]).map((group) => ({ indicator, site, group })),
  )
}

/** The ids of a cell, with the site and the group that there is no choice of: what has one answer is not asked. */
export function settleIds<Ids extends TargetIds & { readonly period: string }>(
  indicator: IndicatorPartsFragment,
  ids: Ids,
): Ids {
  const onlyOf = ([one, other]: readonly { readonly id: string }[]) => (one && !other ? one.id : null)
  return {
    ...ids,
    siteId: ids.siteId ?? onlyOf(sitesOf(indicator, ids.period)),
    groupId: ids.groupId ?? onlyOf(indicator.groups),
  }
}

/** The site and the group that ids name, as far as they are known. */
export const partsOf = (
  indicator: IndicatorPartsFragment,
  { siteId, groupId, period }: TargetIds & { readonly period: string },
) => ({
  site: sitesOf(indicator, period).find(({ id }) => id === siteId),
  group: indicator.groups.find(({ id }) => id === groupId),
})

/** « Femmes, Résidence des Lilas »; empty when an indicator is collected whole. */
const partOfTarget = ({ site, group }: Pick<Target, 'site' | 'group'>): string =>
  [group?.label, site?.name].filter(Boolean).join(', ')

/** « Bénéficiaires — Femmes, Résidence des Lilas ». */
export const nameOfTarget = (target: Target): string =>
  [target.indicator.name, partOfTarget(target)].filter(Boolean).join(' — ')
