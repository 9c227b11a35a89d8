import { type Check, named } from '../../health/check.ts'
import type { Said } from '../../say.ts'
import type { MattermostContext } from './context.ts'
import { failureCode } from './failure.ts'
import { MattermostRefusal } from './request.ts'
import type { MattermostServer } from './server.ts'

/** Addresses of this machine or of a private network: a Mattermost server calls them only when its configuration lists them. */
const PRIVATE = /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[?::1|\[?f[cd])/i

const isHere = (url: string): boolean => /^(?:localhost|127\.|\[?::1)/i.test(new URL(url).hostname)

const nameOf = ({ workspace }: MattermostContext) => `Mattermost ${workspace}`

/** Who the bot is there, and how long a round trip takes. */
async function checkAccount(context: MattermostContext): Promise<Check> {
  const name = named(nameOf(context))
  const start = performance.now()
  try {
    const { username: user, delete_at } = await context.client.me()
    const took = Math.round(performance.now() - start)
    if (!delete_at) return { name, isGood: true, found: { key: 'health.mattermost-account', values: { user, took } } }
    const found: Said = { key: 'health.mattermost-account-inactive', values: { user } }
    return { name, isGood: false, found, mend: { key: 'health.mattermost-account-activate' } }
  } catch (error) {
    if (error instanceof MattermostRefusal && error.status === 401)
      return {
        name,
        isGood: false,
        found: { key: 'health.mattermost-account-refused' },
        mend: { key: 'health.mattermost-account-renew' },
      }
    const found: Said = { key: 'health.mattermost-account-silent', values: { code: failureCode(error) } }
    return { name, isGood: false, found, mend: { key: 'health.mattermost-account-reach' } }
  }
}

/** What the server can show. */
async function checkVersion(context: MattermostContext): Promise<readonly Check[]> {
  try {
    const { profile, vouchesForEmails } = await context.facts.learn()
    const name: Said = { key: 'health.mattermost-version', values: { name: nameOf(context) } }
    const found: Said = { key: 'health.mattermost-version-found', values: { version: profile.version } }
    return [{ name, isGood: true, found }, checkEmails(vouchesForEmails)]
  } catch {
    // Said by the check of the account.
    return []
  }
}

function checkEmails(vouchesForEmails: boolean): Check {
  const name: Said = { key: 'health.mattermost-emails' }
  return vouchesForEmails
    ? { name, isGood: true, found: { key: 'health.mattermost-emails-good' } }
    : {
        name,
        isGood: false,
        found: { key: 'health.mattermost-emails-unverified' },
        mend: { key: 'health.mattermost-emails-mend' },
      }
}

/** Whether the server may call us. */
function checkCallbacks(context: MattermostContext, { url }: MattermostServer): Check {
  const { actionUrl } = context.callbacks
  const { origin, hostname } = new URL(actionUrl)
  const name: Said = { key: 'health.mattermost-callbacks', values: { name: nameOf(context) } }
  const found: Said = { key: 'health.mattermost-callbacks-found', values: { origin } }
  if (isHere(actionUrl) && !isHere(url)) {
    return { name, isGood: false, found, mend: { key: 'health.mattermost-callbacks-publish' } }
  }
  const isPrivate = PRIVATE.test(hostname)
  return {
    name,
    isGood: true,
    found,
    ...(isPrivate && { mend: { key: 'health.mattermost-callbacks-allow', values: { hostname } } }),
  }
}

/** Whether there are commands to hear. */
function checkCommands(context: MattermostContext, { commandTokens }: MattermostServer): Check {
  const name: Said = { key: 'health.mattermost-commands', values: { name: nameOf(context) } }
  const count = commandTokens.filter((token) => token !== '').length
  if (count > 0) return { name, isGood: true, found: { key: 'health.mattermost-commands-good', values: { count } } }
  return {
    name,
    isGood: false,
    found: { key: 'health.mattermost-commands-none' },
    mend: { key: 'health.mattermost-commands-mend' },
  }
}

/** Whether what people write to the bot in private is heard; a token that is revoked leaves the socket open. */
function checkListening(context: MattermostContext, isListening: boolean): Check {
  const name: Said = { key: 'health.mattermost-listening', values: { name: nameOf(context) } }
  return isListening
    ? { name, isGood: true, found: { key: 'health.mattermost-listening-good' } }
    : {
        name,
        isGood: false,
        found: { key: 'health.mattermost-listening-closed' },
        mend: { key: 'health.mattermost-listening-mend' },
      }
}

/** What an administrator should know of a server. */
export const check = async (
  context: MattermostContext,
  server: MattermostServer,
  isListening: boolean,
): Promise<readonly Check[]> => [
  await checkAccount(context),
  ...(await checkVersion(context)),
  checkListening(context, isListening),
  checkCallbacks(context, server),
  checkCommands(context, server),
]
