import { sql } from 'kysely'
import type { Db, Id } from './database.ts'
import type { EstablishmentKind, IntroductionStatus, NudgeKind } from './generated/tables.ts'
import { planIntroductionNudges, type Telling } from './introduction-nudges.ts'
import type { Listeners } from './introduction-people.ts'

/** What an introduction waits for, and since when. */
export interface WaitingIntroduction {
  readonly id: Id<'introduction'>
  readonly awaited: Awaited
  readonly since: Date
  readonly kind: EstablishmentKind
  readonly department: string
  readonly timeZone: string
  readonly reminderWorkingDays: number
}

/** What people are reminded of, whom, and while the introduction stands where. */
const reminders = {
  INTRODUCTION_TO_CHECK: { audiences: ['STAFF'], whileStatus: ['REQUESTED'] },
  INVITATION_REMINDER: { audiences: ['CONTACT'], whileStatus: ['PROPOSED', 'UNDER_REVIEW'] },
  CONSENT_TO_GIVE: { audiences: ['ENTREPRENEURS'], whileStatus: ['PROPOSED', 'UNDER_REVIEW', 'MORE_INFO'] },
  QUESTION_ASKED: { audiences: ['ENTERPRISE'], whileStatus: ['MORE_INFO'] },
  MEETING_TO_FIX: { audiences: ['ENTERPRISE'], whileStatus: ['ACCEPTED'] },
  MEETING_TO_CONFIRM: { audiences: ['ENTERPRISE', 'CONTACT'], whileStatus: ['ACCEPTED'] },
  OUTCOME_TO_TELL: { audiences: ['ENTERPRISE'], whileStatus: ['MET'] },
} as const satisfies Partial<
  Record<NudgeKind, { readonly audiences: readonly Listeners[]; readonly whileStatus: readonly IntroductionStatus[] }>
>

export type Awaited = keyof typeof reminders

/**
 * The introductions, of all programmes, that have waited for as many days as working days go between two reminders; and
 * those whose meeting is over, at once. Nobody is reminded of what waits for a place. A meeting that did not take place
 * leaves another date to be found since then.
 */
export async function waitingIntroductions(db: Db, now: Date): Promise<WaitingIntroduction[]> {
  const { rows } = await sql<WaitingIntroduction>`
    select introduction.id, awaited, since, establishment.kind, programme.department, time_zone, reminder_working_days
    from programme
    join introduction on introduction.programme_id = programme.id
      and status in ('REQUESTED', 'PROPOSED', 'UNDER_REVIEW', 'MORE_INFO', 'ACCEPTED', 'MET') and waitlisted_at is null
    join establishment on establishment.id = establishment_id
    cross join lateral (select meeting_at + meeting_minutes * interval '1 minute' as at) as over
    cross join lateral (select max(at) as at from event
      where meeting_sequence > 0 and meeting_at is null and event.programme_id = programme.id
        and subject_id = 'introduction_' || introduction.id and event.kind = 'MEETING_CONFIRMED') as missed
    cross join lateral (select
      case when status = 'REQUESTED' then 'INTRODUCTION_TO_CHECK'
        when status = 'ACCEPTED' and meeting_at is null then 'MEETING_TO_FIX'
        when status = 'ACCEPTED' then 'MEETING_TO_CONFIRM'
        when status = 'MET' then 'OUTCOME_TO_TELL'
        when establishment_agreed_at is not null then 'CONSENT_TO_GIVE'
        when status = 'MORE_INFO' then 'QUESTION_ASKED'
        else 'INVITATION_REMINDER' end as awaited,
      case when status = 'ACCEPTED' then coalesce(over.at, missed.at, status_at)
        when status in ('PROPOSED', 'UNDER_REVIEW', 'MORE_INFO') then coalesce(establishment_agreed_at, status_at)
        else status_at end as since) as waits
    where since <= ${now}::timestamptz
      - case when awaited = 'MEETING_TO_CONFIRM' then 0 else reminder_working_days end * interval '1 day'`.execute(db)
  return rows
}

/** A reminder to plan: 0 is not one yet, but the first word. */
export interface Reminder extends Pick<WaitingIntroduction, 'id' | 'awaited' | 'since'> {
  readonly number: number
  readonly dueAt: Date
}

/** Plans reminders, each once. Returns how many are new. */
export const planReminders = (db: Db, now: Date, due: readonly Reminder[]): Promise<number> =>
  planIntroductionNudges(
    db,
    now,
    sql<Telling>`
      select *, 1 as rank, null::uuid as by, false as by_contact
      from jsonb_to_recordset(${JSON.stringify(due.flatMap(toTellings))}::jsonb) as due(
        introduction_id uuid, kind nudge_kind, audience text, while_status introduction_status[], key text, due_at timestamptz)`,
  )

const toTellings = ({ id, awaited, since, number, dueAt }: Reminder) =>
  reminders[awaited].audiences.map((audience) => ({
    introduction_id: id,
    kind: awaited,
    audience,
    while_status: reminders[awaited].whileStatus,
    key: `${awaited}:${since.toISOString()}:${number}`,
    due_at: dueAt,
  }))
