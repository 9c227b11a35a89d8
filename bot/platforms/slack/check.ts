import type { Check } from '../../health/check.ts'
import type { SlackContext } from './context.ts'
import { failureCode } from './failure.ts'
import { SCOPES } from './manifest.ts'

/** What an administrator should know of a workspace: whether the token works, how long it takes, what it may do. */
export async function check({
  client,
  identity,
}: Pick<SlackContext, 'client' | 'identity'>): Promise<readonly Check[]> {
  const name = `Slack ${identity.known()?.team ?? ''}`.trim()
  const start = performance.now()
  try {
    const { team, user, response_metadata: metadata } = await client.auth.test()
    const took = Math.round(performance.now() - start)
    const account: Check = { name, isGood: true, found: `${team}, compte @${user}, réponse en ${took} ms` }
    return [account, ...checkScopes(name, metadata?.scopes)]
  } catch (error) {
    const code = failureCode(error)
    const isRefused = REFUSALS.includes(code)
    return [
      {
        name,
        isGood: false,
        found: isRefused ? `le jeton est refusé (${code})` : `Slack ne répond pas (${code})`,
        mend: isRefused ? RENEW : REACH,
      },
    ]
  }
}

const REFUSALS = ['invalid_auth', 'account_inactive', 'token_revoked', 'token_expired', 'not_authed']
const RENEW =
  'Réinstallez l’application dans l’espace (api.slack.com/apps, Install App), donnez son jeton dans SLACK_BOT_TOKEN, puis redémarrez Passerelle.'
const REACH = 'Vérifiez que le réseau laisse sortir vers slack.com ; Slack dit ses pannes sur status.slack.com.'

/** Slack says what a token may do with each answer; a stand-in may not. */
function checkScopes(team: string, granted: readonly string[] | undefined): readonly Check[] {
  if (!granted) return []
  const name = `Droits de ${team}`
  const missing = SCOPES.filter((scope) => !granted.includes(scope))
  return missing.length === 0
    ? [{ name, isGood: true, found: `les ${SCOPES.length} qu’il faut` }]
    : [{ name, isGood: false, found: `il manque ${missing.join(', ')}`, mend: GRANT }]
}

const GRANT =
  'Recopiez le manifeste (npm run manifest) dans api.slack.com/apps, App Manifest, puis réinstallez l’application dans l’espace.'
