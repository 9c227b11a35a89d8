/** The form of a list of a bilan. */
import type { ActionHandler, FormHandler } from '../../model/feature.ts'
import type { Form } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { afterWriting, under } from './after-writing.ts'
import { readArgument } from './bilan.ts'
import { type Details, noLonger, reachDetails } from './complete.ts'
import { isListName, type ListName, lists } from './lists.ts'

/** Opens the form of a list, filled with what is written. */
export const pressList =
  (name: ListName): ActionHandler =>
  async (session, id) => {
    const bilan = await reachDetails(session, id)
    if (!bilan) return noLonger(session)
    const intro = session.sayRich(`bilan.${name}-intro`)
    return { kind: 'form', form: formOf(session, name, bilan, { intro, text: lists[name].written(bilan) }) }
  }

interface Filled {
  readonly intro: Rich
  readonly text: string
}

const formOf = ({ say }: Session, name: ListName, { id, revision }: Details, { intro, text }: Filled): Form => ({
  id: 'bilan.list',
  title: say(`bilan.${name}-title`),
  intro,
  submit: say('save'),
  cancel: say('cancel'),
  fields: [
    {
      type: 'text',
      id: 'lines',
      label: say(`bilan.${name}-field`),
      hint: say(`bilan.${name}-hint`),
      multiline: true,
      optional: true,
      initial: text,
    },
  ],
  state: `${id} ${revision} ${name}`,
})

/** Writes a list. `state` is the bilan, the revision shown and the list. */
export const submitList: FormHandler = async (session, state, values) => {
  const { id: bilanId, rest } = readArgument(state)
  const { id: revision, rest: name } = readArgument(rest)
  if (!isListName(name)) return noLonger(session)
  const text = values['lines'] ?? ''
  const target = { clientKey: session.key, bilanId, revision: Number(revision) }
  const result = await lists[name].send(session, target, text)
  if (typeof result === 'string') return { kind: 'errors', errors: { lines: result } }
  return afterWriting(session, result, {
    done: 'bilan.kept',
    errors: under('lines'),
    again: (changed) => again(session, name, bilanId, { intro: [`⚠️ ${changed.message}`], text }),
  })
}

/** The form again with what was sent; what is written now stands above it. */
async function again(session: Session, name: ListName, bilanId: string, { intro, text }: Filled): Promise<Reply> {
  const bilan = await reachDetails(session, bilanId)
  if (!bilan) return noLonger(session)
  const present = session.say('bilan.present', { text: lists[name].written(bilan) })
  return { kind: 'form', form: formOf(session, name, bilan, { intro: [...intro, '\n', present], text }) }
}
