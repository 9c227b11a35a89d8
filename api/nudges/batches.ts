import type { Id } from '#db/database.ts'
import { answersDeclined } from '#db/declined-nudges.ts'
import { linesOfDigests, valuesToReview } from '#db/digest-lines.ts'
import { linesLeft } from '#db/digests.ts'
import type { NudgeAnswer } from '#db/generated/tables.ts'
import { nudgesOver } from '#db/moot-nudges.ts'
import type { NudgeRow } from '#db/nudges.ts'
import { waitingForRecipients } from '#db/scoring-nudges.ts'
import { type Batch, countedBy } from '../batch.ts'
import type { Context } from '../context.ts'

/** What a message of the day holds, what has waited longest first. */
export const linesOf: Batch<Id<'nudge'>, readonly NudgeRow[]> = async ({ db }, ids) => {
  const lines = Map.groupBy(await linesOfDigests(db, ids), ({ digestId }) => digestId)
  return ids.map((id) => lines.get(id) ?? [])
}

/** How many values wait for the decision of who is told. */
export const toReviewOf = countedBy(
  ({ db }: Context, ids: readonly Id<'nudge'>[]) => valuesToReview(db, ids),
  ({ id }) => id,
  ({ waiting }) => waiting,
)

/** What the one who was asked has answered, as those who are told of it hear. */
export const answeredOf: Batch<Id<'nudge'>, NudgeAnswer | undefined> = async ({ db }, ids) => {
  const answers = new Map((await answersDeclined(db, ids)).map(({ id, answer }) => [id, answer]))
  return ids.map((id) => answers.get(id))
}

/** How many applications wait for the score of who is told. */
export const toScoreOf = countedBy(
  ({ db }: Context, ids: readonly Id<'nudge'>[]) => waitingForRecipients(db, ids),
  ({ id }) => id,
  ({ waiting }) => waiting,
)

/** How many lines wait for the next message of the day. */
export const moreLinesOf = countedBy(
  ({ db, now }: Context, ids: readonly Id<'nudge'>[]) => linesLeft(db, ids, now()),
  ({ id }) => id,
  ({ left }) => left,
)

/** Whether nudges ask nothing any more. */
export const isOver: Batch<Id<'nudge'>, boolean> = async ({ db, now }, ids) => {
  const over = new Set(await nudgesOver(db, ids, now()))
  return ids.map((id) => over.has(id))
}
