import { sql } from 'kysely'
import type { Db } from './database.ts'
import { hasFreePlace } from './free-places.ts'
import { planIntroductionNudges, type Telling } from './introduction-nudges.ts'

/**
 * Tells the agents that a place is free for the first of a waiting list whose days it covers. Whenever a place has been taken since, the next
 * one to be freed is told again. Returns how many nudges are new.
 */
export const planFreedPlaces = (db: Db, now: Date): Promise<number> =>
  planIntroductionNudges(
    db,
    now,
    sql<Telling>`
      select first.id as introduction_id, 'PLACE_FREED'::nudge_kind as kind, 'STAFF' as audience, 1 as rank,
        '{PROPOSED,UNDER_REVIEW,MORE_INFO}'::introduction_status[] as while_status, ${now}::timestamptz as due_at,
        null::uuid as by, false as by_contact, 'place:' || (
          select count(*) from introduction
          join introduction_step on introduction_step.introduction_id = introduction.id and "to" = 'ACCEPTED'
          where introduction.establishment_id = first.establishment_id) as key
      from (
        select distinct on (establishment_id) introduction.id, establishment_id
        from programme
        join introduction on introduction.programme_id = programme.id
          and status in ('PROPOSED', 'UNDER_REVIEW', 'MORE_INFO') and waitlisted_at is not null
        where ${hasFreePlace(now)}
        order by establishment_id, waitlisted_at, introduction.id
      ) as first`,
  )
