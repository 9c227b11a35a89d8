import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger as BoltLogger, Installation, InstallationStore, webApi } from '@slack/bolt'
import { InstallProvider } from '@slack/oauth'
import { SCOPES } from '../manifest.ts'
import { failurePage, installPage, languageOfBrowser, noLinkPage, protect, sendPage, successPage } from './pages.ts'
import { InstallationRefused } from './refused.ts'

/** A workspace to which the app was just added. */
export interface Installed {
  readonly team: string
  readonly name: string
  readonly botToken: string
}

/** What it takes to let people add the app to their workspace. */
export interface Installing {
  readonly clientId: string
  readonly clientSecret: string
  /** Signs the state that goes through Slack and back. */
  readonly stateSecret: string
  readonly publicUrl: string
  /** Keeps an installation, made from the link of a programme; says why it cannot be. */
  readonly save: (installed: Installed, link: string) => Promise<{ readonly refusal: string } | undefined>
}

const TEN_MINUTES = 600

/** Installations are kept by the API, and served from memory: nothing is fetched here. */
const storeOf = ({ save }: Installing): InstallationStore => ({
  storeInstallation: async (installation) => {
    const refused = await save(installed(installation), installation.metadata ?? '')
    if (refused) throw new InstallationRefused(refused.refusal)
  },
  fetchInstallation: () => Promise.reject(new Error('Installations are served from memory.')),
})

/** A whole organisation is no workspace: whoever is bound to it would be unknown. */
function installed({ team, bot }: Installation): Installed {
  if (!team || !bot) throw new InstallationRefused()
  return { team: team.id, name: team.name ?? team.id, botToken: bot.token }
}

/** `GET /slack/install?lien=…`, which shows the button, and `GET /slack/oauth_redirect`, where Slack sends people back. */
export function installConnection(
  installing: Installing,
  clientOptions: webApi.WebClientOptions,
  logger: BoltLogger,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { clientId, clientSecret, stateSecret, publicUrl } = installing
  const redirectUri = `${publicUrl}/slack/oauth_redirect`
  const providerFor = (render: (url: string) => string) =>
    new InstallProvider({
      ...{ clientId, clientSecret, stateSecret, logger, clientOptions },
      stateCookieExpirationSeconds: TEN_MINUTES,
      installationStore: storeOf(installing),
      renderHtmlForInstallPath: render,
    })
  return async (request, response) => {
    const language = languageOfBrowser(request)
    const { pathname, searchParams } = new URL(request.url ?? '/', publicUrl)
    const provider = providerFor((url) => installPage(language, url))
    if (pathname === '/slack/install') {
      const link = searchParams.get('lien')
      if (!link) return sendPage(response, 403, noLinkPage(language))
      protect(response)
      return provider.handleInstallPath(request, response, {}, { scopes: [...SCOPES], redirectUri, metadata: link })
    }
    return provider.handleCallback(request, response, {
      success: ({ team }) => sendPage(response, 200, successPage(language, team?.name ?? '')),
      failure: (error) => sendPage(response, 400, failurePage(language, error)),
    })
  }
}
