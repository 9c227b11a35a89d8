import { sql } from 'kysely'
import type { Db, Id } from './database.ts'
import type { EstablishmentKind, NudgeAnswer, NudgeKind } from './generated/tables.ts'
import type { MemberRow } from './members.ts'
import type { NudgeRow } from './nudges.ts'

/** The columns of a nudge that say what it is about. */
export type NudgeSubject = Partial<
  Pick<
    NudgeRow,
    | 'milestoneId'
    | 'indicatorId'
    | 'period'
    | 'measurementId'
    | 'introductionId'
    | 'whileStatus'
    | 'planId'
    | 'callId'
    | 'bilanId'
    | 'agreementId'
    | 'experimentId'
  >
>

/** Something waited for from one member: what, and the day from which its steps are counted. */
export interface Awaited extends NudgeSubject {
  readonly programmeId: Id<'programme'>
  readonly kind: NudgeKind
  readonly memberId: Id<'member'>
  /** Whose coach and agents hear of it when it waits; null when nobody else does. */
  readonly about: Id<'experiment'> | null
  /** What is asked of whom, the same at each step. */
  readonly thread: string
  /** The key of the first word; those of the others begin with it. */
  readonly key: string
  readonly date: string
  /** The first day on which anything may be said. */
  readonly from?: string
  /** The day from which nothing is said any more. */
  readonly until?: string
  /** A collège pauses during school holidays. */
  readonly place?: EstablishmentKind | null
}

/** What a member is to the nudges: when they work, and in which programme. */
export type Reader = Pick<
  MemberRow,
  | 'id'
  | 'programmeId'
  | 'name'
  | 'role'
  | 'language'
  | 'timeZone'
  | 'workingDays'
  | 'workStartsAt'
  | 'workEndsAt'
  | 'digest'
  | 'digestAt'
  | 'leaveStartsOn'
  | 'leaveEndsOn'
> & { readonly department: string }

/** The members of programmes, with the département whose holidays they have. */
export const readersOf = (db: Db, programmeIds: readonly Id<'programme'>[]): Promise<Reader[]> =>
  db
    .selectFrom('member')
    .innerJoin('programme', 'programme.id', 'member.programmeId')
    .selectAll('member')
    .select('programme.department')
    .where('member.programmeId', 'in', programmeIds)
    .orderBy('member.id')
    .execute()

/** Who coaches an experiment, or follows it for the authority. */
export interface Follower {
  readonly experimentId: Id<'experiment'>
  readonly memberId: Id<'member'>
}

/** The coaches and the agents attached to experiments. */
export const followersOf = (db: Db, ids: readonly Id<'experiment'>[]): Promise<Follower[]> =>
  db
    .selectFrom('experimentMember')
    .innerJoin('member', 'member.id', 'memberId')
    .select(['experimentMember.experimentId', 'memberId'])
    .where('experimentMember.experimentId', 'in', ids)
    .where('member.role', 'in', ['COACH', 'STAFF'])
    .execute()

/** What a member has been told of a thread. */
export interface Told {
  readonly thread: string
  readonly recipientId: Id<'member'>
  /** When something was last sent, or tried in vain, and which word it was; null when nothing was yet. */
  readonly lastAt: Date | null
  readonly lastStep: number | null
  /** Put off by its reader, and not sent again yet. */
  readonly isPutOff: boolean
  /** The first word, told at once, is on its way: nobody is reminded of what they have not heard yet. */
  readonly isComing: boolean
  /** When what was put off comes again, and which word it is. */
  readonly putOffUntil: Date | null
  readonly putOffStep: number | null
}

/** What has been said of threads, to each who heard of them. */
export async function toldOf(db: Db, threads: readonly string[]): Promise<Told[]> {
  const { rows } = await sql<Told>`
    select thread, recipient_id,
      max(first_claimed_at) filter (where state in ('SENT', 'AMBIGUOUS', 'DEAD')) as last_at,
      max(step) filter (where state in ('SENT', 'AMBIGUOUS', 'DEAD')) as last_step,
      bool_or(is_put_off) as is_put_off,
      bool_or(step = 0 and not can_wait and sending = 1 and state in ('READY', 'SENDING', 'RETRY')) as is_coming,
      min(due_at) filter (where is_put_off) as put_off_until,
      min(step) filter (where is_put_off) as put_off_step
    from nudge
    cross join lateral (select sending > 1 and state in ('READY', 'RETRY') as is_put_off) as again
    where thread = any(${threads}::text[]) and recipient_id is not null
    group by thread, recipient_id`.execute(db)
  return rows
}

/** What a member answered to a thread. */
export interface Silence {
  readonly thread: string
  readonly memberId: Id<'member'>
  readonly answer: NudgeAnswer
}

/** Who wants to hear no more of threads. */
export const silencesOf = (db: Db, threads: readonly string[]): Promise<Silence[]> =>
  db
    .selectFrom('nudgeSilence')
    .select(['thread', 'memberId', 'answer'])
    .where(sql<boolean>`thread = any(${threads}::text[])`)
    .execute()

/** A nudge to plan. */
export interface NewNudge extends NudgeSubject {
  readonly programmeId: Id<'programme'>
  readonly kind: NudgeKind
  readonly key: string
  readonly thread: string | null
  readonly step: number
  readonly recipientId: Id<'member'>
  readonly awaitedId: Id<'member'> | null
  readonly dueAt: Date
  readonly canWait: boolean
}

/** Plans nudges, each once. Returns how many are new. */
export async function insertNudges(db: Db, nudges: readonly NewNudge[]): Promise<number> {
  if (nudges.length === 0) return 0
  const { numAffectedRows } = await sql`
    insert into nudge (programme_id, kind, key, thread, step, recipient_id, awaited_id, due_at, can_wait, milestone_id,
      milestone_round, indicator_id, period, measurement_id, introduction_id, while_status, plan_id, call_id, bilan_id,
      agreement_id, experiment_id)
    select "programmeId", kind, key, thread, step, "recipientId", "awaitedId", "dueAt", "canWait", "milestoneId",
      (select round from milestone where milestone.id = "milestoneId"), "indicatorId", period, "measurementId",
      "introductionId", "whileStatus", "planId", "callId", "bilanId", "agreementId", "experimentId"
    from jsonb_to_recordset(${JSON.stringify(nudges)}::jsonb) as planned("programmeId" uuid, kind nudge_kind, key text,
      thread text, step integer, "recipientId" uuid, "awaitedId" uuid, "dueAt" timestamptz, "canWait" boolean,
      "milestoneId" uuid, "indicatorId" uuid, period date, "measurementId" uuid, "introductionId" uuid,
      "whileStatus" introduction_status[], "planId" uuid, "callId" uuid, "bilanId" uuid, "agreementId" uuid,
      "experimentId" uuid)
    on conflict (programme_id, key) do nothing`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** A word that another has followed before it was sent is not sent any more. */
export const cancelOvertaken = (db: Db) =>
  db
    .updateTable('nudge')
    .set({ state: 'CANCELLED' })
    .where('state', '=', 'READY')
    .where('canWait', '=', true)
    .where('digestId', 'is', null)
    .where('sending', '=', 1)
    .where(
      sql<boolean>`exists (select from nudge as later where later.thread = nudge.thread
        and later.recipient_id = nudge.recipient_id and later.step > nudge.step and later.state <> 'CANCELLED')`,
    )
    .execute()
