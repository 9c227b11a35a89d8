import type { Id } from '#db/database.ts'
import { answersDeclined } from '#db/declined-nudges.ts'
import { linesOfDigests, valuesToReview } from '#db/digest-lines.ts'
import { linesLeft } from '#db/digests.ts'
import type { NudgeAnswer } from '#db/generated/tables.ts'
import { nudgesOver } from '#db/moot-nudges.ts'
import type { NudgeRow } from '#db/nudges.ts'
import { waitingForRecipients } from '#db/scoring-nudges.ts'
import type { Batch } from '../batch.ts'

/** What a message of the day holds, what has waited longest first. */
export const linesOf: Batch<Id<'nudge'>, readonly NudgeRow[]> = async ({ db }, ids) => {
  const lines = Map.groupBy(await linesOfDigests(db, ids), ({ digestId }) => digestId)
  return ids.map((id) => lines.get(id) ?? [])
}

/** How many values wait for the decision of who is told. */
export const toReviewOf: Batch<Id<'nudge'>, number> = async ({ db }, ids) => {
  const waiting = new Map((await valuesToReview(db, ids)).map((row) => [row.id, row.waiting]))
  return ids.map((id) => waiting.get(id) ?? 0)
}

/** What the one who was asked has answered, as those who are told of it hear. */
export const answeredOf: Batch<Id<'nudge'>, NudgeAnswer | undefined> = async ({ db }, ids) => {
  const answers = new Map((await answersDeclined(db, ids)).map(({ id, answer }) => [id, answer]))
  return ids.map((id) => answers.get(id))
}

/** How many applications wait for the score of who is told. */
export const toScoreOf: Batch<Id<'nudge'>, number> = async ({ db }, ids) => {
  const waiting = new Map((await waitingForRecipients(db, ids)).map((row) => [row.id, row.waiting]))
  return ids.map((id) => waiting.get(id) ?? 0)
}

/** How many lines wait for the next message of the day. */
export const moreLinesOf: Batch<Id<'nudge'>, number> = async ({ db, now }, ids) => {
  const left = new Map((await linesLeft(db, ids, now())).map((row) => [row.id, row.left]))
  return ids.map((id) => left.get(id) ?? 0)
}

/** Whether nudges ask nothing any more. */
export const isOver: Batch<Id<'nudge'>, boolean> = async ({ db, now }, ids) => {
  const over = new Set(await nudgesOver(db, ids, now()))
  return ids.map((id) => over.has(id))
}
