/** What a sheet says of an indicator, in the words of a reader. Pure. */
import type { Id } from '#db/id.ts'
import { amount } from '../measurements/words.ts'
import { type Reader, say, type TextKey } from '../say.ts'
import type { SheetContent } from './content.ts'

/** What words are taken from besides the plan: who reads, and the names behind ids. */
export interface Glossary {
  readonly reader: Reader
  readonly memberName: (id: Id<'member'>) => string
  readonly definitionName: (id: Id<'indicator_definition'>) => string
}

/** A thing said: as it is kept, which tells whether it has changed, and as it is read. */
export interface Field {
  readonly raw: unknown
  readonly shown: string | null
}

/** What can be said, as the catalogue names it: « plan.field.target ». */
export type FieldName = TextKey extends infer Key ? (Key extends `plan.field.${infer Name}` ? Name : never) : never

export const text = (value: string | null): Field => ({ raw: value, shown: value })

/** All that a sheet says, but its objective. */
export function sheetFields(sheet: SheetContent, { reader, memberName, definitionName }: Glossary) {
  const { collectorId, definitionId } = sheet
  const value = (raw: string | null): Field => ({ raw, shown: raw && `${amount(reader.language, raw)} ${sheet.unit}` })
  const day = (raw: string | null): Field => ({ raw, shown: raw && say(reader, 'plan.day', { day: new Date(raw) }) })
  return {
    name: text(sheet.name),
    definition: { raw: definitionId, shown: definitionId && definitionName(definitionId) },
    kind: { raw: sheet.kind, shown: say(reader, `plan.kind.${sheet.kind}`) },
    unit: text(sheet.unit),
    rateFactor: { raw: sheet.rateFactor, shown: String(sheet.rateFactor) },
    bySite: { raw: sheet.bySite, shown: say(reader, `plan.by-site.${sheet.bySite ? 'yes' : 'no'}`) },
    dimension: text(sheet.dimension),
    groups: list(sheet.groups),
    level: { raw: sheet.level, shown: say(reader, `plan.level.${sheet.level}`) },
    direction: { raw: sheet.direction, shown: say(reader, `plan.direction.${sheet.direction}`) },
    frequency: { raw: sheet.frequency, shown: say(reader, `plan.frequency.${sheet.frequency}`) },
    collectionMethod: { raw: sheet.collectionMethod, shown: say(reader, `plan.method.${sheet.collectionMethod}`) },
    calculation: text(sheet.calculation),
    source: text(sheet.source),
    collector: { raw: collectorId, shown: collectorId && memberName(collectorId) },
    baseline: value(sheet.baseline),
    baselineOn: day(sheet.baselineOn),
    baselineComment: text(sheet.baselineComment),
    target: value(sheet.target),
    targetOn: day(sheet.targetOn),
    minimum: value(sheet.minimum),
    maximum: value(sheet.maximum),
    expectedMinimum: value(sheet.expectedMinimum),
    expectedMaximum: value(sheet.expectedMaximum),
    jumpPercent: { raw: sheet.jumpPercent, shown: sheet.jumpPercent === null ? null : `${sheet.jumpPercent} %` },
    scaleLabels: list(sheet.scaleLabels),
    periodAggregation: { raw: sheet.periodAggregation, shown: say(reader, `plan.rule.${sheet.periodAggregation}`) },
    siteAggregation: { raw: sheet.siteAggregation, shown: say(reader, `plan.rule.${sheet.siteAggregation}`) },
    sdgGoals: list(sheet.sdgGoals.map(String)),
  } satisfies Partial<Record<FieldName, Field>>
}

const list = (raw: readonly string[]): Field => ({ raw, shown: raw.length > 0 ? raw.join(' · ') : null })
