import { notice } from './messages/notice.ts'
import type { DroppedFile } from './model/dropped-file.ts'
import type { Feature } from './model/feature.ts'
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
    firstAnswer(
      features.map((feature) => feature.hear),
      (understand) => understand(session, text),
    )
  )
}

/** A form only opens from a button: what is written gives no right to a window. */
function formToOpen(session: Session, { title }: Form, text: string): Reply {
  const { summary, blocks } = notice(session.sayRich('form-to-open', { title }))
  const open = runButton(session.say('open-form'), text)
  return { kind: 'message', message: { summary, blocks: [...blocks, { type: 'actions', actions: [open] }] } }
}
