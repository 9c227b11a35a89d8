import { pino } from 'pino'
import { createHttpApi } from '../../../http-api.ts'
import { createSealer } from '../../../workspaces/sealer.ts'
import { createWorkspaceStore } from '../../../workspaces/store.ts'
import { workspaceOf } from '../server.ts'
import type { Keeping, Options } from './options.ts'
import type { Provisioned } from './provision.ts'
import { Unprovisioned } from './steps.ts'

/** What opens the server to the bot: nothing may be missing. */
function credentialsOf({ trustsEmails }: Keeping, { botToken, commandTokens }: Provisioned) {
  if (botToken) return { botToken, commandTokens, trustsEmails }
  throw new Unprovisioned(
    'Pour enregistrer le serveur, il faut le jeton du robot : donnez MATTERMOST_BOT_TOKEN, ou relancez avec --nouveau-jeton.',
  )
}

async function save(options: Options, keeping: Keeping, provisioned: Provisioned) {
  const api = createHttpApi(new URL(keeping.apiUrl), keeping.apiKey)
  const sealer = createSealer([keeping.secretKey])
  const store = createWorkspaceStore({ api, sealer, logger: pino({ level: 'silent' }) })
  const workspace = workspaceOf(options.url)
  const credentials = credentialsOf(keeping, provisioned)
  return store.save({ platform: 'MATTERMOST', workspace, name: workspace, url: options.url, credentials }, keeping.link)
}

const KEPT =
  'Serveur enregistré : Passerelle le sert d’ici une minute, sans redémarrer. Il n’y a aucune variable à recopier.'
const NOT_KEPT =
  'Passerelle n’a pas enregistré le serveur : vérifiez qu’elle tourne, que PUBLIC_URL (ou API_URL) est la sienne, et qu’API_KEY et SECRET_KEY sont les mêmes que les siennes.'

/** Hands the server over to the Passerelle that runs, which serves it beside the others; its tokens are sealed on the way. */
export async function keepServer(
  options: Options,
  keeping: Keeping,
  provisioned: Provisioned,
): Promise<{ readonly isKept: boolean; readonly sentence: string }> {
  try {
    const refused = await save(options, keeping, provisioned)
    return refused ? { isKept: false, sentence: refused.refusal } : { isKept: true, sentence: KEPT }
  } catch (error) {
    return { isKept: false, sentence: error instanceof Unprovisioned ? error.message : NOT_KEPT }
  }
}
