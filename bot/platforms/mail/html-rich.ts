import { html } from 'ghtml'
import type { Inline, Rich } from '../../model/rich.ts'
import { safeUrl } from '../safe-url.ts'
import { styles } from './html-styles.ts'

const lines = (text: string): string => html`${text}`.replaceAll('\n', '<br>')

function inlineHtml(inline: Inline): string {
  if (typeof inline === 'string') return lines(inline)
  const text = lines(inline.text)
  switch (inline.type) {
    case 'strong':
      return html`<strong>!${text}</strong>`
    case 'emphasis':
      return html`<em>!${text}</em>`
    case 'code':
      return html`<code style="${styles.code}">!${text}</code>`
    case 'link': {
      const url = safeUrl(inline.url)
      return url ? html`<a class="link" style="${styles.link}" href="${url}" target="_blank">!${text}</a>` : text
    }
  }
}

/** Rich text as HTML: what a person typed stays text. */
export const richHtml = (rich: Rich): string => rich.map(inlineHtml).join('')
