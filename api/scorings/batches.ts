import { type ApplicationResultRow, resultsOfCalls } from '#db/application-results.ts'
import type { ApplicationRow } from '#db/applications.ts'
import type { Id } from '#db/database.ts'
import {
  type ScoreRow,
  type ScoringKey,
  type ScoringRow,
  scoresOfApplications,
  scoringsOfApplications,
} from '#db/scorings.ts'
import { type Batch, groupedBy } from '../batch.ts'
import { isJuror } from '../calls/batches.ts'
import { type Context, memberOf } from '../context.ts'
import type { Judging } from './scoring.ts'

/** What the jury says of an application, by the names of the jurors. */
export const scoringsOf = groupedBy(
  ({ db }: Context, ids: readonly Id<'application'>[]) => scoringsOfApplications(db, ids),
  ({ applicationId }: ScoringRow) => applicationId,
)

const scoresOf = groupedBy(
  ({ db }: Context, ids: readonly Id<'application'>[]) => scoresOfApplications(db, ids),
  ({ applicationId }: ScoreRow) => applicationId,
)

/** The scores that one juror gave one application, in the order of the criteria. */
export const scoresIn = async ({ load }: Context, { applicationId, memberId }: ScoringKey): Promise<ScoreRow[]> =>
  (await load(scoresOf, applicationId)).filter((score) => score.memberId === memberId)

const resultsOf: Batch<Id<'call'>, ReadonlyMap<Id<'application'>, ApplicationResultRow>> = async ({ db }, ids) => {
  const byCall = Map.groupBy(await resultsOfCalls(db, ids), ({ callId }) => callId)
  return ids.map((id) => new Map(byCall.get(id)?.map((result) => [result.applicationId, result])))
}

/** What the jury makes of an application. */
export const resultOf = async (
  { load }: Context,
  { id, callId }: ApplicationRow,
): Promise<ApplicationResultRow | null> => (await load(resultsOf, callId)).get(id) ?? null

/** What the member asking said of an application, as a juror. */
export async function ownScoring(context: Context, { id }: Pick<ApplicationRow, 'id'>): Promise<ScoringRow | null> {
  const { id: viewerId } = memberOf(context)
  return (await context.load(scoringsOf, id)).find(({ memberId }) => memberId === viewerId) ?? null
}

/** How the member asking stands towards an application. */
export const judgingOf = async (context: Context, application: ApplicationRow): Promise<Judging> => ({
  isJuror: await isJuror(context, application.callId),
  own: await ownScoring(context, application),
})
