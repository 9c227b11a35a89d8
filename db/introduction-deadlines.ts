import { sql } from 'kysely'
import type { Db } from './database.ts'
import type { EstablishmentKind } from './generated/tables.ts'
import type { IntroductionRow } from './introductions.ts'

/** An introduction that an establishment may have left too long, and what kind of place that is. */
export type AwaitedIntroduction = IntroductionRow & { readonly establishmentKind: EstablishmentKind }

/** The introductions, of all programmes, that have waited at least as many days as working days are granted, the oldest first. */
export const awaitedIntroductions = (db: Db, now: Date): Promise<AwaitedIntroduction[]> =>
  db
    .selectFrom('programme')
    .innerJoin('introduction', 'introduction.programmeId', 'programme.id')
    .innerJoin('establishment', 'establishment.id', 'introduction.establishmentId')
    .selectAll('introduction')
    .select('establishment.kind as establishmentKind')
    .where('introduction.status', 'in', ['PROPOSED', 'UNDER_REVIEW', 'MORE_INFO'])
    .where('establishmentAgreedAt', 'is', null)
    .where('waitlistedAt', 'is', null)
    .where('proposedAt', 'is not', null)
    .where(
      sql<boolean>`status_at < ${now}::timestamptz - interval '1 day'
        * case status when 'UNDER_REVIEW' then review_working_days else expiry_working_days end`,
    )
    .orderBy('statusAt')
    .execute()
