import { foldedWords } from './language/fold.ts'
import type { Command } from './model/feature.ts'
import type { Action } from './model/message.ts'
import type { Reply } from './model/reply.ts'
import type { Session } from './session.ts'

/** The act of the buttons that run a line as if it had been typed. */
export const RUN = 'run'

/** A button that runs a line: what was surely meant, or the form that a message could not open. */
export const runButton = (label: string, line: string): Action => ({ act: RUN, argument: line, label })

/** Runs a line as one would say it, `relation ehpad argenteuil`, with or without its slash; nothing when it names no command. */
export async function runLine(
  commands: readonly Command[],
  session: Session,
  line: string,
): Promise<Reply | undefined> {
  const [first = ''] = line.split(/\s/, 1)
  const [word = ''] = foldedWords(first)
  const command = commands.find(({ names }) => names.includes(word))
  return command?.run(session, line.slice(first.length).trim())
}
