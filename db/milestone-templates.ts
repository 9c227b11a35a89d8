import { type Insertable, type RawBuilder, type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { MilestoneKind, Role } from './generated/tables.ts'

/** A milestone that every experiment of a programme has. */
export type TemplateMilestoneRow = Selectable<Tables['milestoneTemplate']>

/** The milestones that programmes have set, in the order of the evaluation. */
export const templatesOfProgrammes = (db: Db, ids: readonly Id<'programme'>[]): Promise<TemplateMilestoneRow[]> =>
  db.selectFrom('milestoneTemplate').selectAll().where('programmeId', 'in', ids).orderBy('kind').execute()

/** Sets the milestones of a programme, instead of those before. */
export async function replaceTemplate(
  db: Db,
  programmeId: Id<'programme'>,
  milestones: readonly Insertable<Tables['milestoneTemplate']>[],
): Promise<void> {
  await db.deleteFrom('milestoneTemplate').where('programmeId', '=', programmeId).execute()
  await db.insertInto('milestoneTemplate').values(milestones).execute()
}

/** A milestone of a template, on its day in one cohort. */
export interface DatedMilestone {
  readonly kind: MilestoneKind
  readonly title: string
  readonly responsible: Role
  readonly dueOn: string
}

const relationOf = (dated: readonly DatedMilestone[]): RawBuilder<unknown> =>
  sql`(values ${sql.join(
    dated.map(
      ({ kind, title, responsible, dueOn }) =>
        sql`(${kind}::milestone_kind, ${title}::text, ${responsible}::role, ${dueOn}::date)`,
    ),
  )}) as dated(kind, title, responsible, due_on)`

/** An enterprise that has given up has no more milestones to come. */
const goesOn = sql`not exists (select from application where experiment_id = experiment.id and stage = 'WITHDRAWN')`

/** Adds to the experiments of a cohort, or to one, the milestones that they lack. Returns how many. */
export async function addMilestones(
  db: Db,
  of: { readonly cohortId: Id<'cohort'> } | { readonly experimentId: Id<'experiment'> },
  dated: readonly DatedMilestone[],
): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into milestone (programme_id, experiment_id, kind, title, responsible, due_on, from_template)
    select experiment.programme_id, experiment.id, dated.kind, dated.title, dated.responsible, dated.due_on, true
    from experiment cross join ${relationOf(dated)}
    where ${'cohortId' in of ? sql`cohort_id = ${of.cohortId}` : sql`experiment.id = ${of.experimentId}`} and ${goesOn}
    on conflict (experiment_id, kind, programme_id) do nothing`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** Brings the open milestones of a cohort that came from the template in line with it. Returns how many have changed. */
export async function alignMilestones(
  db: Db,
  cohortId: Id<'cohort'>,
  dated: readonly DatedMilestone[],
): Promise<number> {
  const { numAffectedRows } = await sql`
    update milestone set title = dated.title, responsible = dated.responsible,
      due_on = case when dated_by_hand then milestone.due_on else dated.due_on end
    from experiment cross join ${relationOf(dated)}
    where experiment.id = milestone.experiment_id and cohort_id = ${cohortId} and ${goesOn}
      and milestone.kind = dated.kind and from_template and completed_at is null
      and (milestone.title <> dated.title or milestone.responsible <> dated.responsible
        or milestone.due_on <> dated.due_on and not dated_by_hand)`.execute(db)
  return Number(numAffectedRows ?? 0)
}
