/** Makers of what a programme is made of: cohorts, enterprises, experiments and their milestones. */
import type { Insertable } from 'kysely'
import { insertCohort } from '#db/cohorts.ts'
import type { Db, Tables } from '#db/database.ts'
import { insertEnterprise } from '#db/enterprises.ts'
import { attachMembers, type ExperimentRow, insertExperiment } from '#db/experiments.ts'
import type { MemberRow } from '#db/members.ts'
import type { MilestoneRow } from '#db/milestones.ts'
import { nextNumber } from './number.ts'
import { programmeIdOf } from './people.ts'

type Some<Table extends keyof Tables> = Partial<Insertable<Tables[Table]>>

/** A cohort that runs from March to November 2026, as the clock of the tests does. */
export const aCohort = async (db: Db, cohort: Some<'cohort'> = {}) =>
  insertCohort(db, {
    name: `Promotion ${nextNumber()}`,
    startsOn: '2026-03-01',
    endsOn: '2026-11-30',
    ...cohort,
    programmeId: await programmeIdOf(db, cohort.programmeId),
  })

/** A social enterprise. */
export const anEnterprise = async (db: Db, enterprise: Some<'enterprise'> = {}) =>
  insertEnterprise(db, {
    name: `Entreprise ${nextNumber()}`,
    description: 'Elle répond à un besoin social.',
    ...enterprise,
    programmeId: await programmeIdOf(db, enterprise.programmeId),
  })

/** An experiment of a new enterprise, in a new cohort unless given one, with the members attached to it. */
export async function anExperiment(
  db: Db,
  { members = [], ...experiment }: Some<'experiment'> & { readonly members?: readonly MemberRow[] } = {},
): Promise<ExperimentRow> {
  const programmeId = await programmeIdOf(db, experiment.programmeId ?? members[0]?.programmeId)
  const cohortId = experiment.cohortId ?? (await aCohort(db, { programmeId })).id
  const enterpriseId = experiment.enterpriseId ?? (await anEnterprise(db, { programmeId })).id
  const texts = { title: `Expérimentation ${nextNumber()}`, summary: 'Ce qui est essayé, pour qui.' }
  const row = await insertExperiment(db, { ...texts, ...experiment, programmeId, cohortId, enterpriseId })
  if (members.length > 0)
    await attachMembers(
      db,
      row,
      members.map(({ id }) => id),
    )
  return row
}

/** A milestone still open: the mid-term meeting, due in July, that the entrepreneur attests. */
export const aMilestone = (
  db: Db,
  { experiment, ...milestone }: Some<'milestone'> & { readonly experiment: ExperimentRow },
): Promise<MilestoneRow> =>
  db
    .insertInto('milestone')
    .values({
      kind: 'MID_TERM',
      title: 'Point à mi-parcours',
      dueOn: '2026-07-01',
      responsible: 'ENTREPRENEUR',
      ...milestone,
      programmeId: experiment.programmeId,
      experimentId: experiment.id,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
