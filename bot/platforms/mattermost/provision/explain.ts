import { failureCode } from '../failure.ts'
import { MattermostRefusal } from '../request.ts'
import { Unprovisioned } from './steps.ts'

const setting = (name: string, where: string): string =>
  `Dans Mattermost, ouvrez la Console système, ${where}, mettez « ${name} » à « oui », enregistrez, puis relancez la commande.`

/** What is refused for a setting of the server. */
const bySetting: Readonly<Record<string, string>> = {
  'api.bot.create_disabled': `Le serveur ne permet pas de créer de comptes de robot. ${setting('Activer la création de comptes de robot (EnableBotAccountCreation)', 'Intégrations, Comptes de robot')}`,
  'api.command.disabled.app_error': `Le serveur ne permet pas de créer de commandes. ${setting('Activer les commandes slash personnalisées (EnableCommands)', 'Intégrations, Gestion des intégrations')}`,
  'app.user_access_token.disabled': `Le serveur ne permet pas de créer de jetons. ${setting('Activer les jetons d’accès personnels (EnableUserAccessTokens)', 'Intégrations, Gestion des intégrations')}`,
  'api.command.duplicate_trigger.app_error':
    'Une commande de ce nom existe déjà dans cette équipe. Supprimez-la dans Mattermost (menu de l’équipe, Intégrations, Commandes slash), puis relancez.',
}

const byStatus: Readonly<Record<number, string>> = {
  401: 'Le serveur refuse MATTERMOST_ADMIN_TOKEN : il est faux, ou révoqué. Créez-en un dans Mattermost (votre profil, Sécurité, Jetons d’accès personnels), puis relancez.',
  403: 'Le compte de MATTERMOST_ADMIN_TOKEN n’a pas le droit de faire cela : prenez le jeton d’un administrateur système.',
  404: 'Le serveur ne connaît pas cette adresse : MATTERMOST_URL est-elle bien celle de Mattermost, sans chemin de trop ?',
}

/** What went wrong, and how to mend it; `undefined` for what nobody foresaw. */
export function explain(error: unknown): string | undefined {
  if (error instanceof Unprovisioned) return error.message
  if (!(error instanceof MattermostRefusal)) {
    const isNetwork = error instanceof Error && (error.message === 'fetch failed' || error.name === 'TimeoutError')
    return isNetwork
      ? `Le serveur ne répond pas (${failureCode(error)}) : vérifiez MATTERMOST_URL, et que ce serveur est joignable d’ici.`
      : undefined
  }
  if (error.status === 429) return `Le serveur demande d’attendre ${error.retryAfter ?? 1} s : relancez ensuite.`
  return bySetting[error.code] ?? byStatus[error.status] ?? `Le serveur a refusé (${error.status} ${error.code}).`
}
