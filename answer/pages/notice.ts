import { html } from 'ghtml'

/** What is said first: what was just done, what could not be, or what there is to know. */
export interface Notice {
  readonly kind: 'done' | 'refused' | 'news'
  readonly text: string
}

/** It takes the focus when the page opens: a screen reader begins with it. */
export const noticeHtml = (notice: Notice | undefined): string =>
  notice
    ? html`<p class="notice ${notice.kind}" role="${notice.kind === 'refused' ? 'alert' : 'status'}" tabindex="-1" autofocus>${notice.text}</p>`
    : ''
