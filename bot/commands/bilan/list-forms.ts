/** The lists of a bilan, each written in one field, a line each. */
import {
  SetAdjustmentsDocument,
  SetUnexpectedEffectsDocument,
  SetViabilityConditionsDocument,
  type WriteBilanPartsFragment,
} from '../../generated/operations.ts'
import type { ActionHandler, FormHandler } from '../../model/feature.ts'
import type { Form } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { afterWriting, under } from './after-writing.ts'
import { readArgument } from './bilan.ts'
import { type Details, noLonger, reachDetails } from './complete.ts'
import {
  readAdjustments,
  readConditions,
  readEffects,
  writeAdjustments,
  writeConditions,
  writeEffects,
} from './lines.ts'

type ListName = 'effects' | 'conditions' | 'adjustments'

interface Target {
  readonly clientKey: string
  readonly bilanId: string
  readonly revision: number
}

interface List {
  readonly written: (bilan: Details) => string
  /** Sends the list, or says why it cannot be read. */
  readonly send: (session: Session, target: Target, text: string) => Promise<WriteBilanPartsFragment | string>
}

const lists: Record<ListName, List> = {
  effects: {
    written: ({ unexpectedEffects }) => writeEffects(unexpectedEffects),
    send: async (session, target, text) => {
      const input = { ...target, effects: readEffects(text) }
      return (await session.ask(SetUnexpectedEffectsDocument, { input })).setUnexpectedEffects
    },
  },
  conditions: {
    written: ({ viabilityConditions }) => writeConditions(viabilityConditions),
    send: async (session, target, text) => {
      const input = { ...target, conditions: readConditions(text) }
      return (await session.ask(SetViabilityConditionsDocument, { input })).setViabilityConditions
    },
  },
  adjustments: {
    written: ({ adjustments }) => writeAdjustments(adjustments),
    send: async (session, target, text) => {
      const typed = readAdjustments(text)
      const dated = typed.flatMap(({ dueOn, ...each }) => (dueOn === null ? [] : [{ ...each, dueOn }]))
      const undated = typed.findIndex(({ dueOn }) => dueOn === null)
      if (undated >= 0) return session.say('bilan.adjustment-undated', { number: undated + 1 })
      return (await session.ask(SetAdjustmentsDocument, { input: { ...target, adjustments: dated } })).setAdjustments
    },
  },
}

const isListName = (name: string): name is ListName => Object.hasOwn(lists, name)

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
