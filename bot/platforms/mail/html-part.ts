import { html } from 'ghtml'
import type { Message } from '../../model/message.ts'
import { footerOf } from './footer.ts'
import { blockHtml } from './html-blocks.ts'
import { styleSheet, styles } from './html-styles.ts'

const locales = { FR: 'fr', EN: 'en' } as const

function contentOf({ blocks, language = 'FR' }: Message): string {
  const title = blocks.findIndex(({ type }) => type === 'heading')
  return blocks.map((block, index) => blockHtml(block, language, index === title)).join('\n')
}

/**
 * A message as an HTML page for mail readers: tables for layout, inline styles, no image, nothing fetched. Webmails drop
 * `<html>` and show the rest among their own pages: the article says the language again.
 */
export function htmlPart(message: Message, sender: string): string {
  const lang = locales[message.language ?? 'FR']
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${message.summary}</title>
<style>!${styleSheet}</style>
</head>
<body class="paper" style="${styles.body}">
<div style="${styles.preheader}">${message.summary}</div>
<div role="article" aria-roledescription="email" lang="${lang}">
<table class="paper" role="presentation" style="${styles.page}" cellpadding="0" cellspacing="0"><tr>
<td class="frame" align="center" style="${styles.frame}">
<table class="card" role="presentation" style="${styles.card}" cellpadding="0" cellspacing="0">
<tr><td class="sender" align="left" style="${styles.sender}">${sender}</td></tr>
<tr><td class="content" align="left" style="${styles.content}">
!${contentOf(message)}
</td></tr>
<tr><td class="footer" align="left" style="${styles.footer}">${footerOf(message)}</td></tr>
</table>
</td>
</tr></table>
</div>
</body>
</html>
`
}
