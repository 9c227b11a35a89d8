import type { User } from './entities.ts'

type ClientConfig = Readonly<Record<string, string>>

/** Signing in is only ever by a directory: the addresses are its own, and nobody changes theirs. */
const isByDirectoryAlone = (config: ClientConfig): boolean =>
  config['EnableSignInWithEmail'] === 'false' && config['EnableSignInWithUsername'] === 'false'

/**
 * Whether a server sees to it that people own the addresses of their accounts. By default Mattermost does not, and says so:
 * anybody may write the address of another in their profile.
 */
export const vouchesForEmails = (config: ClientConfig): boolean =>
  config['RequireEmailVerification'] !== 'false' || isByDirectoryAlone(config)

/** Whether an account is alive, and of a person. */
export const isPerson = ({ delete_at, is_bot }: User): boolean => !delete_at && is_bot !== true

/**
 * The verified e-mail of an account that is alive and of a person. A server hides from bots which addresses are verified:
 * unless it says so, they are as good as its rules.
 */
export const verifiedEmail = (user: User, serverVouches: boolean): string | undefined =>
  isPerson(user) && (user.email_verified ?? serverVouches) ? user.email || undefined : undefined
