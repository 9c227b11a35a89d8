/** Makers of agreements about sites. */
import type { AgreementRow } from '#db/agreements.ts'
import { insertAgreement } from '#db/agreements.ts'
import type { Db } from '#db/database.ts'
import type { MemberRow } from '#db/members.ts'
import type { SiteRow } from '#db/sites.ts'

interface SomeAgreement extends Partial<AgreementRow> {
  readonly site: SiteRow
  readonly recordedBy: MemberRow['id']
}

/** An agreement for the year 2026, free and signed unless said otherwise. */
export const anAgreement = (db: Db, { site, ...agreement }: SomeAgreement): Promise<AgreementRow> =>
  insertAgreement(db, {
    basis: 'FREE',
    parties: [
      { name: 'Conseil départemental', siret: null },
      { name: 'Entreprise', siret: null },
    ],
    operator: 'entreprise',
    startsOn: '2026-04-01',
    endsOn: '2026-12-31',
    signedOn: '2026-03-15',
    recordedAt: new Date('2026-03-15T08:00:00Z'),
    ...agreement,
    programmeId: site.programmeId,
    siteId: site.id,
  })
