import type { BilanRow } from '#db/bilans.ts'
import type { BilanQuestion } from '#db/generated/tables.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import { amount } from '../measurements/words.ts'
import { type Reader, say } from '../say.ts'
import type { Gap } from './gaps.ts'

/** A question in full. */
export const questionText = (reader: Reader, question: BilanQuestion): string =>
  say(reader, 'bilan.question', { question })

/** Something missing, in a sentence that says what to do. */
export const gapText = (reader: Reader, { code, question, name, count }: Gap): string =>
  say(reader, `bilan.gap.${code}`, {
    question: question ? questionText(reader, question) : '',
    name: name ?? '',
    count: count ?? 0,
  })

/** Where a bilan stands, when that is not where something could be done. */
export const standing = (reader: Reader, { status, submittedAt, frozenAt, openedAt }: BilanRow): string =>
  say(reader, 'bilan.closed', { status, at: frozenAt ?? submittedAt ?? openedAt })

/** What a figure has become since it was kept. */
export const correctionText = (reader: Reader, { unit }: Pick<IndicatorRow, 'unit'>, value: string | null): string =>
  say(reader, 'bilan.corrected', { unit, value: value === null ? 'none' : amount(reader.language, value) })
