import { type RawBuilder, sql } from 'kysely'
import type { Db } from './database.ts'
import type { IntroductionStatus, NudgeKind } from './generated/tables.ts'
import { planIntroductionNudges, type Telling } from './introduction-nudges.ts'
import type { Listeners } from './introduction-people.ts'

/** What happens to an introduction: it comes to stand somewhere, or something is said of it where it stands. */
type Happening =
  | Exclude<IntroductionStatus, 'DRAFT'>
  /** A question has its answer: an agent's, or the establishment's. */
  | 'CHECKED_AGAIN'
  | 'ANSWERED'
  /** The establishment agrees before the enterprise does. */
  | 'AGREED'
  | 'WAITLISTED'
  /** The date of the meeting is set, or changed. */
  | 'FIXED'
  /** The meeting did not take place. */
  | 'NOT_MET'

/** Who is told what, and while it stands where. Of two that reach the same person, the first. */
type News = readonly [Happening, Listeners, NudgeKind, readonly IntroductionStatus[]]

const ASKED = ['PROPOSED', 'UNDER_REVIEW', 'MORE_INFO'] as const

const stands = (status: Exclude<IntroductionStatus, 'DRAFT'>, ...audiences: readonly Listeners[]): News[] =>
  audiences.map((audience) => [status, audience, 'INTRODUCTION_NEWS', [status]])

const news: readonly News[] = [
  ['REQUESTED', 'STAFF', 'INTRODUCTION_TO_CHECK', ['REQUESTED']],
  ['REQUESTED', 'ENTREPRENEURS', 'CONSENT_TO_GIVE', ['REQUESTED', ...ASKED]],
  ['CHECKED_AGAIN', 'STAFF', 'INTRODUCTION_TO_CHECK', ['REQUESTED']],
  ['PROPOSED', 'CONTACT', 'INVITATION', ASKED],
  ...stands('PROPOSED', 'ENTERPRISE'),
  ['ANSWERED', 'CONTACT', 'QUESTION_ANSWERED', ['PROPOSED']],
  ['MORE_INFO', 'ENTERPRISE', 'QUESTION_ASKED', ['MORE_INFO']],
  ...stands('MORE_INFO', 'AGENT'),
  ...stands('UNDER_REVIEW', 'ENTERPRISE', 'AGENT'),
  ['AGREED', 'ENTREPRENEURS', 'CONSENT_TO_GIVE', ASKED],
  ['AGREED', 'ENTERPRISE', 'INTRODUCTION_NEWS', ASKED],
  ['AGREED', 'AGENT', 'INTRODUCTION_NEWS', ASKED],
  ['WAITLISTED', 'ENTERPRISE', 'INTRODUCTION_NEWS', ASKED],
  ['WAITLISTED', 'AGENT', 'INTRODUCTION_NEWS', ASKED],
  ['ACCEPTED', 'ENTERPRISE', 'MEETING_TO_FIX', ['ACCEPTED']],
  ...stands('ACCEPTED', 'AGENT', 'CONTACT'),
  ['FIXED', 'ENTERPRISE', 'MEETING_FIXED', ['ACCEPTED']],
  ['FIXED', 'AGENT', 'MEETING_FIXED', ['ACCEPTED']],
  ['FIXED', 'CONTACT', 'MEETING_FIXED', ['ACCEPTED']],
  ['NOT_MET', 'ENTERPRISE', 'MEETING_TO_FIX', ['ACCEPTED']],
  ['MET', 'ENTERPRISE', 'OUTCOME_TO_TELL', ['MET']],
  ['MET', 'CONTACT', 'FEEDBACK_TO_GIVE', ['MET', 'CLOSED']],
  ...stands('CLOSED', 'ENTERPRISE', 'AGENT'),
  ...stands('DECLINED', 'ENTERPRISE', 'AGENT'),
  ...stands('REFERRED_ONWARD', 'ENTERPRISE'),
  ...stands('EXPIRED', 'ENTERPRISE', 'AGENT', 'CONTACT'),
  ...stands('WITHDRAWN', 'ENTERPRISE', 'AGENT', 'CONTACT'),
]

/** The moves, as the database wrote them. */
const moves = (since: Date): RawBuilder<unknown> => sql`
  select introduction_id, 'step:' || id as key, by, channel, case
    when "from" = 'MORE_INFO' and "to" = 'REQUESTED' then 'CHECKED_AGAIN'
    when "from" = 'MORE_INFO' and "to" = 'PROPOSED' then 'ANSWERED'
    else "to"::text end as happening
  from introduction_step where at >= ${since}`

/** What was said of introductions that stayed where they stood. What is no longer true of them is not news. */
const words = (since: Date): RawBuilder<unknown> => sql`
  select introduction.id, lower(happening) || ':' || meeting_sequence, actor_id, channel, happening
  from programme
  join event on event.programme_id = programme.id and event.at >= ${since}
    and event.kind in ('INTRODUCTION_ACCEPTED', 'INTRODUCTION_CONSENTED', 'INTRODUCTION_WAITLISTED', 'MEETING_FIXED', 'MEETING_CONFIRMED')
  join introduction on introduction.id = substring(subject_id from '[^_]*$')::uuid
  cross join lateral (select case
    when waitlisted_at is not null and "after" ->> 'waitlistedAt' is not null then 'WAITLISTED'
    when establishment_agreed_at is not null and event.kind = 'INTRODUCTION_ACCEPTED' then 'AGREED'
    when meeting_at is not null and "after" ->> 'meetingSequence' = meeting_sequence::text then 'FIXED'
    when meeting_at is null and 'false' in ("after" ->> 'metEnterprise', "after" ->> 'metEstablishment') then 'NOT_MET'
    end as happening) as said
  where happening is not null`

/** Tells those concerned what has happened since then, as far as it is still so. Returns how many nudges are new. */
export function planIntroductionNews(db: Db, now: Date, since: Date): Promise<number> {
  const rules = sql.join(
    news.map(
      ([happening, audience, kind, whileStatus], rank) =>
        sql`(${happening}, ${audience}, ${kind}::nudge_kind, ${`{${whileStatus}}`}::introduction_status[], ${rank}::integer)`,
    ),
  )
  return planIntroductionNudges(
    db,
    now,
    sql<Telling>`
      select introduction_id, key, rule.kind, audience, while_status, rank, by,
        -- The contact who answered on the page has read there what followed, except whom to talk to.
        channel = 'LINK' and happening <> 'ACCEPTED' and rule.kind <> 'FEEDBACK_TO_GIVE' as by_contact,
        case when channel = 'LINK' and rule.kind = 'FEEDBACK_TO_GIVE'
          then ${now}::timestamptz + interval '1 day' else ${now}::timestamptz end as due_at
      from (${moves(since)} union all ${words(since)}) as told
      join (values ${rules}) as rule(happened, audience, kind, while_status, rank) on happened = happening`,
  )
}
