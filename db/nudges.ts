import { type Selectable, sql } from 'kysely'
import { agreementNeeds } from './agreement-nudges.ts'
import { bilanNeeds } from './bilan-needs.ts'
import { awaitsCorrection, lacksAnswers } from './cells.ts'
import type { Db, Id, Tables } from './database.ts'
import { introductionNeeds } from './introduction-needs.ts'
import { awaitsReview } from './measurement-lists.ts'
import { isAwaited } from './milestones.ts'
import { planNeeds } from './plan-nudges.ts'
import { awaitsRecipient } from './scoring-nudges.ts'
import { isStuck } from './stuck-introductions.ts'
import { whoIsAsked } from './who-is-asked.ts'

/** A message that reminds one person of one thing. */
export type NudgeRow = Selectable<Tables['nudge']>

/** What has waited longest first; since the same moment, in the same order every month, the oldest periods first. */
export const asRead = sql`due_at, kind, period, key`

/**
 * True while there still is something to be told at that time. A weekly list was planned on the working calendar, which SQL
 * does not know: it is no longer needed once nothing is as old as that many days.
 */
export const stillNeeded = (at: Date) => sql<boolean>`case
  when nudge.kind = 'DIGEST' then true
  when nudge.kind = 'NUDGE_DECLINED' and num_nonnulls(introduction_id, bilan_id, call_id, plan_id, agreement_id) > 0 then true
  when nudge.milestone_id is not null
    then exists (select from milestone where milestone.id = nudge.milestone_id and ${isAwaited}
      and coalesce(milestone_round, round) = round)
  when nudge.measurement_id is not null then ${awaitsCorrection(sql`nudge.measurement_id`)}
  when nudge.indicator_id is not null
    then ${lacksAnswers(sql`nudge.indicator_id`, sql`nudge.period`)}
  when nudge.experiment_id is not null then exists (select from measurement
    where measurement.experiment_id = nudge.experiment_id and measurement.period = nudge.period
      and measurement.logged_by is distinct from ${whoIsAsked} and ${awaitsReview})
  when nudge.agreement_id is not null then ${agreementNeeds}
  when nudge.introduction_id is not null then ${introductionNeeds(at)}
  when nudge.bilan_id is not null then ${bilanNeeds}
  when nudge.call_id is not null then ${awaitsRecipient}
  when nudge.plan_id is not null then ${planNeeds}
  else exists (
    select from introduction join programme on programme.id = introduction.programme_id
    where introduction.programme_id = nudge.programme_id
      and ${isStuck(at, sql`(${at}::timestamptz at time zone time_zone)::date - reminder_working_days`)})
  end`

export const findNudge = (db: Db, recipientId: Id<'member'>, id: Id<'nudge'>) =>
  db.selectFrom('nudge').selectAll().where('id', '=', id).where('recipientId', '=', recipientId).executeTakeFirst()

/** Whether there still is something to be told by a nudge. */
export const isNudgeNeeded = async (db: Db, id: Id<'nudge'>, at: Date): Promise<boolean> =>
  (await db.selectFrom('nudge').select('id').where('id', '=', id).where(stillNeeded(at)).executeTakeFirst()) !==
  undefined

/** Plans a nudge anew, as another sending; `undefined` when there will be nothing left to be reminded of. */
export const postponeNudge = (db: Db, id: Id<'nudge'>, dueAt: Date) =>
  db
    .updateTable('nudge')
    .set((eb) => ({
      state: 'READY',
      dueAt,
      sending: eb('sending', '+', 1),
      attempts: 0,
      firstClaimedAt: null,
      claimToken: null,
      leaseUntil: null,
      platform: null,
      workspace: null,
      perhapsSent: false,
      heldUntil: null,
      digestId: null,
      failingSeconds: 0,
      error: null,
      closedAt: null,
      closingUntil: null,
    }))
    .where('id', '=', id)
    .where(stillNeeded(dueAt))
    .returningAll()
    .executeTakeFirst()
