import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import type { Piece, Text } from '../model/document.ts'
import { isAddress } from '../model/is-address.ts'
import type { Notes } from './notes.ts'

/** A text on its lines. */
export const linesOf = (text: string, look: IRunOptions = {}): TextRun[] =>
  text.split('\n').map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }))

/** The pieces of a text, as runs of a paragraph. */
export const runsOf = (text: Text, notes: Notes, look: IRunOptions = {}): ParagraphChild[] =>
  (typeof text === 'string' ? [text] : text).flatMap((piece) => ofPiece(piece, notes, look))

function ofPiece(piece: Piece, notes: Notes, look: IRunOptions): ParagraphChild[] {
  if (typeof piece === 'string') return linesOf(piece, look)
  if ('bold' in piece) return linesOf(piece.bold, { ...look, bold: true })
  if ('italic' in piece) return linesOf(piece.italic, { ...look, italics: true })
  if ('note' in piece) return [notes.add(piece.note)]
  if (!isAddress(piece.url)) return linesOf(piece.link, look)
  return [new ExternalHyperlink({ link: piece.url, children: linesOf(piece.link, { ...look, style: 'Hyperlink' }) })]
}
