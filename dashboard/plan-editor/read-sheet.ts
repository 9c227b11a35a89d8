/** What was typed of an indicator, as it is saved. Pure. */
import type { Aggregation, IndicatorSheetInput } from '../generated/operations.ts'
import type { TextKey } from '../language/say.ts'
import { aggregationsOf, DIRECTIONS, FREQUENCIES, KINDS, LEVELS, METHODS } from './choices.ts'
import type { Row } from './plan-draft.ts'
import { decimalOf, linesOf, oneOf, textOf } from './read-text.ts'

type Report = (field: string, key: TextKey) => unknown

/** All that is said of it; what is set for good is left out, and stays. */
export function readSheet(row: Row, report: Report): IndicatorSheetInput {
  const kind = oneOf(KINDS, row['kind'])
  return {
    indicatorId: textOf(row, 'indicatorId'),
    definitionId: textOf(row, 'definitionId'),
    name: textOf(row, 'name'),
    ...(row['isSet'] ? {} : { kind, ...identity(row, report) }),
    ...(row['dimension'] ? { groups: linesOf(row['groups']) } : {}),
    level: oneOf(LEVELS, row['level']),
    direction: oneOf(DIRECTIONS, row['direction']),
    frequency: oneOf(FREQUENCIES, row['frequency']),
    collectionMethod: oneOf(METHODS, row['collectionMethod']),
    calculation: textOf(row, 'calculation'),
    source: textOf(row, 'source'),
    collectorId: textOf(row, 'collectorId'),
    baselineOn: textOf(row, 'baselineOn'),
    baselineComment: textOf(row, 'baselineComment'),
    baseline: decimal(row, 'baseline', report),
    scaleLabels: kind === 'SCALE' ? linesOf(row['scaleLabels']) : [],
    sdgGoals: goals(row, report),
    ...(kind === 'TEXT' ? {} : numbers(row, report)),
  }
}

const identity = (row: Row, report: Report) => ({
  unit: textOf(row, 'unit'),
  bySite: row['bySite'] === 'yes',
  dimension: textOf(row, 'dimension'),
  ...(row['kind'] === 'RATE' ? { rateFactor: whole(row, 'rateFactor', report) } : {}),
})

const numbers = (row: Row, report: Report) => ({
  target: decimal(row, 'target', report),
  targetOn: textOf(row, 'targetOn'),
  minimum: decimal(row, 'minimum', report),
  maximum: decimal(row, 'maximum', report),
  expectedMinimum: decimal(row, 'expectedMinimum', report),
  expectedMaximum: decimal(row, 'expectedMaximum', report),
  jumpPercent: whole(row, 'jumpPercent', report),
  periodAggregation: ruleOf(row, 'periods'),
  siteAggregation: ruleOf(row, 'sites'),
})

/** The rule chosen, while it fits the kind; otherwise the one that the page shows instead, the first that fits. */
function ruleOf(row: Row, over: 'periods' | 'sites'): Aggregation {
  const rules = aggregationsOf(oneOf(KINDS, row['kind']), over)
  const chosen = row[over === 'periods' ? 'periodAggregation' : 'siteAggregation']
  return rules.find((each) => each === chosen) ?? rules[0] ?? 'NONE'
}

function decimal(row: Row, field: string, report: Report): string | null {
  const text = textOf(row, field)
  const read = text === null ? null : decimalOf(text)
  if (read === undefined) report(field, 'editor.bad-number')
  return read ?? null
}

function whole(row: Row, field: string, report: Report): number | null {
  const read = decimal(row, field, report)
  if (read === null) return null
  if (/^\d{1,6}$/.test(read)) return Number(read)
  report(field, 'editor.bad-whole')
  return null
}

function goals(row: Row, report: Report): number[] {
  const typed = (row['sdgGoals'] ?? '').split(/[\s,;]+/).filter(Boolean)
  if (typed.some((each) => !/^\d{1,2}$/.test(each))) report('sdgGoals', 'editor.bad-goals')
  return typed.map(Number).filter(Number.isInteger)
}
