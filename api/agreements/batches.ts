import { filesOfAgreements } from '#db/agreement-files.ts'
import {
  type AgreementRow,
  agreementsById,
  agreementsOfSites,
  type PaidAgreement,
  paidAgreementsAround,
  renewalsOfAgreements,
} from '#db/agreements.ts'
import type { Id } from '#db/database.ts'
import { type Batch, byId, groupedBy } from '../batch.ts'
import type { Context } from '../context.ts'

export const agreementById = byId(agreementsById)

/** The agreements about a site, the earliest first. */
export const agreementsOf = groupedBy(
  ({ db }: Context, ids: readonly Id<'site'>[]) => agreementsOfSites(db, ids),
  ({ siteId }) => siteId,
)

/** The files of an agreement, the latest version first. */
export const filesOf = groupedBy(
  ({ db }: Context, ids: readonly Id<'agreement'>[]) => filesOfAgreements(db, ids),
  ({ agreementId }) => agreementId,
)

/** The agreement that renews each, if any. */
export const renewalOf: Batch<Id<'agreement'>, AgreementRow | null> = async ({ db }, ids) => {
  const renewals = new Map((await renewalsOfAgreements(db, ids)).map((row) => [row.renewalOfId, row]))
  return ids.map((id) => renewals.get(id) ?? null)
}

/** All that is paid around the agreements asked together: each rule takes what concerns its own. */
export const paidAround: Batch<Id<'agreement'>, readonly PaidAgreement[]> = async ({ db }, ids) => {
  const rows = await paidAgreementsAround(db, ids)
  return ids.map(() => rows)
}
