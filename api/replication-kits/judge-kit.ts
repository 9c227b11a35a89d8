import type { ExperimentRow } from '#db/experiments.ts'
import { definitionsNamed, type IndicatorDefinitionRow } from '#db/indicator-definitions.ts'
import { type Context, memberOf } from '../context.ts'
import { fold } from '../establishments/search-text.ts'
import { checkContent } from '../evaluation-plans/check-content.ts'
import type { PlanContent } from '../evaluation-plans/content.ts'
import type { Known } from '../evaluation-plans/known.ts'
import { readInput } from '../evaluation-plans/read-input.ts'
import { createReport, type Mistake } from '../evaluation-plans/report.ts'
import { globalId } from '../ids.ts'
import { contentOfKit, indicatorsIn } from './content-of-kit.ts'
import type { Kit } from './kit.ts'
import { nameInLibrary, type Placed, placeInLibrary } from './library.ts'

/** What importing a kit would write, and all that keeps it from being written. */
export interface Judged {
  readonly content: PlanContent
  readonly known: Known
  readonly placed: readonly Placed[]
  readonly mistakes: readonly Mistake[]
}

interface Wish {
  readonly experiment: ExperimentRow
  readonly withReferences: boolean
}

/** Judges a kit as if somebody had typed its plan. Nothing is written. */
export async function judgeKit(context: Context, kit: Kit, { experiment, withReferences }: Wish): Promise<Judged> {
  const { db, now } = context
  const { programmeId } = experiment
  const indicators = indicatorsIn(kit)
  const names = [...new Set(indicators.map((indicator) => fold(nameInLibrary(indicator))))]
  const library = names.length > 0 ? await definitionsNamed(db, programmeId, names) : []
  const owner = { programmeId, createdBy: memberOf(context).id, createdAt: now() }
  const placed = placeInLibrary(indicators, library, owner)
  const definitions = new Map(placed.map(({ indicator, definition }) => [indicator, definition]))
  const definitionOf = (indicator: Placed['indicator']) => {
    const definition = definitions.get(indicator)
    return definition ? globalId('indicator_definition', definition.id) : null
  }
  const known = knowing(placed.flatMap(({ definition }) => definition ?? []))
  const report = createReport()
  const content = readInput(report, contentOfKit(kit, { withReferences, definitionOf }), known)
  checkContent(report, content, known)
  return { content, known, placed, mistakes: report.mistakes }
}

/** A kit names nobody, and an experiment that begins its plan has no indicator yet. */
const knowing = (definitions: readonly IndicatorDefinitionRow[]): Known => ({
  members: new Map(),
  attached: new Set(),
  indicators: new Map(),
  definitions: new Map(definitions.map((row) => [row.id, row])),
})
