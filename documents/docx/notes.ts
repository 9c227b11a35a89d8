import { FootnoteReferenceRun, type IPropertiesOptions, Paragraph } from 'docx'
import { linesOf } from './runs.ts'

/** The notes of a document, numbered as they come. */
export interface Notes {
  /** Writes a note; what it returns calls it from the text. */
  readonly add: (note: string) => FootnoteReferenceRun
  readonly all: () => NonNullable<IPropertiesOptions['footnotes']>
}

/** Starts with no note. */
export function createNotes(): Notes {
  const notes: Record<string, { children: Paragraph[] }> = {}
  return {
    add(note) {
      const number = Object.keys(notes).length + 1
      notes[number] = { children: [new Paragraph({ style: 'FootnoteText', children: linesOf(note) })] }
      return new FootnoteReferenceRun(number)
    },
    all: () => notes,
  }
}
