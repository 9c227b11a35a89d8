import { foldedWords } from './language/fold.ts'
import { nearestAll } from './language/nearest.ts'
import { notice } from './messages/notice.ts'
import { suggestLines } from './messages/suggest.ts'
import type { DroppedFile } from './model/dropped-file.ts'
import type { Command, Feature } from './model/feature.ts'
import type { Form } from './model/form.ts'
import type { Reply } from './model/reply.ts'
import { runButton, runLine } from './run-line.ts'
import type { Session } from './session.ts'

/** What a person writes, or drops, in their conversation with the bot. */
export interface Heard {
  readonly text: string
  readonly files: readonly DroppedFile[]
}

async function firstAnswer<Handler>(
  handlers: readonly (Handler | undefined)[],
  ask: (handler: Handler) => Promise<Reply | undefined>,
): Promise<Reply | undefined> {
  for (const handler of handlers) {
    const reply = handler && (await ask(handler))
    if (reply) return reply
  }
  return undefined
}

/** What the bot answers to what is not a command; `undefined` when nothing of it is understood. */
export async function hear(
  features: readonly Feature[],
  session: Session,
  { text, files: [file] }: Heard,
): Promise<Reply | undefined> {
  const received =
    file &&
    (await firstAnswer(
      features.map(({ receive }) => receive),
      (take) => take(session, file),
    ))
  if (received) return received
  const commands = features.flatMap((feature) => feature.commands)
  const named = await runLine(commands, session, text)
  if (named?.kind === 'form') return formToOpen(session, named.form, text)
  return (
    named ??
    (await firstAnswer(
      features.map((feature) => feature.hear),
      (understand) => understand(session, text),
    )) ??
    nearCommand(commands, session, text)
  )
}

/** A command misspelt: « relatoin ehpad ». */
function nearCommand(commands: readonly Command[], session: Session, text: string): Reply | undefined {
  const [first = ''] = text.split(/\s/, 1)
  const [word = ''] = foldedWords(first)
  const near = nearestAll(
    word,
    commands.flatMap(({ names }) => names),
  )
  if (near.length === 0) return undefined
  // Its French and its English names are one command.
  const meant = near.filter((name, index) => near.findIndex((other) => isSame(commands, name, other)) === index)
  const lines = meant.map((name) => `/${name}${text.slice(first.length)}`)
  return suggestLines(session, text, lines)
}

const isSame = (commands: readonly Command[], one: string, other: string): boolean =>
  commands.some(({ names }) => names.includes(one) && names.includes(other))

/** A form only opens from a button: what is written gives no right to a window. */
function formToOpen(session: Session, { title }: Form, text: string): Reply {
  const open = runButton(session.say('open-form'), text)
  return {
    kind: 'message',
    message: notice(session.sayRich('form-to-open', { title }), { type: 'actions', actions: [open] }),
  }
}
