import type { webApi } from '@slack/bolt'
import type { SlackContext } from './context.ts'

type Account = NonNullable<webApi.UsersInfoResponse['user']>

const isConfirmed = ({ deleted, is_bot, is_email_confirmed, is_stranger }: Account): boolean =>
  !deleted && !is_bot && !is_stranger && is_email_confirmed !== false

/** Guests of a shared channel belong to another workspace, whose administrators could give them any address. */
const belongsTo = ({ team_id, enterprise_user }: Account, team: string): boolean =>
  team_id === team || (enterprise_user?.teams?.includes(team) ?? false)

/** The verified e-mail of an account of our own workspace. */
export async function readEmail(
  { client, identity }: Pick<SlackContext, 'client' | 'identity'>,
  user: string,
): Promise<string | undefined> {
  const [{ user: account }, { team }] = await Promise.all([client.users.info({ user }), identity.learn()])
  return account && isConfirmed(account) && belongsTo(account, team) ? account.profile?.email : undefined
}
