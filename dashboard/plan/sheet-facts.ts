/** What the sheet of an indicator says, each thing under its name. Pure. */
import type { SheetViewFragment } from '../generated/operations.ts'
import type { Words } from '../language/words.ts'

type Fact = readonly [label: string, value: string | null | undefined]

/** Everything that is said, in the order one reads it; what is not said is left out. */
export const sheetFacts = (sheet: SheetViewFragment, words: Words): Fact[] => [
  ...whatIsAimedAt(sheet, words),
  ...howItIsCollected(sheet, words),
  ...howItAddsUp(sheet, words),
  ...whatSeemsStrange(sheet, words),
]

function whatIsAimedAt(sheet: SheetViewFragment, { say, quantity, day }: Words): Fact[] {
  const { unit, baseline, baselineOn, baselineComment, target, targetOn, direction, kind } = sheet
  const dated = (value: string, on: string | null) =>
    on ? say('figure.dated', { value: quantity(value, unit), day: day(on) }) : quantity(value, unit)
  const reference = [baseline && dated(baseline, baselineOn), baselineComment].filter(Boolean).join('. ')
  return [
    [say('detail.baseline'), reference],
    [say('detail.target'), target && dated(target, targetOn)],
    [say('detail.direction'), kind === 'TEXT' ? null : say(`direction.${direction}`)],
  ]
}

const howItIsCollected = (sheet: SheetViewFragment, { say }: Words): Fact[] => [
  [say('detail.calculation'), sheet.calculation],
  [say('detail.source'), sheet.source],
  [say('detail.method'), say(`method.${sheet.collectionMethod}`)],
  [say('detail.frequency'), say(`frequency.${sheet.frequency}`)],
  [say('sheet.collector'), sheet.collector?.name],
  [say('sheet.by'), [sheet.bySite && say('sheet.by-site'), groupsOf(sheet)].filter(Boolean).join(' ; ')],
]

const groupsOf = ({ dimension, groups }: SheetViewFragment): string | null =>
  dimension && `${dimension} (${groups.join(', ')})`

function howItAddsUp(sheet: SheetViewFragment, { say }: Words): Fact[] {
  const { kind, bySite, dimension, periodAggregation, siteAggregation, rateFactor, scaleLabels, sdgGoals } = sheet
  if (kind === 'TEXT') return [[say('sheet.sdg'), sdgGoals.join(', ')]]
  return [
    [say('sheet.periods'), say(`aggregation.${periodAggregation}`)],
    [say('sheet.sites'), bySite || dimension ? say(`aggregation.${siteAggregation}`) : null],
    [say('sheet.factor'), kind === 'RATE' && rateFactor !== 100 ? String(rateFactor) : null],
    [say('sheet.scale'), scaleLabels.join(', ')],
    [say('sheet.sdg'), sdgGoals.join(', ')],
  ]
}

function whatSeemsStrange(sheet: SheetViewFragment, { say, amount, quantity }: Words): Fact[] {
  const { unit, minimum, maximum, expectedMinimum, expectedMaximum, jumpPercent } = sheet
  const between = (low: string | null, high: string | null): string | null => {
    if (low && high) return say('sheet.between', { low: amount(low), high: quantity(high, unit) })
    if (low) return say('sheet.at-least', { low: quantity(low, unit) })
    return high && say('sheet.at-most', { high: quantity(high, unit) })
  }
  return [
    [say('sheet.limits'), between(minimum, maximum)],
    [say('sheet.expected'), between(expectedMinimum, expectedMaximum)],
    [say('sheet.jump'), jumpPercent === null ? null : say('sheet.jump-of', { percent: jumpPercent })],
  ]
}
