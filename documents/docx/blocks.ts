import { HeadingLevel, ImageRun, Paragraph, type Table as WordTable } from 'docx'
import { renderPng } from '#charts/server/render-png.ts'
import type { Block, Document, Fact, Figure, Language, Text } from '../model/document.ts'
import { drawFigure } from '../model/draw-figure.ts'
import { TEXT_WIDTH_PIXELS } from './measures.ts'
import type { Notes } from './notes.ts'
import { linesOf, runsOf } from './runs.ts'
import { composeTable } from './table.ts'

type Composed = Paragraph | WordTable

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** The blocks of a document, in its order, from a new page. */
export async function composeBlocks({ body, language }: Document, notes: Notes): Promise<Composed[]> {
  const composed: Composed[] = []
  let isNewPage = true
  for (const [index, block] of body.entries()) {
    const isHeading = block.kind === 'heading'
    // A title opens its page itself: an empty line before it would push it down.
    if (isNewPage && !isHeading && block.kind !== 'page-break') composed.push(new Paragraph({ pageBreakBefore: true }))
    if (isHeading) composed.push(composeHeading(block.level, block.text, isNewPage))
    else if (block.kind === 'figure') composed.push(...(await composeFigure(block, language)))
    else if (block.kind !== 'page-break') composed.push(...composeBlock(block, index, notes))
    isNewPage = block.kind === 'page-break'
  }
  return composed
}

const composeHeading = (level: 1 | 2 | 3, text: string, pageBreakBefore: boolean): Paragraph =>
  new Paragraph({ heading: HEADINGS[level], pageBreakBefore, children: linesOf(text) })

type Plain = Exclude<Block, Figure | { kind: 'heading' } | { kind: 'page-break' }>

function composeBlock(block: Plain, index: number, notes: Notes): Composed[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.text, notes) })]
    case 'list':
      return block.items.map((item) => listItem(item, block.isOrdered, index, notes))
    case 'facts':
      return composeFacts(block.facts)
    case 'table':
      return [caption(block.caption, true), composeTable(block, notes), new Paragraph({})]
    case 'callout':
      return composeCallout(block.title, block.paragraphs, notes)
    case 'quote':
      return [
        new Paragraph({ style: 'Quote', keepNext: true, children: linesOf(block.by, { bold: true }) }),
        ...block.paragraphs.map((text) => new Paragraph({ style: 'Quote', children: runsOf(text, notes) })),
      ]
  }
}

/** Names and values, one under the other. */
export const composeFacts = (facts: readonly Fact[]): Paragraph[] =>
  facts.map(
    ({ label, value }, index) =>
      new Paragraph({
        keepNext: index < Math.min(facts.length, MOST_TOGETHER) - 1,
        ...(index < facts.length - 1 ? { spacing: { after: 60 } } : {}),
        children: [...linesOf(label, { bold: true }), ...linesOf(` ${value}`)],
      }),
  )

/** As in PDF: more facts than this may go over pages. */
const MOST_TOGETHER = 6

/** Lists are told apart by their place in the document: each one starts its numbers again. */
const listItem = (item: Text, isOrdered: boolean, instance: number, notes: Notes): Paragraph =>
  new Paragraph({
    numbering: { reference: isOrdered ? 'ordered' : 'bullets', level: 0, instance },
    spacing: { after: 60 },
    children: runsOf(item, notes),
  })

const caption = (text: string, isAbove: boolean): Paragraph =>
  new Paragraph({ style: 'Caption', keepNext: isAbove, children: linesOf(text) })

async function composeFigure({ chart, caption: words }: Figure, language: Language): Promise<Paragraph[]> {
  const picture = drawFigure(chart, language)
  const width = TEXT_WIDTH_PIXELS
  const image = new ImageRun({
    type: 'png',
    data: await renderPng(picture),
    transformation: { width, height: Math.round((width * picture.height) / picture.width) },
    altText: { name: words, title: words, description: picture.alt },
  })
  return [
    new Paragraph({ keepNext: true, spacing: { before: 200, after: 0 }, children: [image] }),
    caption(words, false),
  ]
}

const composeCallout = (title: string, paragraphs: readonly Text[], notes: Notes): Paragraph[] => [
  new Paragraph({
    style: 'Callout',
    keepNext: true,
    spacing: { before: 240 },
    children: linesOf(title, { bold: true }),
  }),
  ...paragraphs.map(
    (text, index) =>
      new Paragraph({
        style: 'Callout',
        ...(index === paragraphs.length - 1 ? { spacing: { after: 280 } } : { keepNext: true }),
        children: runsOf(text, notes),
      }),
  ),
]
