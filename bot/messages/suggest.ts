import { cut } from '../language/format.ts'
import type { Reply } from '../model/reply.ts'
import { runButton } from '../run-line.ts'
import type { Session } from '../session.ts'
import { notice } from './notice.ts'

/** What was not understood, and the lines that may have been meant: one click runs one. */
export function suggestLines({ sayRich }: Session, typed: string, lines: readonly string[]): Reply {
  const text = sayRich('near.line', { typed: cut(typed, 200), count: lines.length, line: cut(lines[0] ?? '', 200) })
  const actions = lines.map((line) => runButton(cut(line, 75), line))
  return { kind: 'message', message: notice(text, { type: 'actions', actions }) }
}
