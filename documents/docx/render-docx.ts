import { File, type ISectionOptions, Packer } from 'docx'
import { estimatePageNumbers } from 'docx/layout'
import type { Document } from '../model/document.ts'
import { prepare } from '../model/prepare.ts'
import { composeBlocks } from './blocks.ts'
import { composeContents, composeCover } from './cover.ts'
import { composeFoot, composeHead } from './margins.ts'
import { MARGIN, PAGE } from './measures.ts'
import { createNotes } from './notes.ts'
import { numbering, stylesOf } from './styles.ts'

/**
 * Renders a document as DOCX, for those who must edit it: real styles, titles and table heads, alternative texts, the language
 * of its spelling, a table of contents that Word keeps up to date.
 */
export async function renderDocx(source: Document): Promise<Uint8Array> {
  const document = prepare(source)
  const notes = createNotes()
  const body = await composeBlocks(document, notes)
  const file = new File({
    title: document.title,
    creator: document.author,
    subject: document.programme,
    lastModifiedBy: document.author,
    styles: stylesOf(document.language),
    numbering,
    pageNumbers: estimatePageNumbers,
    footnotes: notes.all(),
    sections: [
      { ...sectionOf(document), children: [...composeCover(document), ...composeContents(document), ...body] },
    ],
  })
  return Packer.toBuffer(file)
}

/** The head and the foot stand on every page but the cover. */
const sectionOf = (document: Document): Omit<ISectionOptions, 'children'> => ({
  properties: {
    titlePage: true,
    page: { size: PAGE, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
  },
  headers: { default: composeHead(document) },
  footers: { default: composeFoot(document) },
})
