import type { Id } from '#db/database.ts'
import type { SheetRow } from '#db/indicator-sheets.ts'
import type { Batch } from '../batch.ts'
import type { Context } from '../context.ts'
import { expectedChangesOf, linksOf, objectivesOf, sheetsOf, stakeholdersOf, stepsOf } from './batches.ts'
import type { PlanContent, SheetContent } from './content.ts'
import { decimalOf } from './decimal.ts'

/** What versions of plans say: as many statements for a hundred as for one. */
export const contentOf: Batch<Id<'evaluation_plan'>, PlanContent> = (context, ids) =>
  Promise.all(ids.map((id) => readContent(context, id)))

async function readContent({ load }: Context, id: Id<'evaluation_plan'>): Promise<PlanContent> {
  const [stakeholders, steps, links, objectives, changes, sheets] = await Promise.all([
    load(stakeholdersOf, id),
    load(stepsOf, id),
    load(linksOf, id),
    load(objectivesOf, id),
    load(expectedChangesOf, id),
    load(sheetsOf, id),
  ])
  return {
    stakeholders: stakeholders.map(({ kind, name, expectations, memberId, signatoryName }) => ({
      kind,
      name,
      expectations,
      memberId,
      signatoryName,
    })),
    steps: steps.map(({ kind, label }) => ({ kind, label })),
    links: links.map(({ fromId, toId, assumption }) => ({
      from: placeOf(steps, fromId),
      to: placeOf(steps, toId),
      assumption,
    })),
    objectives: objectives.map(({ id: objectiveId, title, beneficiaries }) => ({
      title,
      beneficiaries,
      indicators: sheets.filter((sheet) => sheet.objectiveId === objectiveId).map(sheetContent),
    })),
    expectedChanges: changes.map(({ objectiveId, stakeholderId, description, observation }) => ({
      description,
      observation,
      objective: objectiveId && placeOf(objectives, objectiveId),
      stakeholder: stakeholderId && placeOf(stakeholders, stakeholderId),
    })),
  }
}

const placeOf = <RowId>(rows: readonly { readonly id: RowId }[], id: RowId): number =>
  rows.findIndex((row) => row.id === id)

/** What a sheet says, its numbers written the one way. */
export function sheetContent(row: SheetRow): SheetContent {
  const {
    programmeId: _programme,
    planId: _plan,
    experimentId: _experiment,
    objectiveId: _objective,
    position: _position,
    isSet: _isSet,
    groupLabels: groups,
    ...sheet
  } = row
  return {
    ...sheet,
    groups,
    baseline: exact(sheet.baseline),
    target: exact(sheet.target),
    minimum: exact(sheet.minimum),
    maximum: exact(sheet.maximum),
    expectedMinimum: exact(sheet.expectedMinimum),
    expectedMaximum: exact(sheet.expectedMaximum),
  }
}

const exact = (value: string | null): string | null => value && decimalOf(value)
