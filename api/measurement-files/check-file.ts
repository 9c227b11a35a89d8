import type { ExperimentRow } from '#db/experiments.ts'
import { type Context, memberOf } from '../context.ts'
import type { SentFile } from '../files/read-file.ts'
import type { Manner } from '../measurements/check-standing.ts'
import type { InvalidInput } from '../problems.ts'
import type { CheckedFile } from './checked-file.ts'
import { judgeLines, withLatest } from './judge-lines.ts'
import type { FileMistake } from './mistake.ts'
import { namesIn } from './names-in.ts'
import { placeLine } from './place-line.ts'
import { readFile } from './read-file.ts'
import { tokenOf } from './token.ts'

/**
 * Judges a file of values by the same rules as any value that is entered, and against what is there. As many statements for one
 * line as for all.
 */
export async function checkFile(
  context: Context,
  experiment: ExperimentRow,
  file: SentFile,
  draft: boolean,
): Promise<CheckedFile | InvalidInput> {
  const read = await readFile(context.viewer, file)
  if (read.kind !== 'read') return read
  const names = await namesIn(context, experiment)
  const manner: Manner = { by: memberOf(context).id, draft }
  const placed = read.readings.map((reading) => placeLine(names, reading))
  const lines = await judgeLines(context, await withLatest(context, placed), manner)
  return {
    kind: 'checked',
    token: tokenOf(read.bytes, lines, context.now()),
    empty: read.empty,
    mistakes: [...read.mistakes, ...lines.flatMap(({ mistakes }) => mistakes)].filter(isFirst()),
    lines,
  }
}

/** Cells made one are told once, however many lines they cover. */
const isFirst = () => {
  const seen = new Set<FileMistake>()
  return (mistake: FileMistake) => !seen.has(mistake) && seen.add(mistake)
}
