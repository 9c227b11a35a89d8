import type { IncomingMessage, ServerResponse } from 'node:http'
import { html } from 'ghtml'
import type { Language } from '../../../generated/operations.ts'
import { say } from '../../../say.ts'
import { InstallationRefused } from './refused.ts'

const style = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1e2430; --accent: #0d5560; --on-accent: #ffffff;
  font: 17px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
@media (prefers-color-scheme: dark) { :root { --paper: #16191f; --ink: #eceae4; --accent: #7fcbd6; --on-accent: #10262a; } }
body { margin: 0; background: var(--paper); color: var(--ink); }
main { max-width: 34rem; margin: 0 auto; padding: 12vh 1.25rem 3rem; }
h1 { font-size: 1.5rem; line-height: 1.3; }
a { display: inline-block; margin-top: 1rem; padding: 0.7rem 1.25rem; border-radius: 8px;
  background: var(--accent); color: var(--on-accent); font-weight: 600; text-decoration: none; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }`

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
}

interface Content {
  readonly title: string
  readonly text: string
  readonly button?: { readonly url: string; readonly label: string }
}

const page = (language: Language, { title, text, button }: Content): string => html`<!doctype html>
<html lang="${language.toLowerCase()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Passerelle</title>
<link rel="icon" href="data:,">
<style>!${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
!${button ? html`<p><a href="${button.url}">${button.label}</a></p>` : ''}
</main>
</body>
</html>
`

const written = (language: Language, name: 'invite' | 'no-link' | 'cancelled' | 'expired' | 'failed') => ({
  title: say(language, `slack-install.${name}-title`),
  text: say(language, `slack-install.${name}`),
})

/** Whether the browser asks for English before French. */
export const languageOfBrowser = ({ headers }: Pick<IncomingMessage, 'headers'>): Language =>
  /^\s*en\b/i.test(headers['accept-language'] ?? '') ? 'EN' : 'FR'

/** What is about to happen, and the button that leads to Slack. */
export const installPage = (language: Language, url: string): string =>
  page(language, { ...written(language, 'invite'), button: { url, label: say(language, 'slack-install.button') } })

/** Nobody adds the bot without the link of a programme: whoever administers a workspace decides of its e-mails. */
export const noLinkPage = (language: Language): string => page(language, written(language, 'no-link'))

export const successPage = (language: Language, name: string): string =>
  page(language, {
    title: say(language, 'slack-install.done-title', { name }),
    text: say(language, 'slack-install.done'),
  })

const STATE_CODES = ['slack_oauth_invalid_state', 'slack_oauth_missing_state']

/** Why the installation did not end, and what to do. */
export function failurePage(language: Language, error: Error & { readonly code?: string }): string {
  if (error instanceof InstallationRefused && error.sentence)
    return page(language, { ...written(language, 'failed'), text: error.sentence })
  if (STATE_CODES.includes(error.code ?? '')) return page(language, written(language, 'expired'))
  const isCancelled = error.code === 'slack_oauth_installer_authorization_error'
  return page(language, written(language, isCancelled ? 'cancelled' : 'failed'))
}

/** Nothing of these pages is kept, framed, or told to the page that comes after. */
export function protect(response: ServerResponse): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
}

export function sendPage(response: ServerResponse, status: number, content: string): void {
  protect(response)
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.writeHead(status).end(content)
}
