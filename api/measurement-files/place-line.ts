/** What the lines of a file are about, from the names that they give. Pure. */
import type { Cell } from '#db/cells.ts'
import type { Id } from '#db/database.ts'
import type { IndicatorGroupRow } from '#db/indicator-groups.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import { globalId } from '../ids.ts'
import { periodOf } from '../indicators/period.ts'
import type { NamedSite } from '../measurements/check-place.ts'
import type { Entry, Mistake } from '../measurements/entry.ts'
import type { FileMistake } from './mistake.ts'
import { findNamed, type Named, namesOf, nearestName } from './named.ts'
import type { Reading } from './read-line.ts'
import { readTextCell, short } from './read-number-cell.ts'
import { readPeriod } from './read-period.ts'

/** All that a file may name. */
export interface Names {
  readonly indicators: readonly Named<IndicatorRow>[]
  readonly sites: readonly Named<NamedSite>[]
  readonly groups: ReadonlyMap<Id<'indicator'>, readonly Named<IndicatorGroupRow>[]>
  readonly today: string
}

/** A line, what it is about as far as it is known, and all that is wrong in its names and its figures. */
export interface PlacedLine {
  readonly reading: Reading
  readonly indicator: IndicatorRow | undefined
  /** What it enters; its period is null when it could not be read. */
  readonly entry: Entry
  /** Where, when all its names are known. */
  readonly cell: Cell | undefined
  readonly mistakes: readonly FileMistake[]
}

const NOWHERE = { indicatorId: '', period: null, siteId: null, groupId: null, replaces: null, withdraw: false }

/** Finds what a line is about; cells that were made one do not say whose they are. */
export function placeLine(names: Names, reading: Reading): PlacedLine {
  if (reading.line.merged.length === 0) return placed(names, reading)
  const entry = { ...reading.said, ...NOWHERE }
  return { reading, indicator: undefined, entry, cell: undefined, mistakes: reading.mistakes }
}

function placed(names: Names, reading: Reading): PlacedLine {
  const indicator = indicatorOf(names, reading)
  const found = indicator.thing
  const period = found ? periodIn(names, reading, found) : nothing
  const site = found?.bySite ? oneOf('site', names.sites, reading) : extra('site', reading)
  const group =
    found && found.dimension !== null
      ? oneOf('group', names.groups.get(found.id) ?? [], reading)
      : extra('group', reading)
  const mistakes = [...indicator.mistakes, ...period.mistakes, ...site.mistakes, ...group.mistakes]
  const isPlaced = found && period.thing !== undefined && mistakes.length === 0 && !site.isExtra && !group.isExtra
  return {
    reading,
    indicator: found,
    entry: {
      ...reading.said,
      ...NOWHERE,
      indicatorId: found ? globalId('indicator', found.id) : '',
      period: period.thing ?? null,
      siteId: site.thing ? globalId('site', site.thing.id) : (site.given ?? null),
      groupId: group.thing ? globalId('indicator_group', group.thing.id) : (group.given ?? null),
    },
    cell: isPlaced
      ? {
          indicatorId: found.id,
          period: periodOf(found.frequency, period.thing),
          siteId: site.thing?.id ?? null,
          groupId: group.thing?.id ?? null,
        }
      : undefined,
    mistakes: [...mistakes, ...reading.mistakes],
  }
}

/** What a cell names: found or not, as it was given, and what is wrong with it. */
interface Found<Thing> {
  readonly thing?: Thing | undefined
  readonly given?: string | undefined
  readonly isExtra?: boolean
  readonly mistakes: readonly FileMistake[]
}

const nothing: Found<never> = { mistakes: [] }

function indicatorOf({ indicators }: Names, reading: Reading): Found<IndicatorRow> {
  const found = oneOf('indicator', indicators, reading)
  if (found.given !== undefined || found.mistakes.length > 0) return found
  const values = { names: namesOf(indicators) }
  return { mistakes: [reading.line.wrong('indicator', { text: 'measurement-file.indicator-missing', values })] }
}

const UNKNOWN: Readonly<Record<'indicator' | 'site' | 'group', Mistake['text']>> = {
  indicator: 'measurement-file.indicator-unknown',
  site: 'measurement-file.site-unknown',
  group: 'measurement-file.group-unknown',
}

/** The thing that a column names; an empty cell names nothing, which is judged with all the rest. */
function oneOf<Thing>(
  column: 'indicator' | 'site' | 'group',
  list: readonly Named<Thing>[],
  { line }: Reading,
): Found<Thing> {
  const read = readTextCell(line.cells.get(column))
  if ('said' in read) return { mistakes: [line.wrong(column, read.said)] }
  if (read.value === null) return nothing
  const thing = findNamed(list, read.value)
  if (thing !== undefined) return { thing, given: read.value, mistakes: [] }
  const values = { given: short(read.value), near: nearestName(list, read.value) ?? 'none', names: namesOf(list) }
  return { given: read.value, mistakes: [line.wrong(column, { text: UNKNOWN[column], values })] }
}

/** What is written where nothing is to be: it is judged with all the rest. */
function extra(column: 'site' | 'group', { line }: Reading): Found<{ readonly id: never }> {
  const read = readTextCell(line.cells.get(column))
  const given = 'value' in read ? (read.value ?? undefined) : undefined
  return { given, isExtra: given !== undefined, mistakes: [] }
}

function periodIn({ today }: Names, { line }: Reading, { name, frequency }: IndicatorRow): Found<string> {
  const cell = line.cells.get('period')
  const read = cell && readPeriod(cell)
  if (read && (read.written === null || read.written === frequency)) return { thing: read.day, mistakes: [] }
  const given = short(cell ? (cell.date ?? cell.text.trim()) : 'none')
  const values = { name, frequency, given, example: { frequency, period: periodOf(frequency, today) } }
  return { mistakes: [line.wrong('period', { text: 'measurement-file.period', values })] }
}
