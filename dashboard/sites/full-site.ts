import type { AgreementKeptFragment, AgreementViewFragment, SiteViewFragment } from '../generated/operations.ts'

/** An agreement, with its files and warnings for those who may see them. */
export type FullAgreement = AgreementViewFragment & Partial<AgreementKeptFragment>

/** A site, with whom to speak to there for those who may know it. */
export type FullSite = SiteViewFragment & {
  readonly agreements: readonly FullAgreement[]
  readonly referent?: { readonly name: string; readonly email: string | null } | null
}
