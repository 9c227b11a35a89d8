import { type Cell, latestOfCells, nameOfCell, valuesBefore } from '#db/cells.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import type { MeasurementRow } from '#db/measurements.ts'
import type { Context } from '../context.ts'
import { parseId } from '../ids.ts'
import { checkAnswer, valueTold } from './check-answer.ts'
import { checkCell, checkPeriod, type Ground } from './check-place.ts'
import { checkStanding, type Manner } from './check-standing.ts'
import type { Entry, Mistake } from './entry.ts'
import { groundOf } from './ground.ts'
import { decimalOf } from './ratio.ts'
import { type Warning, warningsOf } from './warning.ts'

/** An entry that can be written: where, over what, and what seems strange about it. */
export interface Acceptable {
  readonly entry: Entry
  readonly indicator: IndicatorRow
  readonly cell: Cell
  /** The latest version of the cell, if it has any. */
  readonly latest: MeasurementRow | undefined
  readonly warnings: readonly Warning[]
}

/** An entry, judged: all that is wrong in it, or how it can be written. */
export type Judged = { readonly mistakes: readonly [Mistake, ...Mistake[]] } | Acceptable

export const isAcceptable = (judged: Judged): judged is Acceptable => !('mistakes' in judged)

/** An entry among others, with what is there. */
interface Placed {
  readonly entry: Entry
  readonly ground: Ground | undefined
  readonly cell: Cell | undefined
}

/** Judges entries, each by all the rules, and against each other: a cell is written once. As many statements for one as for all. */
export async function judgeEntries(
  context: Context,
  entries: readonly Entry[],
  manner: Manner,
): Promise<readonly Judged[]> {
  const placed = await Promise.all(entries.map((entry) => place(context, entry)))
  const cells = placed.flatMap(({ cell }) => cell ?? [])
  const latest = new Map((await latestOfCells(context.db, cells)).map((row) => [nameOfCell(row), row]))
  const first = new Map<string, number>()
  const judged = placed.map(({ entry, ground, cell }, index): Judged => {
    const there = cell && latest.get(nameOfCell(cell))
    const mistakes = ground ? judge({ ground, entry, there, manner }) : [unknownIndicator]
    const twin = cell && first.get(nameOfCell(cell))
    if (cell && twin === undefined) first.set(nameOfCell(cell), index)
    const all = twin === undefined ? mistakes : [...mistakes, givenTwice(twin)]
    const [one, ...others] = all
    if (one) return { mistakes: [one, ...others] }
    if (!ground || !cell) throw new Error('An entry without mistakes has no cell.')
    return { entry, indicator: ground.indicator, cell, latest: there, warnings: [] }
  })
  return warn(context, judged)
}

const unknownIndicator: Mistake = { field: 'indicatorId', text: 'entry.indicator-unknown' }

const givenTwice = (line: number): Mistake => ({
  field: 'indicatorId',
  text: 'entry.twice',
  values: { line: line + 1 },
})

async function place(context: Context, entry: Entry): Promise<Placed> {
  const ground = await groundOf(context, entry)
  const siteId = entry.siteId === null ? null : parseId('site', entry.siteId)
  const groupId = entry.groupId === null ? null : parseId('indicator_group', entry.groupId)
  const isNamed = ground && siteId !== undefined && groupId !== undefined
  const cell = isNamed ? { indicatorId: ground.indicator.id, period: ground.dates.period, siteId, groupId } : undefined
  return { entry, ground, cell }
}

interface Case {
  readonly ground: Ground
  readonly entry: Entry
  readonly there: MeasurementRow | undefined
  readonly manner: Manner
}

/** What is there only matters to a value that would be right elsewhere. */
function judge({ ground, entry, there, manner }: Case): readonly Mistake[] {
  const wrong = [
    ...checkPeriod(ground),
    ...checkCell(ground, entry, there !== undefined),
    ...checkAnswer(ground.indicator, entry),
  ]
  return wrong.length > 0 ? wrong : checkStanding(entry, there, manner)
}

/** Compares each value with the one before it: in the same gesture if it is there, otherwise in what was submitted. */
async function warn({ db }: Context, judged: readonly Judged[]): Promise<readonly Judged[]> {
  const accepted = judged.filter(isAcceptable)
  const cells = accepted.map(({ cell }) => cell)
  const known = new Map((await valuesBefore(db, cells)).map(({ cell, before }) => [nameOfCell(cell), before]))
  const series = Map.groupBy(accepted, ({ cell }) => nameOfSeries(cell))
  return judged.map((each) => {
    if (!isAcceptable(each)) return each
    const { indicator, cell, entry } = each
    const before = known.get(nameOfCell(cell))
    const own = (series.get(nameOfSeries(cell)) ?? []).flatMap(toValue).filter(({ period }) => period < cell.period)
    const previous = [...own, ...(before ? [before] : [])].toSorted(byPeriod).at(-1)
    return { ...each, warnings: warningsOf(indicator, entry, previous) }
  })
}

type Value = Pick<MeasurementRow, 'value' | 'period'>

const nameOfSeries = (cell: Cell): string => nameOfCell({ ...cell, period: '' })

const byPeriod = (one: Value, other: Value): number => (one.period < other.period ? -1 : 1)

function toValue({ cell: { period }, entry, indicator }: Acceptable): Value[] {
  const value = valueTold(indicator, entry)
  return value ? [{ period, value: decimalOf(value) }] : []
}
