import { type RawBuilder, sql } from 'kysely'
import { asksSomething } from './asking-kinds.ts'
import type { Db } from './database.ts'
import type { NudgeKind } from './generated/tables.ts'
import { introductionNeeds } from './introduction-needs.ts'
import { type Listeners, peopleOf } from './introduction-people.ts'
import type { IntroductionRow } from './introductions.ts'

/** Something to tell people about an introduction: a row of the relation given to `planIntroductionNudges`. */
export interface Telling {
  readonly introduction_id: string
  readonly kind: NudgeKind
  readonly audience: Listeners
  readonly while_status: readonly string[]
  /** What is told, the same whenever it is: each person hears it once, in the kind of the lowest rank. */
  readonly key: string
  readonly rank: number
  readonly due_at: Date
  /** Whose gesture it tells: nobody is told of their own. */
  readonly by: string | null
  readonly by_contact: boolean
}

/** What is asked of whom: the same as that of its reminders. */
const threadOfAsked = sql`case when ${asksSomething} and recipient_id is not null
  then 'introduction:' || introduction_id || ':' || kind || ':' || recipient_id end`

/** Plans nudges for the people that each telling is for, where it is still true. Returns how many are new. */
export async function planIntroductionNudges(db: Db, now: Date, tellings: RawBuilder<Telling>): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into nudge
      (programme_id, key, thread, kind, recipient_id, contact_name, contact_email, introduction_id, while_status, due_at)
    select distinct on (programme_id, key)
      programme_id, key, ${threadOfAsked}, kind, recipient_id, contact_name, contact_email, introduction_id, while_status, due_at
    from (
      select introduction.programme_id, introduction_id, kind, rank, while_status, due_at,
        'introduction:' || introduction_id || ':' || telling.key || ':' || coalesce(person.id::text, 'contact') as key,
        person.id as recipient_id,
        case when person.id is null then introduction.contact_name end as contact_name,
        case when person.id is null then introduction.contact_email end as contact_email
      from (${tellings}) as telling
      join introduction on introduction.id = telling.introduction_id
      cross join lateral (${peopleOf(sql.ref('telling.audience'))}) as person
      where case when person.id is null then not telling.by_contact else person.id is distinct from telling.by end
    ) as nudge
    where ${introductionNeeds(now)}
    order by programme_id, key, rank
    on conflict (programme_id, key) do nothing`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** Plans a mail with a new link to the contact of an introduction, at most one an hour; false when one is planned already. */
export async function planLinkRenewal(
  db: Db,
  {
    id,
    programmeId,
    contactName,
    contactEmail,
  }: Pick<IntroductionRow, 'id' | 'programmeId' | 'contactName' | 'contactEmail'>,
  now: Date,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into nudge (programme_id, key, kind, contact_name, contact_email, introduction_id, while_status, due_at)
    select ${programmeId}::uuid, ${`introduction:${id}:link:${now.toISOString().slice(0, 13)}`}, 'LINK_RENEWED',
      ${contactName}, ${contactEmail}, ${id}::uuid, enum_range(null::introduction_status), ${now}::timestamptz
    where ${contactEmail}::text is not null
    on conflict (programme_id, key) do nothing`.execute(db)
  return numAffectedRows === 1n
}
