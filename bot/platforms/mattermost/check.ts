import type { Check } from '../../health/check.ts'
import type { MattermostContext } from './context.ts'
import { failureCode } from './failure.ts'
import { MattermostRefusal } from './request.ts'
import type { MattermostServer } from './server.ts'

/** Addresses of this machine or of a private network: a Mattermost server calls them only when its configuration lists them. */
const PRIVATE = /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[?::1|\[?f[cd])/i

const isHere = (url: string): boolean => /^(?:localhost|127\.|\[?::1)/i.test(new URL(url).hostname)

/** Who the bot is there, and how long a round trip takes. */
async function checkAccount({ client, workspace }: MattermostContext): Promise<Check> {
  const name = `Mattermost ${workspace}`
  const start = performance.now()
  try {
    const { username, delete_at } = await client.me()
    const found = `compte @${username}, réponse en ${Math.round(performance.now() - start)} ms`
    if (!delete_at) return { name, isGood: true, found }
    return { name, isGood: false, found: `le compte @${username} est désactivé`, mend: ACTIVATE }
  } catch (error) {
    const isRefused = error instanceof MattermostRefusal && error.status === 401
    const found = isRefused ? 'le serveur refuse le jeton du robot' : `le serveur ne répond pas (${failureCode(error)})`
    return { name, isGood: false, found, mend: isRefused ? RENEW : REACH }
  }
}

const ACTIVATE =
  'Réactivez le compte du robot : Mattermost, Intégrations, Comptes de robot. Il se désactive avec son propriétaire : confiez-le à un compte de service.'
const RENEW =
  'Créez un nouveau jeton pour le robot (Mattermost, Intégrations, Comptes de robot), donnez-le dans MATTERMOST_BOT_TOKEN, puis redémarrez Passerelle.'
const REACH =
  'Vérifiez MATTERMOST_URL : l’adresse exacte, en https si le serveur y renvoie, joignable depuis celui de Passerelle.'

/** What the server can show. */
async function checkVersion({ facts, workspace }: MattermostContext): Promise<readonly Check[]> {
  try {
    const { profile, vouchesForEmails } = await facts.learn()
    const version: Check = { name: `Version de Mattermost ${workspace}`, isGood: true, found: profile.version }
    const emails: Check = vouchesForEmails
      ? { name: 'Adresses e-mail des comptes', isGood: true, found: 'vérifiées' }
      : { name: 'Adresses e-mail des comptes', isGood: false, found: 'non vérifiées par le serveur', mend: VERIFY }
    return [version, emails]
  } catch {
    // Said by the check of the account.
    return []
  }
}

const VERIFY =
  'Activez « Exiger la vérification de l’adresse e-mail » dans la console système de Mattermost (Authentification, E-mail). Si les adresses viennent de votre annuaire ou de vos administrateurs, donnez plutôt MATTERMOST_TRUST_EMAILS=on.'

/** Whether the server may call us. */
function checkCallbacks({ callbacks, workspace }: MattermostContext, { url }: MattermostServer): Check {
  const { origin, hostname } = new URL(callbacks.actionUrl)
  const name = `Appels de Mattermost ${workspace} vers Passerelle`
  if (isHere(callbacks.actionUrl) && !isHere(url)) {
    return { name, isGood: false, found: `adresse de Passerelle : ${origin}`, mend: PUBLISH }
  }
  const isPrivate = PRIVATE.test(hostname)
  return {
    name,
    isGood: true,
    found: `adresse de Passerelle : ${origin}`,
    ...(isPrivate && { mend: `Si les boutons échouent, ajoutez « ${hostname} » à ${ALLOWED}` }),
  }
}

const PUBLISH = 'Donnez dans PUBLIC_URL l’adresse à laquelle le serveur Mattermost trouve Passerelle, puis redémarrez.'
const ALLOWED =
  'AllowedUntrustedInternalConnections (console système de Mattermost, Environnement, Développeur) : un serveur n’appelle une adresse privée que si elle y figure.'

/** Whether there are commands to hear. */
const checkCommands = ({ workspace }: MattermostContext, { commandTokens }: MattermostServer): Check => {
  const name = `Commandes de Mattermost ${workspace}`
  const count = commandTokens.filter((token) => token !== '').length
  if (count > 0) return { name, isGood: true, found: `jetons connus : ${count}` }
  return { name, isGood: false, found: 'aucun jeton de commande', mend: PROVISION }
}

const PROVISION =
  'Créez les commandes avec « npm run provision -- mattermost », et donnez leurs jetons dans MATTERMOST_COMMAND_TOKENS, séparés par des virgules.'

/** Whether what people write to the bot in private is heard; a token that is revoked leaves the socket open. */
const checkListening = ({ workspace }: MattermostContext, isListening: boolean): Check => ({
  name: `Écoute des messages privés de Mattermost ${workspace}`,
  isGood: isListening,
  found: isListening ? 'ouverte' : 'fermée, on réessaie',
  ...(!isListening && { mend: LISTEN }),
})

const LISTEN =
  'Les commandes et les boutons marchent. Vérifiez que le relais devant Mattermost laisse passer les websockets, sur /api/v4/websocket.'

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
