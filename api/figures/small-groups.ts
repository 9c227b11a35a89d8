/**
 * Which figures of a breakdown are hidden when it is published, so that nobody is recognised. Pure.
 *
 * A figure about fewer than `k` people is hidden, and others with it, so that what is shown and the totals do not give it back by
 * subtraction: as far as they tell, it could be `k` or more. A figure about nobody is shown. The total is always shown: it is
 * not a part.
 */
import { couldBe, type HiddenNumber } from './hidden-flow.ts'

/** A figure of a breakdown. */
export interface Part {
  /** How many people it surely rests on; undefined when that is not known, and then it is shown. */
  readonly people: number | undefined
  /** What adds up to the total: people, or their answers. */
  readonly size: number
}

/** A part of one dimension, at its place in a list, and the parts of both dimensions, row by row. */
export interface CrossTable {
  readonly rows: readonly Part[]
  readonly columns: readonly Part[]
  /** `cells[row][column]`; undefined where nothing was measured. */
  readonly cells: readonly (readonly (Part | undefined)[])[]
}

/** Which parts are hidden, by place. */
export interface Hidden {
  readonly rows: ReadonlySet<number>
  readonly columns: ReadonlySet<number>
  /** `row:column`. */
  readonly cells: ReadonlySet<string>
}

const isSmall = ({ people }: Part, k: number) => people !== undefined && people > 0 && people < k

/** The parts of one dimension to hide. Without a shown total, nothing can be subtracted from it. */
export function hiddenInList(parts: readonly Part[], k: number, hasTotal: boolean): ReadonlySet<number> {
  const hidden = new Set(parts.keys().filter((place) => isSmall(at(parts, place), k)))
  if (!hasTotal || hidden.size === 0) return hidden
  // The smallest are hidden with it; those that are zero, which are no cover, last of all.
  const others = [...parts.keys()]
    .filter((place) => !hidden.has(place))
    .sort((a, b) => coverOf(at(parts, a)) - coverOf(at(parts, b)))
  for (const place of others) {
    if (isCovered(parts, hidden, k)) break
    hidden.add(place)
  }
  return hidden
}

const coverOf = ({ size }: Part) => (size > 0 ? size : Number.POSITIVE_INFINITY)

/**
 * Each of the hidden could be `k` if all the others were one: their sum, which anybody can subtract, does not tell. And one of
 * them is, if any part is: what is hidden is not known to be small.
 */
function isCovered(parts: readonly Part[], hidden: ReadonlySet<number>, k: number): boolean {
  const sum = [...hidden].reduce((total, place) => total + at(parts, place).size, 0)
  const hasLarge = [...hidden].some((place) => !isSmall(at(parts, place), k))
  return hidden.size > 1 && hasLarge && sum >= k + hidden.size - 1
}

/** The parts of two dimensions to hide, and where they cross: what one table hides, the others do not give back. */
export function hiddenInCross(table: CrossTable, k: number): Hidden {
  const grid = gridOf(table)
  const hidden = new Set<string>()
  for (const row of hiddenInList(table.rows, k, true)) hidden.add(nameOf(row, table.columns.length))
  for (const column of hiddenInList(table.columns, k, true)) hidden.add(nameOf(table.rows.length, column))
  for (const [row, cells] of table.cells.entries())
    for (const [column, cell] of cells.entries()) if (cell && isSmall(cell, k)) hidden.add(nameOf(row, column))
  for (const name of [...hidden]) if (isSmall(grid.at(name), k)) cover(grid, hidden, name, k)
  return split(grid, hidden)
}

/** A cross table with its totals, as an accountant rules it: the last row and the last column are the totals. */
interface Grid {
  readonly height: number
  readonly width: number
  readonly at: (name: string) => Part
  readonly has: (row: number, column: number) => boolean
}

const nameOf = (row: number, column: number) => `${row}:${column}`
const placeOf = (name: string) => name.split(':').map(Number) as [row: number, column: number]

function gridOf({ rows, columns, cells }: CrossTable): Grid {
  const parts = new Map<string, Part>()
  for (const [row, part] of rows.entries()) parts.set(nameOf(row, columns.length), part)
  for (const [column, part] of columns.entries()) parts.set(nameOf(rows.length, column), part)
  for (const [row, line] of cells.entries())
    for (const [column, part] of line.entries()) if (part) parts.set(nameOf(row, column), part)
  return {
    height: rows.length,
    width: columns.length,
    at: (name) => parts.get(name) ?? { people: 0, size: 0 },
    has: (row, column) => parts.has(nameOf(row, column)),
  }
}

/** Hides what else must be for one hidden figure not to be found: the rectangle that loses least, and if none does, more. */
function cover(grid: Grid, hidden: Set<string>, name: string, k: number): void {
  const isSafe = (also: readonly string[] = []) => {
    const others = [...hidden, ...also].filter((other) => other !== name)
    return couldBe(
      numberAt(grid, name),
      others.map((other) => numberAt(grid, other)),
      k,
    )
  }
  while (!isSafe()) {
    const choices = rectangles(grid, hidden, name)
    const chosen = choices.find((also) => isSafe(also)) ?? choices[0] ?? everythingElse(grid, hidden)
    if (chosen.length === 0) return
    for (const one of chosen) hidden.add(one)
  }
}

/** The three other corners of each rectangle with this one, less those hidden already; the least loss first. */
function rectangles(grid: Grid, hidden: ReadonlySet<string>, name: string): string[][] {
  const [row, column] = placeOf(name)
  const choices: { readonly also: string[]; readonly loss: number }[] = []
  for (let otherRow = 0; otherRow <= grid.height; otherRow++)
    for (let otherColumn = 0; otherColumn <= grid.width; otherColumn++) {
      if (otherRow === row || otherColumn === column) continue
      const corners: [number, number][] = [
        [row, otherColumn],
        [otherRow, column],
        [otherRow, otherColumn],
      ]
      if (!corners.every(([y, x]) => grid.has(y, x))) continue
      const also = corners.map(([y, x]) => nameOf(y, x)).filter((one) => !hidden.has(one))
      if (also.length > 0) choices.push({ also, loss: also.reduce((sum, one) => sum + lossOf(grid, one), 0) })
    }
  return choices.sort((a, b) => a.loss - b.loss).map(({ also }) => also)
}

/** Totals are worth more than what they add up, and a zero covers nothing. */
function lossOf(grid: Grid, name: string): number {
  const [row, column] = placeOf(name)
  const { size } = grid.at(name)
  return (size > 0 ? size : 1e6) + (row === grid.height || column === grid.width ? 1e9 : 0)
}

/** All that is not hidden yet where rows and columns cross; once that is, their totals. */
function everythingElse(grid: Grid, hidden: ReadonlySet<string>): string[] {
  const cells: string[] = []
  const totals: string[] = []
  for (let row = 0; row <= grid.height; row++)
    for (let column = 0; column <= grid.width; column++) {
      const name = nameOf(row, column)
      if (!grid.has(row, column) || hidden.has(name)) continue
      ;(row === grid.height || column === grid.width ? totals : cells).push(name)
    }
  return cells.length > 0 ? cells : totals
}

function numberAt(grid: Grid, name: string): HiddenNumber {
  const [row, column] = placeOf(name)
  return { row, column, size: grid.at(name).size, isTotal: row === grid.height || column === grid.width }
}

function split({ height, width }: Grid, hidden: ReadonlySet<string>): Hidden {
  const places = [...hidden].map(placeOf)
  return {
    rows: new Set(places.filter(([, column]) => column === width).map(([row]) => row)),
    columns: new Set(places.filter(([row]) => row === height).map(([, column]) => column)),
    cells: new Set(places.filter(([row, column]) => row < height && column < width).map(([y, x]) => nameOf(y, x))),
  }
}

function at(parts: readonly Part[], place: number): Part {
  const part = parts[place]
  if (!part) throw new Error(`There is no part ${place}.`)
  return part
}
