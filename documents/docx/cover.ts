import { BorderStyle, HeadingLevel, Paragraph, TableOfContents } from 'docx'
import type { Document } from '../model/document.ts'
import { hasContents } from '../model/prepare.ts'
import { day, say } from '../say.ts'
import { composeFacts } from './blocks.ts'
import { COLORS } from './measures.ts'
import { linesOf } from './runs.ts'

/** The first page: whose it is, what it is, where it stands. */
export const composeCover = (document: Document): Paragraph[] => [
  new Paragraph({ style: 'Programme', children: linesOf(document.programme) }),
  new Paragraph({ style: 'Muted', children: linesOf(document.author) }),
  new Paragraph({
    heading: HeadingLevel.TITLE,
    spacing: { before: 3000 },
    border: accentLine,
    children: linesOf(document.title),
  }),
  ...(document.subtitle === undefined
    ? []
    : [new Paragraph({ style: 'Subtitle', spacing: { after: 700 }, children: linesOf(document.subtitle) })]),
  ...composeFacts(document.facts),
  ...(document.mention === undefined
    ? []
    : [new Paragraph({ style: 'Mention', spacing: { before: 700 }, children: linesOf(document.mention) })]),
  new Paragraph({ style: 'Muted', children: linesOf(day(document.language, document.date)) }),
]

const accentLine = { top: { style: BorderStyle.SINGLE, size: 24, space: 14, color: COLORS.accent } } as const

/** The table of contents, on its own page; Word's own, which keeps itself up to date. */
export const composeContents = (document: Document) =>
  hasContents(document)
    ? [
        new Paragraph({
          style: 'ContentsTitle',
          pageBreakBefore: true,
          children: linesOf(say(document.language, 'contents')),
        }),
        new TableOfContents(say(document.language, 'contents'), { hyperlink: true, headingStyleRange: '1-2' }),
      ]
    : []
