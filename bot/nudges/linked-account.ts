import type { ClaimedNudge } from './nudge-message.ts'

type Place = Pick<Account, 'platform' | 'workspace'>
type Account = NonNullable<ClaimedNudge['nudge']['recipient']>['chatAccounts'][number]

/** The account that a member has linked on a port. */
export const linkedAccount = (
  { platform, workspace }: Place,
  member: { readonly chatAccounts: readonly Account[] } | null,
): string | undefined =>
  member?.chatAccounts.find((account) => account.platform === platform && account.workspace === workspace)?.user
