import { randomUUID } from 'node:crypto'
import type { Db, Id } from '#db/database.ts'
import type { EvaluationPlanRow } from '#db/evaluation-plans.ts'
import { insertExpectedChanges } from '#db/expected-changes.ts'
import { insertSheets } from '#db/indicator-sheets.ts'
import { insertIndicators } from '#db/indicators.ts'
import { insertObjectives } from '#db/objectives.ts'
import { clearPlanContent, deleteStrayIndicators, type Identity, rewriteIdentities } from '#db/plan-content.ts'
import { insertStakeholders } from '#db/stakeholders.ts'
import { insertLinks, insertSteps } from '#db/theories.ts'
import type { PlanContent, SheetContent } from './content.ts'
import type { Known } from './known.ts'

/** A row with the id it will have: others name it at once. */
type Numbered<Name extends string> = { readonly id: Id<Name>; readonly position: number }

const numbered = <Name extends string, Thing>(things: readonly Thing[]): (Thing & Numbered<Name>)[] =>
  things.map((thing, place) => ({ ...thing, id: randomUUID() as string as Id<Name>, position: place + 1 }))

/** Writes all that a draft says instead of what it said. As many statements for a long plan as for a short one. */
export async function writeContent(db: Db, plan: EvaluationPlanRow, content: PlanContent, known: Known): Promise<void> {
  const place = { programmeId: plan.programmeId, planId: plan.id }
  await clearPlanContent(db, plan.id)
  const stakeholders = numbered<'stakeholder', PlanContent['stakeholders'][number]>(content.stakeholders)
  await some(stakeholders, (rows) =>
    insertStakeholders(
      db,
      rows.map((row) => ({ ...row, ...place })),
    ),
  )
  await writeTheory(db, place, content)
  const objectives = numbered<'objective', PlanContent['objectives'][number]>(content.objectives)
  await some(objectives, (rows) =>
    insertObjectives(
      db,
      rows.map(({ indicators: _indicators, ...row }) => ({ ...row, ...place, experimentId: plan.experimentId })),
    ),
  )
  await some(content.expectedChanges, (rows) =>
    insertExpectedChanges(
      db,
      rows.map(({ objective, stakeholder, ...row }, index) => ({
        ...row,
        ...place,
        position: index + 1,
        objectiveId: objective === null ? null : (objectives[objective]?.id ?? null),
        stakeholderId: stakeholder === null ? null : (stakeholders[stakeholder]?.id ?? null),
      })),
    ),
  )
  await writeSheets(db, plan, objectives, known)
}

async function writeTheory(
  db: Db,
  place: { readonly programmeId: Id<'programme'>; readonly planId: Id<'evaluation_plan'> },
  { steps: given, links }: PlanContent,
): Promise<void> {
  const steps = numbered<'theory_step', PlanContent['steps'][number]>(given)
  await some(steps, (rows) =>
    insertSteps(
      db,
      rows.map((row) => ({ ...row, ...place })),
    ),
  )
  const found = links.flatMap(({ from, to, assumption }) => {
    const [start, end] = [steps[from], steps[to]]
    return start && end ? [{ ...place, fromId: start.id, toId: end.id, assumption }] : []
  })
  await some(found, (rows) => insertLinks(db, rows))
}

async function writeSheets(
  db: Db,
  { id: planId, programmeId, experimentId }: EvaluationPlanRow,
  objectives: readonly (PlanContent['objectives'][number] & Numbered<'objective'>)[],
  known: Known,
): Promise<void> {
  const sheets = objectives.flatMap(({ id: objectiveId, indicators }) =>
    indicators.map((sheet) => ({
      ...sheet,
      objectiveId,
      id: sheet.indicatorId ?? (randomUUID() as string as Id<'indicator'>),
    })),
  )
  const owner = { programmeId, experimentId }
  await some(
    sheets.filter(({ indicatorId }) => indicatorId === null),
    (rows) =>
      insertIndicators(
        db,
        rows.map((row) => ({ ...identityOf(row), ...owner })),
      ),
  )
  const free = sheets.filter(({ indicatorId }) => indicatorId && known.indicators.get(indicatorId)?.isSet === false)
  await rewriteIdentities(db, free.map(identityOf))
  await some(sheets, (rows) =>
    insertSheets(
      db,
      rows.map(({ unit: _u, rateFactor: _r, bySite: _b, dimension: _d, groups, id: indicatorId, ...row }, index) => ({
        ...row,
        ...owner,
        planId,
        indicatorId,
        position: index + 1,
        groupLabels: [...groups],
      })),
    ),
  )
  await deleteStrayIndicators(db, experimentId)
}

const identityOf = ({
  id,
  kind,
  unit,
  rateFactor,
  bySite,
  dimension,
}: SheetContent & { readonly id: Id<'indicator'> }): Identity => ({ id, kind, unit, rateFactor, bySite, dimension })

const some = async <Row>(rows: readonly Row[], write: (rows: readonly Row[]) => Promise<unknown>): Promise<void> => {
  if (rows.length > 0) await write(rows)
}
