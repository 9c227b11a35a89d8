import { sql } from 'kysely'

/** True of a nudge about an agreement while it is not signed, or while nothing renews it and its site goes on. */
export const agreementNeeds = sql<boolean>`exists (
  select from agreement join site on site.id = agreement.site_id
  where agreement.id = nudge.agreement_id and case nudge.kind
    when 'AGREEMENT_TO_SIGN' then signed_on is null
    else not exists (select from agreement as renewal where renewal.renewal_of_id = agreement.id)
      and coalesce(site.ends_on > agreement.ends_on, true)
    end)`
