import { sql } from 'kysely'
import type { Awaited } from './awaited.ts'
import type { Db, Id } from './database.ts'
import type { EstablishmentKind, IntroductionStatus, NudgeKind } from './generated/tables.ts'
import { planIntroductionNudges, type Telling } from './introduction-nudges.ts'
import { type Listeners, peopleOf } from './introduction-people.ts'

/** What an introduction waits for, of whom, and while it stands where. */
const awaited = {
  INTRODUCTION_TO_CHECK: { asked: 'STAFF', whileStatus: ['REQUESTED'] },
  INVITATION_REMINDER: { asked: 'CONTACT', whileStatus: ['PROPOSED', 'UNDER_REVIEW'] },
  CONSENT_TO_GIVE: { asked: 'ENTREPRENEURS', whileStatus: ['PROPOSED', 'UNDER_REVIEW', 'MORE_INFO'] },
  QUESTION_ASKED: { asked: 'ASKERS', whileStatus: ['MORE_INFO'] },
  MEETING_TO_FIX: { asked: 'ASKERS', whileStatus: ['ACCEPTED'] },
  MEETING_TO_CONFIRM: { asked: 'ASKERS', whileStatus: ['ACCEPTED'] },
  OUTCOME_TO_TELL: { asked: 'ASKERS', whileStatus: ['MET'] },
} as const satisfies Partial<
  Record<NudgeKind, { readonly asked: Listeners; readonly whileStatus: readonly IntroductionStatus[] }>
>

type Waiting = keyof typeof awaited

/**
 * The introductions, of all programmes, that wait for something, and since when. Nobody is reminded of what waits for a place. A
 * meeting that did not take place leaves another date to be found since then.
 */
const waits = sql`
  programme
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
      else status_at end as since) as waits`

/** An introduction that waits for its establishment, and since when. */
export interface WaitingIntroduction {
  readonly id: Id<'introduction'>
  readonly awaited: Waiting
  readonly since: Date
  readonly kind: EstablishmentKind
  readonly department: string
  readonly timeZone: string
  readonly reminderWorkingDays: number
}

/**
 * The introductions whose establishment has been waited for as many days as working days go between two reminders; and those
 * whose meeting is over, at once.
 */
export async function waitingIntroductions(db: Db, now: Date): Promise<WaitingIntroduction[]> {
  const { rows } = await sql<WaitingIntroduction>`
    select introduction.id, awaited, since, establishment.kind, programme.department, time_zone, reminder_working_days
    from ${waits}
    where awaited = 'MEETING_TO_CONFIRM' and since <= ${now}
      or awaited = 'INVITATION_REMINDER' and since <= ${now}::timestamptz - reminder_working_days * interval '1 day'`.execute(
    db,
  )
  return rows
}

/** What introductions wait for from members, or will once a meeting is over; `every` is how many working days their programme leaves between two words. */
export async function awaitedIntroductions(db: Db, by: Date): Promise<(Awaited & { readonly every: number })[]> {
  const rules = sql.join(
    Object.entries(awaited).map(
      ([kind, { asked, whileStatus }]) => sql`(${kind}, ${asked}, ${`{${whileStatus}}`}::introduction_status[])`,
    ),
  )
  const { rows } = await sql<Awaited & { readonly every: number }>`
    select introduction.programme_id, awaited as kind, person.id as member_id, introduction.experiment_id as about, thread,
      thread || ':' || floor(extract(epoch from since)) as key, (since at time zone time_zone)::date as date,
      introduction.id as introduction_id, while_status, establishment.kind as place, reminder_working_days as every
    from ${waits}
    join (values ${rules}) as rule(waited, asked, while_status) on waited = awaited
    cross join lateral (${peopleOf(sql.ref('asked'))}) as person
    cross join lateral (select 'introduction:' || introduction.id || ':' || awaited || ':' || person.id as thread) as said
    where since <= ${by} and person.id is not null`.execute(db)
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

/** The first word about a meeting that is over goes to both; its reminders, and the others, to the contact. */
const toTellings = ({ id, awaited: kind, since, number, dueAt }: Reminder) =>
  (number === 0 ? ['ENTERPRISE', 'CONTACT'] : ['CONTACT']).map((audience) => ({
    introduction_id: id,
    kind,
    audience,
    while_status: awaited[kind].whileStatus,
    key: `${kind}:${since.toISOString()}:${number}`,
    due_at: dueAt,
  }))
