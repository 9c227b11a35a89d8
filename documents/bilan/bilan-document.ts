/** The bilan of an experiment as a document that a département circulates. Pure. */
import type { BilanToPrintQuery, Language, PrintedBilanFragment } from '../generated/operations.ts'
import { pageBreak } from '../model/blocks.ts'
import type { Document } from '../model/document.ts'
import { analysisPart } from './analysis.ts'
import { coverOf } from './cover.ts'
import { essentialsPart } from './essentials.ts'
import { projectPart } from './project.ts'
import { resultsPart } from './results.ts'
import { signaturesPart } from './signatures.ts'
import { sourcesPart } from './sources.ts'
import { createWords, dateOf } from './words.ts'

/** A bilan, with all that the document says of it. */
export type Bilan = PrintedBilanFragment
export type Figure = Bilan['figures'][number]
export type Section = Bilan['sections'][number]

/** What the query found: a bilan that the reader may read, if it is one. */
export const bilanIn = ({ node }: BilanToPrintQuery): Bilan | undefined =>
  node?.__typename === 'Bilan' ? node : undefined

/** The whole document. That of a frozen bilan is dated of the day it was frozen; that of another, of the day it is read. */
export function bilanDocument(bilan: Bilan, language: Language, now: Date): Document {
  const { programme } = bilan.experiment.cohort
  const words = createWords(language, programme.timeZone)
  return {
    language,
    date: dateOf(bilan.frozenAt ?? now, programme.timeZone),
    ...coverOf(bilan, words),
    body: [
      ...essentialsPart(bilan, words),
      pageBreak,
      ...projectPart(bilan, words),
      ...(bilan.figures.length > 0 ? [pageBreak] : []),
      ...resultsPart(bilan, words),
      ...analysisPart(bilan, words),
      pageBreak,
      ...sourcesPart(bilan, words),
      ...signaturesPart(bilan, words),
    ],
  }
}
