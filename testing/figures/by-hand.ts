/** Works figures out from the rows of the database alone, in exact fractions: what is kept and what is told must be that. */
import { globalId } from '#api/ids.ts'
import type { Db } from '#db/database.ts'
import { indicatorsOfExperiments } from '#db/indicators.ts'
import { type Basis, termsOf, toDate } from './model.ts'
import type { Rules } from './rules.ts'
import type { Version } from './versions.ts'

/** Of which part a figure is, and up to which period. Ids are global. */
interface Asked {
  readonly indicatorId: string
  readonly siteId: string | null
  readonly groupId: string | null
  readonly period: string
  readonly basis: Basis
}

export type ByHand = (asked: Asked) => string | null

/** Numbers things in their order: the model counts sites, groups and periods from 0. */
const numbered = (keys: readonly string[]) => new Map([...new Set(keys)].toSorted().map((key, index) => [key, index]))

/** All that has been measured, ready to be added up. */
export async function figuresFromRows(db: Db): Promise<ByHand> {
  const rows = await db.selectFrom('measurement').selectAll().execute()
  const experiments = await db.selectFrom('experiment').select('id').execute()
  const indicators = await indicatorsOfExperiments(
    db,
    experiments.map(({ id }) => id),
  )
  const periods = numbered(rows.map(({ period }) => period))
  const sites = numbered(rows.flatMap(({ siteId }) => (siteId ? [globalId('site', siteId)] : [])))
  const groups = numbered(rows.flatMap(({ groupId }) => (groupId ? [globalId('indicator_group', groupId)] : [])))
  const place = (among: ReadonlyMap<string, number>, key: string | null) => (key === null ? 0 : (among.get(key) ?? -1))
  const versions = Map.groupBy(
    rows.map((row): Version & { readonly of: string } => ({
      of: globalId('indicator', row.indicatorId),
      id: row.id,
      version: row.version,
      status: row.status,
      said: row,
      cell: {
        period: place(periods, row.period),
        site: place(sites, row.siteId && globalId('site', row.siteId)),
        group: place(groups, row.groupId && globalId('indicator_group', row.groupId)),
      },
    })),
    ({ of }) => of,
  )
  const rules = new Map(indicators.map((row) => [globalId('indicator', row.id), rulesOf(row)]))
  return ({ indicatorId, siteId, groupId, period, basis }) => {
    const its = rules.get(indicatorId)
    if (!its) throw new Error(`No indicator ${indicatorId}.`)
    const part = {
      site: siteId === null ? undefined : place(sites, siteId),
      group: groupId === null ? undefined : place(groups, groupId),
    }
    return toDate(its, termsOf(its, versions.get(indicatorId) ?? [], basis), part, place(periods, period)).value
  }
}

const rulesOf = (row: Awaited<ReturnType<typeof indicatorsOfExperiments>>[number]): Rules => ({
  kind: row.kind,
  rateFactor: row.rateFactor,
  periods: row.periodAggregation,
  parts: row.siteAggregation,
  bySite: row.bySite,
  byGroup: row.dimension !== null,
})
