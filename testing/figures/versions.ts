/** What a history leaves: the versions of each cell, and where each stands. */
import type { MeasurementStatus } from '#db/generated/tables.ts'
import type { Cell, Gesture, History, Ingredients } from './history.ts'
import type { Rules } from './rules.ts'

/** What a version says; all null when the value is withdrawn. */
export interface Said {
  readonly value: string | null
  readonly numerator: string | null
  readonly denominator: string | null
  readonly weight: number | null
  readonly text: string | null
  readonly absence: string | null
}

/** A version of a cell. */
export interface Version {
  readonly id: string
  readonly cell: Cell
  readonly version: number
  readonly said: Said
  readonly status: MeasurementStatus
}

/** What a gesture does: a version more, or a version moved. */
export type Effect =
  | { readonly kind: 'entered'; readonly version: Version }
  | { readonly kind: 'moved'; readonly id: string; readonly status: MeasurementStatus }

/** Plays a history: what each gesture does, and what is left. A gesture that has nothing to review does nothing. */
export function play(rules: Rules, history: History) {
  const versions: Version[] = []
  const effects = history.map((gesture) => apply(rules, versions, gesture))
  return { versions, effects }
}

/** Does a gesture, among the versions there are. */
export function apply(rules: Rules, versions: Version[], gesture: Gesture): Effect | undefined {
  if (gesture.kind === 'enter') {
    const cell = cellOf(rules, gesture.cell)
    const version = versions.filter((other) => isSameCell(other.cell, cell)).length + 1
    const said = saidOf(rules, gesture.answer, version)
    const status = gesture.isDraft ? 'DRAFT' : 'SUBMITTED'
    const entered: Version = { id: crypto.randomUUID(), cell, version, said, status }
    versions.push(entered)
    return { kind: 'entered', version: entered }
  }
  const movable = versions.filter(({ status }) => status === 'DRAFT' || status === 'SUBMITTED')
  const moved = movable[gesture.which % Math.max(1, movable.length)]
  if (!moved) return undefined
  const status = moved.status === 'DRAFT' ? 'SUBMITTED' : gesture.isReturned ? 'RETURNED' : 'APPROVED'
  versions[versions.indexOf(moved)] = { ...moved, status }
  return { kind: 'moved', id: moved.id, status }
}

/** What is not collected by site, or by group, is all about the same. */
const cellOf = ({ bySite, byGroup }: Rules, { period, site, group }: Cell): Cell => ({
  period,
  site: bySite ? site : 0,
  group: byGroup ? group : 0,
})

export const isSameCell = (a: Cell, b: Cell): boolean =>
  a.period === b.period && a.site === b.site && a.group === b.group

const NOTHING: Said = { value: null, numerator: null, denominator: null, weight: null, text: null, absence: null }

/** A first version says something. */
export function saidOf({ kind }: Rules, { what, numerator, denominator, weight }: Ingredients, version: number): Said {
  if (what === 'absence') return { ...NOTHING, absence: 'Terrain fermé ce mois-là' }
  if (what === 'nothing' && version > 1) return NOTHING
  switch (kind) {
    case 'COUNT':
      return { ...NOTHING, value: String(numerator) }
    case 'AMOUNT':
      return { ...NOTHING, value: ((numerator - 800) / 4).toFixed(2), weight }
    case 'RATE':
      return {
        ...NOTHING,
        value: '1',
        numerator: (numerator / 8).toFixed(3),
        denominator: (denominator / 2).toFixed(1),
      }
    case 'SCALE':
      return { ...NOTHING, value: ((numerator % 41) / 10 + 1).toFixed(1), weight }
    case 'TEXT':
      return { ...NOTHING, text: 'Les résidents sortent davantage.' }
  }
}
