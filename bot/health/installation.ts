import type { Config } from '../../config.ts'
import packageFile from '../../package.json' with { type: 'json' }
import type { Api } from '../api.ts'
import { ViewerDocument } from '../generated/operations.ts'
import type { Said } from '../say.ts'
import { type Check, named } from './check.ts'

type Installed = Pick<Config, 'publicUrl' | 'apiUrl' | 'isSecretStored' | 'smtpUrl' | 'playground'>

/** What does not depend on a platform: versions, the API, secrets, the public address, e-mail. */
export const installationChecks = (api: Api, config: Installed) => async (): Promise<readonly Check[]> => [
  {
    name: named('Passerelle'),
    isGood: true,
    found: { key: 'health.versions', values: { version: packageFile.version, node: process.version } },
  },
  await checkApi(api, config),
  checkAddress(config),
  checkSecret(config),
  ...(config.smtpUrl ? [] : [noMail(config)]),
]

async function checkApi(api: Api, { apiUrl }: Installed): Promise<Check> {
  const name = named('API')
  const start = performance.now()
  try {
    await api.execute(ViewerDocument, {}, 'bot')
    const took = Math.round(performance.now() - start)
    return {
      name,
      isGood: true,
      found: apiUrl
        ? { key: 'health.api-there', values: { host: new URL(apiUrl).host, took } }
        : { key: 'health.api-here', values: { took } },
    }
  } catch {
    return { name, isGood: false, found: { key: 'health.api-broken' }, mend: { key: 'health.api-mend' } }
  }
}

function checkAddress({ publicUrl }: Installed): Check {
  const { hostname, protocol } = new URL(publicUrl)
  const name: Said = { key: 'health.address' }
  const values = { url: publicUrl }
  const mend: Said = { key: 'health.address-mend' }
  if (hostname === 'localhost' || hostname.startsWith('127.'))
    return { name, isGood: false, found: { key: 'health.address-here', values }, mend }
  if (protocol !== 'https:') return { name, isGood: false, found: { key: 'health.address-clear', values }, mend }
  return { name, isGood: true, found: { key: 'health.address-good', values } }
}

function checkSecret({ isSecretStored }: Installed): Check {
  const name: Said = { key: 'health.secret' }
  return isSecretStored
    ? { name, isGood: false, found: { key: 'health.secret-stored' }, mend: { key: 'health.secret-mend' } }
    : { name, isGood: true, found: { key: 'health.secret-given' } }
}

function noMail({ playground }: Installed): Check {
  const name: Said = { key: 'health.mails' }
  return playground
    ? { name, isGood: true, found: { key: 'health.mails-kept' } }
    : { name, isGood: false, found: { key: 'health.mails-none' }, mend: { key: 'health.mails-mend' } }
}
