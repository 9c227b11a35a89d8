import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { FONT_FILES } from '#charts/server/font-files.ts'
import type { Document } from '../model/document.ts'
import { typstDocument } from './typst-document.ts'

const FOLDER = import.meta.dirname
const EMOJI = fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'))

/**
 * Renders a document as PDF/UA-1: tagged, with its title, its language, its table of contents, the alternative text of each
 * picture; its date is the document's, so the same document is the same file.
 *
 * Typst rather than pdfmake or pdfkit: those leave tagging to be done by hand, and their tables are rows of boxes. It comes
 * whole in an npm package, and takes about ten milliseconds a page. What people wrote goes in as data: the template never
 * reads it as markup.
 */
export function renderPdf(document: Document): Uint8Array {
  const compiler = NodeCompiler.create({ workspace: FOLDER, fontArgs: [{ fontPaths: [...FONT_FILES, EMOJI] }] })
  const compile = (source: string) =>
    compiler.pdf({ mainFilePath: `${FOLDER}/document.typ`, inputs: { document: source } }, { pdfStandard: 'ua-1' })
  const source = typstDocument(document)
  try {
    return compile(source)
  } catch (error) {
    const drawn = withoutUndrawn(source, error)
    if (drawn === source) throw error
    return compile(drawn)
  }
}

/** A character that no font draws shows as « � »: PDF/UA refuses the empty box that would stand for it. */
function withoutUndrawn(source: string, error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  const undrawn = [...message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)].map(
    ([, text = '']) => text,
  )
  return undrawn.filter((text) => text !== '').reduce((left, text) => left.replaceAll(text, '\uFFFD'), source)
}
