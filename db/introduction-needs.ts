import { type RawBuilder, sql } from 'kysely'
import { hasFreePlace } from './free-places.ts'

/** True of a nudge, planned or about to be, while its introduction stands where it can still be told at that time. */
export const introductionNeeds = (at: Date): RawBuilder<boolean> => sql<boolean>`exists (
  select from introduction
  where introduction.id = nudge.introduction_id and introduction.status = any(nudge.while_status)
    and case nudge.kind
      when 'CONSENT_TO_GIVE' then not exists (
        select from consent
        where consent.introduction_id = introduction.id and side = 'ENTERPRISE' and withdrawn_at is null)
      when 'INVITATION' then ${isAwaited}
      when 'INVITATION_REMINDER' then ${isAwaited}
      when 'QUESTION_ANSWERED' then ${isAwaited}
      when 'INTRODUCTION_NEWS' then introduction.status <> 'ACCEPTED' or meeting_at is null
      when 'MEETING_TO_FIX' then meeting_at is null
      when 'MEETING_FIXED' then meeting_at > ${at}
        and starts_with(nudge.key, 'introduction:' || introduction.id || ':fixed:' || meeting_sequence || ':')
      when 'MEETING_TO_CONFIRM' then meeting_at <= ${at}
        and case when nudge.recipient_id is null then met_establishment else met_enterprise end is null
      when 'FEEDBACK_TO_GIVE' then feedback_score is null
      when 'PLACE_FREED' then waitlisted_at is not null and ${hasFreePlace(at)}
      else true
    end)`

/** True while the establishment has said nothing yet. */
const isAwaited = sql<boolean>`(establishment_agreed_at is null and waitlisted_at is null)`
