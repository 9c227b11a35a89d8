/** A part of a figure as it is shown. Pure. */
import type { Aggregation, FigurePartFragment } from '../generated/operations.ts'

/** What a figure is parted by on this page. */
export type By = 'PERIOD' | 'SITE' | 'GROUP'

/** What a part comes to: to date, or in its latest period alone. */
export interface PartValue {
  readonly value: string | null
  readonly pending: number
  /** What it would be if all that waits were approved, where that differs. */
  readonly provisional: string | null
}

/** How a part is told apart from the others: by its period, its site or its group. */
export const keyOf = ({ label, period, site, group }: FigurePartFragment, by: By): string =>
  ({ PERIOD: period, SITE: site?.id, GROUP: group?.id })[by] ?? label

/** What it comes to. */
export function partValue(figure: FigurePartFragment, inPeriod: boolean): PartValue {
  const { value, provisionalValue, pending } = inPeriod ? figure.inPeriod : figure
  return { value, pending: pending ?? 0, provisional: provisionalValue === value ? null : provisionalValue }
}

/** What is shown of each part: of a period whose values are put together with others, what it comes to alone too. */
export const columnsOf = (by: By, rule: Aggregation): readonly ('alone' | 'to-date')[] =>
  by === 'PERIOD' && rule !== 'LAST' && rule !== 'NONE' ? ['alone', 'to-date'] : ['to-date']
