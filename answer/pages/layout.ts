import { html } from 'ghtml'
import type { Visit } from '../visit.ts'

/** A page: its title, and the HTML of its parts. */
export interface Page {
  readonly title: string
  /** Whom it comes from; unknown while the link is. */
  readonly from?: string
  readonly main: string
  readonly footer?: string
}

/** A whole page, readable without any script. */
export const layout = ({ say, contact: { language }, addressOf }: Visit, { title, from, main, footer }: Page): string =>
  html`<!doctype html>
<html lang="${language.toLowerCase()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Passerelle</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/repondre/style.css">
</head>
<body>
<a class="skip" href="#main">${say('page.skip')}</a>
<header>
<p>${from ?? 'Passerelle'}</p>
!${languageHtml(language, addressOf)}
</header>
<main id="main" tabindex="-1">
!${main}
</main>
<footer>!${footer ? html`<p>${footer}</p>` : ''}<p>${say('page.no-cookie')}</p></footer>
</body>
</html>
`

const languageHtml = (language: 'FR' | 'EN', addressOf: Visit['addressOf']): string =>
  language === 'FR'
    ? html`<a href="${addressOf({ lang: 'en' })}" lang="en" hreflang="en">English</a>`
    : html`<a href="${addressOf({ lang: 'fr' })}" lang="fr" hreflang="fr">Français</a>`
