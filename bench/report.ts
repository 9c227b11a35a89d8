/** A line of the report: a figure of ours beside the same figure of another, taken in the same run. */
export interface Line {
  readonly measure: string
  readonly unit: string
  readonly ours: number
  readonly theirs: number
}

type Pair = readonly [ours: readonly number[], theirs: readonly number[]]

/** The line of the values below which `share` of the figures stand: 0.5 for the median. */
export const lineOf = (measure: string, unit: string, [ours, theirs]: Pair, share = 0.5): Line => ({
  measure,
  unit,
  ours: quantile(ours, share),
  theirs: quantile(theirs, share),
})

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Prints lines as a table. Only the ratio says something of another machine. */
export function printReport(title: string, lines: readonly Line[]): void {
  console.log(`\n${title}`)
  const rows = lines.map(({ measure, unit, ours, theirs }) => [
    measure,
    { ours: format(ours, unit), other: format(theirs, unit), 'ours / other': (ours / theirs).toFixed(2) },
  ])
  console.table(Object.fromEntries(rows))
}

const format = (value: number, unit: string) => `${value < 100 ? value.toPrecision(3) : value.toFixed(0)} ${unit}`
