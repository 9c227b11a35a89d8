import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { Document } from '../model/document.ts'
import { runningTexts } from '../model/running.ts'
import { say } from '../say.ts'
import { COLORS, TEXT_WIDTH } from './measures.ts'

const onTheRight = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }]

/** Whose document it is, and its standing. */
export function composeHead(document: Document): Header {
  const { programme, mention } = runningTexts(document)
  return new Header({
    children: [
      new Paragraph({
        style: 'Margin',
        tabStops: onTheRight,
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: COLORS.rule } },
        children: [new TextRun({ children: [programme, new Tab(), mention] })],
      }),
    ],
  })
}

/** What document it is, and the page. */
export const composeFoot = (document: Document): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Margin',
        tabStops: onTheRight,
        children: [
          new TextRun({
            children: [runningTexts(document).title, new Tab(), ...pageOf(say(document.language, 'page'))],
          }),
        ],
      }),
    ],
  })

/** « Page {page} sur {pages} », whose holes Word fills in. */
const pageOf = (sentence: string) =>
  sentence.split(/(\{\w+\})/).map((part) => {
    if (part === '{page}') return PageNumber.CURRENT
    return part === '{pages}' ? PageNumber.TOTAL_PAGES : part
  })
