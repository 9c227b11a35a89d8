/** The figures that the database keeps, told as the model tells them. */
import { sql } from 'kysely'
import type { FigurePart } from '#db/generated/tables.ts'
import type { Id } from '#db/id.ts'
import {
  type Amounts,
  allPeriods,
  inPeriod,
  isIn,
  type Part,
  partsOf,
  people,
  termsOf,
  toDate,
  waitingOf,
} from './model.ts'
import type { FigureStage, Slot } from './stage.ts'
import type { Version } from './versions.ts'

/** The figures of a part at a period. */
export interface Kept {
  readonly pending: number
  readonly pendingToDate: number
  readonly people: string | null
  readonly peopleToDate: string | null
  readonly approved: Amounts
  readonly approvedToDate: Amounts
  readonly provisional: Amounts
  readonly provisionalToDate: Amounts
}

/** By the name of a part at a period. */
export type KeptFigures = ReadonlyMap<string, Kept>

export const nameOf = ({ site, group }: Part, period: number) => `${site ?? '*'}/${group ?? '*'} ${period}`

interface Row extends Record<string, unknown> {
  readonly indicatorId: Id<'indicator'>
  readonly part: FigurePart
  readonly period: string
  readonly siteId: string | null
  readonly groupId: string | null
}

/** All the figures kept of the indicators of a stage. */
export async function keptFigures({ db, slots, siteIds }: FigureStage): Promise<ReadonlyMap<Slot, KeptFigures>> {
  const { rows } = await sql<Row>`select * from figure`.execute(db)
  const byIndicator = Map.groupBy(rows, ({ indicatorId }) => indicatorId)
  return new Map(
    slots.map((slot) => {
      const its = byIndicator.get(slot.id) ?? []
      return [slot, new Map(its.map((row) => [nameOfRow(slot, siteIds, row), keptOf(row)]))]
    }),
  )
}

function nameOfRow({ groupIds }: Slot, siteIds: readonly string[], { siteId, groupId, period }: Row): string {
  const part = {
    site: siteId === null ? undefined : siteIds.indexOf(siteId),
    group: groupId === null ? undefined : groupIds.indexOf(groupId),
  }
  return nameOf(part, Number(period.slice(5, 7)) - 3)
}

// Each column of the table holds what it is named after.
const keptOf = (row: Row): Kept => {
  const amounts = (name: (column: string) => string) =>
    Object.fromEntries(
      ['terms', 'numerator', 'denominator', 'value'].map((column) => [column, row[name(column)]]),
    ) as unknown as Amounts
  const capital = (column: string) => `provisional${column.charAt(0).toUpperCase()}${column.slice(1)}`
  return {
    pending: row['pending'] as number,
    pendingToDate: row['pendingToDate'] as number,
    people: row['people'] as string | null,
    peopleToDate: row['peopleToDate'] as string | null,
    approved: amounts((column) => column),
    approvedToDate: amounts((column) => `${column}ToDate`),
    provisional: amounts(capital),
    provisionalToDate: amounts((column) => `${capital(column)}ToDate`),
  }
}

/** The figures that the model gives: of each part, at each period where something counts or waits. */
export function figuresByHand(rules: Slot['rules'], versions: readonly Version[]): KeptFigures {
  const [approved, provisional] = [termsOf(rules, versions, 'APPROVED'), termsOf(rules, versions, 'PROVISIONAL')]
  const waiting = waitingOf(versions)
  const byHand = (part: Part, period: number): Kept => {
    const waits = waiting.filter((version) => isIn(part, version))
    return {
      pending: waits.filter(({ cell }) => cell.period === period).length,
      pendingToDate: waits.filter(({ cell }) => cell.period <= period).length,
      people: people(rules, approved, part, period, false),
      peopleToDate: people(rules, approved, part, period, true),
      approved: inPeriod(rules, approved, part, period),
      approvedToDate: toDate(rules, approved, part, period),
      provisional: inPeriod(rules, provisional, part, period),
      provisionalToDate: toDate(rules, provisional, part, period),
    }
  }
  const all = partsOf(rules).flatMap((part) =>
    allPeriods.map((period) => [nameOf(part, period), byHand(part, period)] as const),
  )
  return new Map(all.filter(([, figure]) => figure.pending + figure.approved.terms + figure.provisional.terms > 0))
}

/** What is kept and what is computed anew, from nothing, where they differ: nowhere. */
export async function keptButNotFresh({ db, slots }: FigureStage): Promise<readonly Pick<Row, 'indicatorId'>[]> {
  const ids = slots.map(({ id }) => id)
  const { rows } = await sql<Pick<Row, 'indicatorId'>>`
    with fresh as materialized (select * from compute_figures(${ids}::uuid[])),
      kept as materialized (select * from figure where indicator_id = any(${ids}::uuid[]))
    (select 'kept' as side, * from kept except select 'kept', * from fresh)
    union all (select 'fresh', * from fresh except select 'fresh', * from kept)`.execute(db)
  return rows
}

/** How the figures of an indicator differ from those expected; nothing when they do not. */
export function difference(kept: KeptFigures, expected: KeptFigures): string | undefined {
  for (const name of new Set([...kept.keys(), ...expected.keys()])) {
    const [found, wanted] = [JSON.stringify(kept.get(name)), JSON.stringify(expected.get(name))]
    if (found !== wanted) return `at ${name} has ${found}, not ${wanted}`
  }
  return undefined
}
