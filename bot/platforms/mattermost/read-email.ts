import type { MattermostContext } from './context.ts'
import { orNothing } from './request.ts'
import { verifiedEmail } from './verified-email.ts'

type Context = Pick<MattermostContext, 'client' | 'facts'>

/** The verified e-mail of an account. */
export async function readEmail({ client, facts }: Context, user: string): Promise<string | undefined> {
  const [account, { vouchesForEmails }] = await Promise.all([client.user(user), facts.learn()])
  return verifiedEmail(account, vouchesForEmails)
}

/** The account that has this verified e-mail. */
export async function findUser({ client, facts }: Context, email: string): Promise<string | undefined> {
  const found = await orNothing(Promise.all([client.userByEmail(email), facts.learn()]))
  if (!found) return undefined
  const [account, { vouchesForEmails }] = found
  return verifiedEmail(account, vouchesForEmails) ? account.id : undefined
}
