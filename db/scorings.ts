import { type Insertable, type Selectable, sql } from 'kysely'
import { fractions, mark } from './application-results.ts'
import type { Db, Id, Tables } from './database.ts'

/** What a juror says of an application, with its mark out of 20. */
export type ScoringRow = Selectable<Tables['scoring']> & { readonly mark: string | null }

/** The score of an application for one criterion, by one juror. */
export type ScoreRow = Selectable<Tables['score']>

/** Names what one juror says of one application. */
export type ScoringKey = Pick<ScoringRow, 'applicationId' | 'memberId'>

/** What the jury says of applications, by the names of the jurors. */
export async function scoringsOfApplications(db: Db, ids: readonly Id<'application'>[]): Promise<ScoringRow[]> {
  const calls = sql`select call_id from application where id = any(${ids}::uuid[])`
  const { rows } = await sql<ScoringRow>`
    select scoring.*, ${mark(sql`points`, sql`out_of`)} as mark
    from scoring
    join member on member.id = scoring.member_id
    left join (${fractions(calls)}) as fraction
      on fraction.application_id = scoring.application_id and fraction.member_id = scoring.member_id
    where scoring.application_id = any(${ids}::uuid[])
    order by member.name, member.id`.execute(db)
  return rows
}

/** All the scores of applications, in the order of the criteria. */
export const scoresOfApplications = (db: Db, ids: readonly Id<'application'>[]): Promise<ScoreRow[]> =>
  db
    .selectFrom('score')
    .innerJoin('criterion', 'criterion.id', 'score.criterionId')
    .selectAll('score')
    .where('applicationId', 'in', ids)
    .orderBy('position')
    .execute()

/** Keeps what a juror says of an application, instead of what they said: the database refuses once scores are fixed. */
export async function replaceScoring(
  db: Db,
  scoring: Insertable<Tables['scoring']>,
  scores: readonly Insertable<Tables['score']>[],
): Promise<void> {
  await removeScoring(db, scoring)
  await db.insertInto('scoring').values(scoring).execute()
  if (scores.length > 0) await db.insertInto('score').values(scores).execute()
}

export const removeScoring = (db: Db, { applicationId, memberId }: ScoringKey) =>
  db.deleteFrom('scoring').where('applicationId', '=', applicationId).where('memberId', '=', memberId).execute()

/** Holds an application and its call for who scores: nobody moves one meanwhile. Always in this order. */
export async function shareForScoring(db: Db, id: Id<'application'>): Promise<Selectable<Tables['application']>> {
  const application = await db
    .selectFrom('application')
    .selectAll()
    .where('id', '=', id)
    .forShare()
    .executeTakeFirstOrThrow()
  await db.selectFrom('call').select('id').where('id', '=', application.callId).forShare().execute()
  return application
}

/** Holds the place of a juror in a jury: what they say of an application is written by one gesture at a time. */
export const lockJuror = (db: Db, callId: Id<'call'>, memberId: Id<'member'>) =>
  db
    .selectFrom('juror')
    .select('memberId')
    .where('callId', '=', callId)
    .where('memberId', '=', memberId)
    .forNoKeyUpdate()
    .executeTakeFirst()
