/** Puts what is wrong in a file into words, as the contract shows it. */
import type { Context } from '../context.ts'
import { answerWords, instant, mistakeText, periodName } from '../measurements/words.ts'
import { memberById } from '../members/resolvers.ts'
import { say } from '../say.ts'
import type { CheckedFile, CheckedLine } from './checked-file.ts'
import type { NotImported } from './import-measurements.ts'

/** Why a file is not imported, with the same file checked again. */
export async function toFileProblem(context: Context, { kind, file, since }: NotImported) {
  const message = kind === 'wrong' ? await wrongText(context, file) : await changedText(context, kind, file, since)
  return { __typename: 'MeasurementFileProblem' as const, message, check: file }
}

async function wrongText(context: Context, { mistakes }: CheckedFile): Promise<string> {
  const [first] = mistakes
  const values = { count: mistakes.length, line: first?.line, first: first && (await mistakeText(context, first.said)) }
  return say(context.viewer, 'measurement-file.wrong', values)
}

/** Who has written what since the file was checked. */
async function changedText(
  context: Context,
  kind: 'other-file' | 'changed',
  { lines }: CheckedFile,
  since: Date,
): Promise<string> {
  if (kind === 'other-file') return say(context.viewer, 'measurement-file.other-file')
  const changed = lines.filter(({ latest }) => latest && instant(latest.loggedAt) >= since)
  const [first] = changed
  if (!first?.latest) return say(context.viewer, 'measurement-file.changed', { count: 0 })
  const { name: by } = await context.load(memberById, first.latest.loggedBy)
  const values = {
    count: changed.length,
    by,
    name: nameOf(context, first),
    value: answerWords(context.viewer, first.latest),
  }
  return say(context.viewer, 'measurement-file.changed', values)
}

const nameOf = ({ viewer }: Context, { indicator, cell }: CheckedLine): string =>
  indicator && cell
    ? `${indicator.name}, ${periodName(viewer, { frequency: indicator.frequency, period: cell.period })}`
    : ''
