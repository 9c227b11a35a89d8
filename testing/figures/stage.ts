/** Many indicators at once in the database, with the histories played on them gesture after gesture, all together. */
import { sql } from 'kysely'
import type { Db, Id } from '#db/database.ts'
import { anExperiment } from '../makers/experiments.ts'
import { aSite } from '../makers/introductions.ts'
import { aMember } from '../makers/people.ts'
import { aDraftPlan, freezePlan } from '../makers/plans.ts'
import { GROUPS, SITES } from './history.ts'
import type { Rules } from './rules.ts'
import type { Effect, Version } from './versions.ts'

/** An indicator of the stage, and the ids of its groups. */
export interface Slot {
  readonly id: Id<'indicator'>
  readonly rules: Rules
  readonly groupIds: readonly string[]
}

/** The first day of a period, counted from 0. */
export const dayOf = (period: number) => `2026-0${period + 3}-01`

/** One indicator for each of the rules, in a plan in force. */
export async function aStageOf(db: Db, all: readonly Rules[]) {
  const author = await aMember(db, { role: 'ENTREPRENEUR' })
  const reviewer = await aMember(db, { programmeId: author.programmeId, role: 'EVALUATOR' })
  const experiment = await anExperiment(db, { members: [author] })
  const siteIds: string[] = []
  for (let index = 0; index < SITES; index++) siteIds.push((await aSite(db, { experiment })).id)
  const plan = await aDraftPlan(db, experiment)
  const slots: readonly Slot[] = all.map((rules) => ({ rules, id: uuid<'indicator'>(), groupIds: groupIdsOf(rules) }))
  await insertIndicators(
    db,
    { programmeId: experiment.programmeId, experimentId: experiment.id, planId: plan.id },
    slots,
  )
  await freezePlan(db, plan)
  /** Forgets all that was played; the indicators stay. */
  const clear = () => sql`truncate measurement, measurement_step, evidence, figure cascade`.execute(db)
  return { db, author, reviewer, plan, experiment, siteIds, slots, clear }
}

export type FigureStage = Awaited<ReturnType<typeof aStageOf>>

const uuid = <Table extends string>() => crypto.randomUUID() as string as Id<Table>
const groupIdsOf = ({ byGroup }: Rules) => (byGroup ? Array.from({ length: GROUPS }, () => crypto.randomUUID()) : [])

interface Owner {
  readonly programmeId: string
  readonly experimentId: string
  readonly planId: string
}

async function insertIndicators(db: Db, { programmeId, experimentId, planId }: Owner, slots: readonly Slot[]) {
  const { rows } = await sql<{ id: string }>`
    insert into objective (programme_id, experiment_id, plan_id, position, title, beneficiaries)
    values (${programmeId}, ${experimentId}, ${planId}, 1, 'Moins d’isolement', 'Les résidents') returning id`.execute(
    db,
  )
  const given = JSON.stringify(
    slots.map(({ id, rules }, index) => ({
      ...{ id, index, kind: rules.kind, factor: rules.rateFactor, by_site: rules.bySite },
      ...{ dimension: rules.byGroup ? 'Âge' : null, periods: rules.periods, parts: rules.parts },
    })),
  )
  const asked = sql`json_to_recordset(${given}::json) as asked(id uuid, index integer, kind indicator_kind, factor integer,
    by_site boolean, dimension text, periods aggregation, parts aggregation)`
  await sql`
    insert into indicator (programme_id, experiment_id, id, unit, kind, rate_factor, by_site, dimension)
    select ${programmeId}, ${experimentId}, id, 'personnes', kind, factor, by_site, dimension from ${asked}`.execute(db)
  await sql`
    insert into indicator_sheet (programme_id, experiment_id, plan_id, indicator_id, objective_id, position, kind, name, level,
      direction, frequency, collection_method, calculation, source, period_aggregation, site_aggregation)
    select ${programmeId}, ${experimentId}, ${planId}, id, ${rows[0]?.id}, index, kind, 'Indicateur ' || index, 'OUTPUT',
      'INCREASE', 'MONTHLY', 'REGISTER', 'Compter', 'Registre', periods, parts from ${asked}`.execute(db)
  const groups = slots.flatMap((slot) =>
    slot.groupIds.map((id, position) => ({ id, indicator: slot.id, position, label: `Groupe ${position}` })),
  )
  await sql`
    insert into indicator_group (programme_id, indicator_id, id, position, label)
    select ${programmeId}, indicator, id, position, label
    from json_to_recordset(${JSON.stringify(groups)}::json) as asked(id uuid, indicator uuid, position integer, label text)`.execute(
    db,
  )
}

/** What the gestures of one moment do, one at most for each indicator: two statements for all. */
export async function playEffects(
  { db, author, reviewer, plan, experiment, siteIds }: FigureStage,
  effects: readonly { readonly slot: Slot; readonly effect: Effect | undefined }[],
  on: Db = db,
): Promise<void> {
  const entered = effects.flatMap(({ slot, effect }) =>
    effect?.kind === 'entered' ? [rowOf(slot, siteIds, effect.version)] : [],
  )
  await sql`
    insert into measurement (programme_id, experiment_id, plan_id, indicator_id, id, period, site_id, group_id, version,
      value, numerator, denominator, weight, text, absence, reason, status, status_at, status_by, logged_by, logged_at)
    select ${experiment.programmeId}, ${experiment.id}, ${plan.id}, indicator_id, id, period, site_id, group_id, version,
      value, numerator, denominator, weight, text, absence, case when version > 1 then 'Correction' end, status,
      '2026-06-02', ${author.id}, ${author.id}, '2026-06-02'
    from json_to_recordset(${JSON.stringify(entered)}::json) as asked(indicator_id uuid, id uuid, period date, site_id uuid,
      group_id uuid, version integer, value numeric, numerator numeric, denominator numeric, weight integer, text text,
      absence text, status measurement_status)`.execute(on)
  const moved = effects.flatMap(({ effect }) => (effect?.kind === 'moved' ? [effect] : []))
  await sql`
    update measurement set status = asked.status, status_by = case asked.status when 'SUBMITTED' then logged_by else ${reviewer.id} end,
      status_at = '2026-06-03', status_note = case asked.status when 'RETURNED' then 'À vérifier' end
    from json_to_recordset(${JSON.stringify(moved)}::json) as asked(id uuid, status measurement_status)
    where measurement.id = asked.id`.execute(on)
}

const rowOf = ({ id, rules, groupIds }: Slot, siteIds: readonly string[], { cell, said, ...version }: Version) => ({
  ...version,
  ...said,
  indicator_id: id,
  period: dayOf(cell.period),
  site_id: rules.bySite ? siteIds[cell.site] : null,
  group_id: rules.byGroup ? groupIds[cell.group] : null,
})
