/** A document as the Typst template takes it. */

import { columnWidths } from '../model/column-widths.ts'
import type { Block, Document, Language, Piece, Table, Text } from '../model/document.ts'
import { drawFigure } from '../model/draw-figure.ts'
import { isAddress } from '../model/is-address.ts'
import { isLongRow } from '../model/plain-text.ts'
import { hasContents, prepare } from '../model/prepare.ts'
import { runningTexts } from '../model/running.ts'
import { day, say } from '../say.ts'
import { breakable } from './breakable.ts'

/** The JSON of a document for `document.typ`. */
export function typstDocument(source: Document): string {
  const document = prepare(source)
  const { language } = document
  return JSON.stringify({
    ...document,
    lang: language.toLowerCase(),
    running: runningTexts(document),
    hasContents: hasContents(document),
    words: { contents: say(language, 'contents'), page: say(language, 'page'), date: day(language, document.date) },
    body: document.body.map((block) => typstBlock(block, language)),
  })
}

function typstBlock(block: Block, language: Language): object {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, text: pieces(block.text) }
    case 'list':
      return { ...block, items: block.items.map(pieces) }
    case 'callout':
    case 'quote':
      return { ...block, paragraphs: block.paragraphs.map(pieces) }
    case 'table':
      return typstTable(block)
    case 'facts':
      return { ...block, facts: block.facts.map(({ label, value }) => ({ label, value: breakable(value) })) }
    case 'figure': {
      const { svg, alt } = drawFigure(block.chart, language)
      return { kind: block.kind, caption: block.caption, svg, alt }
    }
    case 'heading':
    case 'page-break':
      return block
  }
}

/** The width of the text of a page: see `margin` in `look.typ`. In points. */
const TEXT_WIDTH = 453.5

function typstTable(table: Table) {
  const rows = table.rows.map((row) => table.columns.map((_column, index) => pieces(row[index] ?? '')))
  const { widths, isCrowded } = columnWidths({ ...table, rows }, TEXT_WIDTH)
  return {
    kind: table.kind,
    caption: table.caption,
    isCrowded,
    columns: table.columns.map(({ header, align = 'left' }, index) => ({ header, align, width: widths[index] })),
    rows: rows.map((cells) => ({ cells, isBreakable: isLongRow(cells) })),
  }
}

const pieces = (text: Text): readonly Piece[] =>
  (typeof text === 'string' ? [text] : text).map((piece) => {
    if (typeof piece === 'string') return breakable(piece)
    if ('note' in piece) return { note: breakable(piece.note) }
    if ('link' in piece) return isAddress(piece.url) ? { ...piece, link: breakable(piece.link) } : breakable(piece.link)
    return piece
  })
