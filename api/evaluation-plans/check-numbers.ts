/** The numbers of a sheet, each by itself and beside the others. Pure. */
import type { SheetContent } from './content.ts'
import { compareDecimals, isWhole } from './decimal.ts'
import type { Report } from './report.ts'

const VALUES = ['baseline', 'target', 'minimum', 'maximum', 'expectedMinimum', 'expectedMaximum'] as const

/** Reports numbers that do not fit the kind of the values, their bounds, or each other. */
export function checkNumbers(report: Report, path: string, sheet: SheetContent): void {
  checkScale(report, path, sheet)
  if (sheet.kind === 'TEXT') {
    for (const field of [...VALUES, 'targetOn', 'jumpPercent'] as const)
      if (sheet[field] !== null) report.add(`${path}.${field}`, 'no-number', { field })
    return
  }
  const { jumpPercent, baselineOn, targetOn } = sheet
  checkWhole(report, path, sheet)
  checkBounds(report, path, sheet)
  checkDirection(report, path, sheet)
  if (jumpPercent !== null && (jumpPercent < 1 || jumpPercent > 10_000))
    report.add(`${path}.jumpPercent`, 'jump', { field: 'jumpPercent' })
  if (baselineOn !== null && targetOn !== null && targetOn < baselineOn) report.add(`${path}.targetOn`, 'days-reversed')
}

/** People and things are counted whole, from zero up. */
function checkWhole(report: Report, path: string, sheet: SheetContent): void {
  if (sheet.kind !== 'COUNT') return
  for (const field of VALUES) {
    const value = sheet[field]
    if (value !== null && (!isWhole(value) || compareDecimals(value, '0') < 0))
      report.add(`${path}.${field}`, 'whole', { field })
  }
}

function checkBounds(report: Report, path: string, sheet: SheetContent): void {
  const { minimum, maximum } = sheet
  const bounds = [
    ['minimum', 'maximum'],
    ['expectedMinimum', 'expectedMaximum'],
  ] as const
  for (const [field, other] of bounds)
    if (isAbove(sheet[field], sheet[other])) report.add(`${path}.${field}`, 'reversed', { field, other })
  if (isAbove(minimum, maximum) || addsUp(sheet)) return
  for (const field of ['baseline', 'target'] as const)
    if (isAbove(minimum, sheet[field]) || isAbove(sheet[field], maximum))
      report.add(`${path}.${field}`, 'out-of-range', {
        field,
        values: { minimum: minimum ?? 'none', maximum: maximum ?? 'none' },
      })
}

/** Whether the figure adds values up: its target is then no value of a period, and has not their bounds. */
const addsUp = ({ periodAggregation, siteAggregation, bySite, dimension }: SheetContent): boolean =>
  periodAggregation === 'SUM' || ((bySite || dimension !== null) && siteAggregation === 'SUM')

/** The way to the target is the way values should go: progress is measured along it. */
function checkDirection(report: Report, path: string, { direction, baseline, target }: SheetContent): void {
  const isWrong = direction === 'INCREASE' ? isAbove(baseline, target) : isAbove(target, baseline)
  if (isWrong && !report.has(`${path}.direction`)) report.add(`${path}.target`, 'wrong-way', { values: { direction } })
}

const MOST_LEVELS = 20

function checkScale(report: Report, path: string, { kind, minimum, maximum, scaleLabels }: SheetContent): void {
  const count = scaleLabels.length
  if (count === 0) return
  const at = `${path}.scaleLabels`
  const isBad = ({ length }: string) => length < 1 || length > 100
  if (kind !== 'SCALE' || count > MOST_LEVELS || scaleLabels.some(isBad)) report.add(at, 'scale-labels-many')
  else if (minimum !== null && maximum !== null && isWhole(minimum) && isWhole(maximum)) {
    const levels = BigInt(maximum) - BigInt(minimum) + 1n
    if (levels !== BigInt(count))
      report.add(at, 'scale-labels', { values: { minimum, maximum, count: String(levels) } })
  }
}

const isAbove = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && compareDecimals(one, other) > 0
