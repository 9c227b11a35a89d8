/**
 * The figures that a list of versions should give, worked out as one would by hand, cell by cell, in exact fractions. Written
 * apart from the SQL, and slower: it adds up from nothing each time.
 */
import { GROUPS, PERIODS, SITES } from './history.ts'
import { inFull, minus, over, type Rational, rational, times, total, written } from './rational.ts'
import type { Rules } from './rules.ts'
import { isSameCell, type Version } from './versions.ts'

/** The part that a figure is of: undefined for all sites, or all groups. */
export interface Part {
  readonly site: number | undefined
  readonly group: number | undefined
}

export type Basis = 'APPROVED' | 'PROVISIONAL'

/** What values come to. */
export interface Amounts {
  readonly terms: number
  readonly numerator: string | null
  readonly denominator: string | null
  readonly value: string | null
}

/** A version that counts, and what it adds above and below the line. */
export interface Term {
  readonly version: Version
  readonly n: Rational
  readonly d: Rational
}

const isWeighted = ({ kind, periods, parts }: Rules) => kind === 'SCALE' || [periods, parts].includes('WEIGHTED_MEAN')

/** The version that counts of a cell: the last approved; or, provisionally, the last one told if it waits. */
function counted(versions: readonly Version[], basis: Basis): Version | undefined {
  const told = versions.filter(({ status }) => status !== 'DRAFT')
  const last = told.at(-1)
  if (basis === 'PROVISIONAL' && last?.status === 'SUBMITTED') return last
  return told.findLast(({ status }) => status === 'APPROVED')
}

/** The versions of each cell, in order. */
function cellsOf(versions: readonly Version[]): Version[][] {
  const found: Version[][] = []
  for (const version of versions) {
    const known = found.find(([other]) => other && isSameCell(other.cell, version.cell))
    if (known) known.push(version)
    else found.push([version])
  }
  return found.map((list) => list.toSorted((a, b) => a.version - b.version))
}

/** What a version adds; nothing where it says no value. */
export function termOf(rules: Rules, version: Version): Term | undefined {
  const { value, numerator, denominator, weight } = version.said
  if (value === null) return undefined
  if (rules.kind === 'RATE') return { version, n: rational(numerator ?? '0'), d: rational(denominator ?? '1') }
  const answers = rational(isWeighted(rules) ? String(weight ?? 1) : '1')
  return { version, n: times(rational(value), answers), d: answers }
}

export const isIn = ({ site, group }: Part, { cell }: Version) =>
  (site === undefined || cell.site === site) && (group === undefined || cell.group === group)

/** All that counts of an indicator. */
export function termsOf(rules: Rules, versions: readonly Version[], basis: Basis): Term[] {
  return cellsOf(versions).flatMap((list) => {
    const version = counted(list, basis)
    const term = version && termOf(rules, version)
    return term ? [term] : []
  })
}

/** Of each site and group, the last term. */
function lastOfEach(terms: readonly Term[]): Term[] {
  return terms.filter(
    ({ version: { cell } }) =>
      !terms.some(
        ({ version: other }) =>
          other.cell.site === cell.site && other.cell.group === cell.group && other.cell.period > cell.period,
      ),
  )
}

/** Whether a rule adds the sites and the groups of a part up: alone, there is nothing to add. */
export const addsUp = ({ parts, bySite, byGroup }: Rules, { site, group }: Part) =>
  parts !== 'NONE' || ((!bySite || site !== undefined) && (!byGroup || group !== undefined))

function put(rules: Rules, terms: readonly Term[], isShown: boolean): Amounts {
  if (!isShown || terms.length === 0) return { terms: terms.length, numerator: null, denominator: null, value: null }
  const [n, d] = [total(terms.map((term) => term.n)), total(terms.map((term) => term.d))]
  return { terms: terms.length, numerator: inFull(n), denominator: inFull(d), value: shownValue(rules, n, d) }
}

function shownValue(rules: Rules, n: Rational, d: Rational): string {
  if (rules.kind === 'RATE') return written(over(times(rational(String(rules.rateFactor)), n), d))
  return isWeighted(rules) ? written(over(n, d)) : inFull(n)
}

/** What the values of one period come to. */
export const inPeriod = (rules: Rules, terms: readonly Term[], part: Part, period: number): Amounts =>
  put(
    rules,
    terms.filter(({ version }) => isIn(part, version) && version.cell.period === period),
    addsUp(rules, part),
  )

/** What the values up to a period come to. */
export function toDate(rules: Rules, terms: readonly Term[], part: Part, period: number): Amounts {
  const known = terms.filter(({ version }) => isIn(part, version) && version.cell.period <= period)
  const kept = rules.periods === 'LAST' ? lastOfEach(known) : known
  return put(rules, kept, addsUp(rules, part) && rules.periods !== 'NONE')
}

/** The versions that wait for approval: the last told of their cells. */
export const waitingOf = (versions: readonly Version[]): Version[] =>
  cellsOf(versions).flatMap((list) => {
    const last = list.filter(({ status }) => status !== 'DRAFT').at(-1)
    return last?.status === 'SUBMITTED' ? [last] : []
  })

/** How many people an approved figure surely rests on. */
export function people(rules: Rules, terms: readonly Term[], part: Part, period: number, isToDate: boolean) {
  const now = (isToDate ? toDate : inPeriod)(rules, terms, part, period)
  if (rules.kind === 'COUNT') return now.numerator
  if (rules.kind !== 'RATE' && !isWeighted(rules)) return null
  if (!isToDate || rules.periods === 'LAST' || now.denominator === null) return now.denominator
  const each = Array.from({ length: period + 1 }, (_, index) => inPeriod(rules, terms, part, index))
  const sizes = each.flatMap(({ denominator }) => (denominator === null ? [] : [rational(denominator)]))
  return inFull(sizes.reduce((most, size) => (minus(size, most).n > 0n ? size : most)))
}

/** All the parts that an indicator has figures of. */
export function partsOf({ bySite, byGroup }: Rules): Part[] {
  const sites = bySite ? [undefined, ...SITE_PLACES] : [undefined]
  const groups = byGroup ? [undefined, ...GROUP_PLACES] : [undefined]
  return sites.flatMap((site) => groups.map((group) => ({ site, group })))
}

export const allPeriods: readonly number[] = [...Array(PERIODS).keys()]
export const SITE_PLACES: readonly number[] = [...Array(SITES).keys()]
export const GROUP_PLACES: readonly number[] = [...Array(GROUPS).keys()]
