import { html } from 'ghtml'
import type { Language } from '../../generated/operations.ts'
import { slot } from '../../language/slot.ts'
import type { CalendarEvent } from '../../model/calendar-event.ts'
import type { Action, Block, LinkAction } from '../../model/message.ts'
import { plain } from '../../model/rich.ts'
import { say } from '../../say.ts'
import { safeUrl } from '../safe-url.ts'
import { calendarNote } from './calendar-note.ts'
import { richHtml } from './html-rich.ts'
import { buttonStyles, styles } from './html-styles.ts'

type Fields = Extract<Block, { type: 'fields' }>['fields']

function fieldsHtml(fields: Fields): string {
  const rows = fields.map(({ label, value }) => {
    const shown = plain(value).trim() === '' ? ['—'] : value
    return html`<tr>
<th class="label" scope="row" style="${styles.label}">${label}</th>
<td class="value" style="${styles.value}">!${richHtml(shown)}</td>
</tr>`
  })
  return html`<table style="${styles.fields}" cellpadding="0" cellspacing="0">!${rows}</table>`
}

function buttonHtml(action: Action | LinkAction): string[] {
  const url = 'url' in action && safeUrl(action.url)
  if (!url) return []
  const look = action.style ?? 'plain'
  return [
    html`<tr><td class="${look}" style="${buttonStyles[look].cell}">
<a style="${buttonStyles[look].link}" href="${url}" target="_blank">${action.label}</a>
</td></tr>
<tr><td style="${styles.gap}">&nbsp;</td></tr>`,
  ]
}

/** Only what opens a page: nothing else can be pressed in a mail. */
function buttonsHtml(actions: readonly (Action | LinkAction)[]): string {
  const rows = actions.flatMap(buttonHtml)
  if (rows.length === 0) return ''
  return html`<table class="buttons" role="presentation" style="${styles.buttons}" cellpadding="0" cellspacing="0">!${rows}</table>`
}

const eventHtml = (event: CalendarEvent, language: Language): string =>
  html`<table class="event" role="presentation" style="${styles.event}" cellpadding="0" cellspacing="0"><tr><td style="${styles.eventCell}">
<strong>${event.title}</strong><br>
${say(language, 'mail.labelled', { label: say(language, 'mail.when'), value: slot(language, event) })}<br>
!${event.location ? html`${say(language, 'mail.labelled', { label: say(language, 'mail.where'), value: event.location })}<br>` : ''}
<span class="muted">${calendarNote(language, event)}</span>
</td></tr></table>`

/** One block of a message; the first heading is the title of the page. */
export function blockHtml(block: Block, language: Language, isTitle: boolean): string {
  switch (block.type) {
    case 'heading':
      return isTitle
        ? html`<h1 class="title" style="${styles.h1}">${block.text}</h1>`
        : html`<h2 class="title" style="${styles.h2}">${block.text}</h2>`
    case 'text':
      return html`<p style="${styles.paragraph}">!${richHtml(block.text)}</p>`
    case 'context':
      return html`<p class="muted" style="${styles.context}">!${richHtml(block.text)}</p>`
    case 'fields':
      return fieldsHtml(block.fields)
    case 'divider':
      return html`<hr class="rule" style="${styles.rule}">`
    case 'actions':
      return buttonsHtml(block.actions)
    case 'picture':
      return html`<p class="muted" style="${styles.context}">${block.picture.alt}</p>`
    case 'calendar':
      return eventHtml(block.event, language)
  }
}
