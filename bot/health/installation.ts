import type { Config } from '../../config.ts'
import packageFile from '../../package.json' with { type: 'json' }
import type { Api } from '../api.ts'
import { ViewerDocument } from '../generated/operations.ts'
import type { Check } from './check.ts'

type Installed = Pick<Config, 'publicUrl' | 'apiUrl' | 'isSecretStored' | 'smtpUrl' | 'playground'>

/** What does not depend on a platform: versions, the API, secrets, the public address, e-mail. */
export const installationChecks = (api: Api, config: Installed) => async (): Promise<readonly Check[]> => [
  { name: 'Passerelle', isGood: true, found: `version ${packageFile.version}, Node ${process.version}` },
  await checkApi(api, config),
  checkAddress(config),
  checkSecret(config),
  ...(config.smtpUrl ? [] : [noMail(config)]),
]

async function checkApi(api: Api, { apiUrl }: Installed): Promise<Check> {
  const name = 'API'
  const start = performance.now()
  try {
    await api.execute(ViewerDocument, {}, 'bot')
    const where = apiUrl ? new URL(apiUrl).host : 'dans ce processus'
    return { name, isGood: true, found: `${where}, réponse en ${Math.round(performance.now() - start)} ms` }
  } catch {
    return { name, isGood: false, found: 'elle ne répond pas comme attendu', mend: API }
  }
}

const API = 'Vérifiez que l’API tourne, que sa base répond, et que API_URL et API_KEY sont les siens.'

function checkAddress({ publicUrl }: Installed): Check {
  const { hostname, protocol } = new URL(publicUrl)
  const isHere = hostname === 'localhost' || hostname.startsWith('127.')
  const isGood = !isHere && protocol === 'https:'
  const why = isHere ? 'connue de cette machine seule' : 'sans chiffrement'
  return {
    name: 'Adresse publique',
    isGood,
    found: isGood ? publicUrl : `${publicUrl}, ${why}`,
    ...(isGood ? {} : { mend: ADDRESS }),
  }
}

const ADDRESS =
  'Donnez dans PUBLIC_URL l’adresse en https à laquelle on trouve Passerelle : les liens des mails et les boutons en dépendent.'

const checkSecret = ({ isSecretStored }: Installed): Check =>
  isSecretStored
    ? { name: 'Secret', isGood: false, found: 'gardé dans un fichier du dossier de données', mend: SECRET }
    : { name: 'Secret', isGood: true, found: 'donné par SECRET_KEY' }

const SECRET =
  'Donnez SECRET_KEY : sans lui, plusieurs processus, ou un dossier de données perdu, ne reconnaîtraient plus les liens ni les boutons.'

const noMail = ({ playground }: Installed): Check =>
  playground
    ? { name: 'Mails', isGood: true, found: 'gardés dans la boîte de démonstration' }
    : { name: 'Mails', isGood: false, found: 'aucun ne part', mend: MAIL }

const MAIL =
  'Donnez SMTP_URL, par exemple smtps://compte:secret@smtp.exemple.fr : les établissements répondent par mail.'
