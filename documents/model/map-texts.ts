import type { Block, Document, Fact, Piece, Text } from './document.ts'

type Change = (text: string) => string

/** The same document, each of its texts changed: the words, neither the addresses nor the charts. */
export const mapTexts = (document: Document, change: Change): Document => ({
  ...document,
  title: change(document.title),
  programme: change(document.programme),
  author: change(document.author),
  ...(document.subtitle === undefined ? {} : { subtitle: change(document.subtitle) }),
  ...(document.mention === undefined ? {} : { mention: change(document.mention) }),
  ...(document.watermark === undefined ? {} : { watermark: change(document.watermark) }),
  facts: document.facts.map((fact) => ofFact(fact, change)),
  body: document.body.map((block) => ofBlock(block, change)),
})

function ofBlock(block: Block, change: Change): Block {
  const ofText = (text: Text) => inText(text, change)
  switch (block.kind) {
    case 'heading':
      return { ...block, text: change(block.text) }
    case 'paragraph':
      return { ...block, text: ofText(block.text) }
    case 'list':
      return { ...block, items: block.items.map(ofText) }
    case 'facts':
      return { ...block, facts: block.facts.map((fact) => ofFact(fact, change)) }
    case 'table':
      return {
        ...block,
        caption: change(block.caption),
        columns: block.columns.map((column) => ({ ...column, header: change(column.header) })),
        rows: block.rows.map((row) => row.map(ofText)),
      }
    case 'figure':
      return { ...block, caption: change(block.caption) }
    case 'callout':
      return { ...block, title: change(block.title), paragraphs: block.paragraphs.map(ofText) }
    case 'quote':
      return { ...block, by: change(block.by), paragraphs: block.paragraphs.map(ofText) }
    case 'page-break':
      return block
  }
}

const ofFact = ({ label, value }: Fact, change: Change): Fact => ({ label: change(label), value: change(value) })

const inText = (text: Text, change: Change): Text =>
  typeof text === 'string' ? change(text) : text.map((piece) => ofPiece(piece, change))

function ofPiece(piece: Piece, change: Change): Piece {
  if (typeof piece === 'string') return change(piece)
  if ('bold' in piece) return { bold: change(piece.bold) }
  if ('italic' in piece) return { italic: change(piece.italic) }
  return 'note' in piece ? { note: change(piece.note) } : { ...piece, link: change(piece.link) }
}
