import { type Check, named } from '../../health/check.ts'
import type { Said } from '../../say.ts'
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
    const found: Said = { key: 'health.slack-account', values: { team, user, took } }
    return [{ name: named(name), isGood: true, found }, ...checkScopes(name, metadata?.scopes)]
  } catch (error) {
    const code = failureCode(error)
    const isRefused = REFUSALS.includes(code)
    return [
      {
        name: named(name),
        isGood: false,
        found: { key: isRefused ? 'health.slack-refused' : 'health.slack-silent', values: { code } },
        mend: { key: isRefused ? 'health.slack-renew' : 'health.slack-reach' },
      },
    ]
  }
}

const REFUSALS = ['invalid_auth', 'account_inactive', 'token_revoked', 'token_expired', 'not_authed']

/** Slack says what a token may do with each answer; a stand-in may not. */
function checkScopes(workspace: string, granted: readonly string[] | undefined): readonly Check[] {
  if (!granted) return []
  const name: Said = { key: 'health.slack-scopes', values: { name: workspace } }
  const missing = SCOPES.filter((scope) => !granted.includes(scope))
  if (missing.length === 0)
    return [{ name, isGood: true, found: { key: 'health.slack-scopes-good', values: { count: SCOPES.length } } }]
  const found: Said = { key: 'health.slack-scopes-missing', values: { missing: missing.join(', ') } }
  return [{ name, isGood: false, found, mend: { key: 'health.slack-scopes-mend' } }]
}
