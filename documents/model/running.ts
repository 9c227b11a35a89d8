import { shorten } from '#charts/shorten.ts'
import type { Document } from './document.ts'

/** What stands at the head and at the foot of each page: on one line, however long the titles are. */
export const runningTexts = ({ programme, title, mention = '' }: Document) => ({
  programme: shorten(programme, mention === '' ? 100 : 55),
  mention: shorten(mention, 50),
  title: shorten(title, 90),
})
