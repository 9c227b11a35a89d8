/** How blocks are written in code: `heading(1, 'Résultats')`. */
import type { Chart } from '#charts/draw.ts'
import type { Block, Column, Fact, Figure, Table, Text } from './document.ts'

/** The title of a part; the first two levels are in the table of contents. */
export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text })

export const paragraph = (text: Text): Block => ({ kind: 'paragraph', text })

/** The paragraphs of a text that somebody typed: they are parted by an empty line. */
export const paragraphs = (typed: string): Block[] => paragraphTexts(typed).map(paragraph)

export const list = (items: readonly Text[], isOrdered = false): Block => ({ kind: 'list', isOrdered, items })

/** Names and values, one under the other. */
export const facts = (...all: readonly Fact[]): Block => ({ kind: 'facts', facts: all })

export const table = (caption: string, columns: readonly Column[], rows: readonly (readonly Text[])[]): Table => ({
  kind: 'table',
  caption,
  columns,
  rows,
})

export const figure = (chart: Chart, caption: string): Figure => ({ kind: 'figure', chart, caption })

/** What must not be missed, set apart. */
export const callout = (title: string, ...all: readonly Text[]): Block => ({ kind: 'callout', title, paragraphs: all })

/** What somebody wrote, as they wrote it. */
export const quote = (typed: string, by: string): Block => ({ kind: 'quote', paragraphs: paragraphTexts(typed), by })

export const pageBreak: Block = { kind: 'page-break' }

/** The paragraphs of a text that somebody typed. */
export const paragraphTexts = (typed: string): string[] =>
  typed
    .split(/\r?\n\s*\r?\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
