import { type Provisioning, Unprovisioned } from './steps.ts'

interface Config {
  readonly ServiceSettings?: {
    readonly EnableBotAccountCreation?: boolean
    readonly EnableCommands?: boolean
    readonly AllowedUntrustedInternalConnections?: string
  }
  readonly EmailSettings?: { readonly RequireEmailVerification?: boolean }
}

const PRIVATE =
  /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[?::1|\[?f[cd])|\.(?:local|lan|internal)$|^[^.]+$/i

/** Whoever runs the command may do all of it. */
export async function checkAdministrator({ ask, tell }: Provisioning): Promise<void> {
  const { username, roles } = await ask<{ username: string; roles: string }>('GET', '/users/me')
  if (!roles.split(' ').includes('system_admin')) {
    throw new Unprovisioned(
      `@${username} n’est pas administrateur du serveur : prenez dans MATTERMOST_ADMIN_TOKEN le jeton d’un administrateur système.`,
    )
  }
  tell(`Connecté en tant que @${username}, administrateur.`)
}

function advise({ ServiceSettings = {}, EmailSettings = {} }: Config, publicUrl: string): string[] {
  const { hostname } = new URL(publicUrl)
  const allowed = (ServiceSettings.AllowedUntrustedInternalConnections ?? '').split(/[\s,]+/)
  const isBlocked = PRIVATE.test(hostname) && !allowed.includes(hostname)
  return [
    ...(isBlocked
      ? [
          `À faire : le serveur n’appelle pas les adresses privées, donc pas « ${hostname} ». Dans la Console système, Environnement, Développeur, ajoutez « ${hostname} » à « Autoriser les connexions internes non fiables à » (AllowedUntrustedInternalConnections).`,
        ]
      : []),
    ...(EmailSettings.RequireEmailVerification === true
      ? []
      : [
          'À savoir : ce serveur ne vérifie pas les adresses e-mail. Si elles viennent de votre annuaire ou de vos administrateurs, donnez MATTERMOST_TRUST_EMAILS=on à Passerelle ; sinon, activez « Exiger la vérification de l’adresse e-mail » (Console système, Authentification, E-mail) : le robot ne reconnaît personne sans l’un ou l’autre.',
        ]),
  ]
}

/** Says what of the server's settings would keep the bot from being heard, or from knowing people. */
export async function checkSettings({ ask, tell }: Provisioning, publicUrl: string): Promise<void> {
  const config = await ask<Config>('GET', '/config')
  for (const line of advise(config, publicUrl)) tell(line)
}
