/** The lists of a bilan, each written in one field, a line each. */
import {
  SetAdjustmentsDocument,
  SetUnexpectedEffectsDocument,
  SetViabilityConditionsDocument,
  type WriteBilanPartsFragment,
} from '../../generated/operations.ts'
import type { Session } from '../../session.ts'
import type { Details } from './complete.ts'
import {
  readAdjustments,
  readConditions,
  readEffects,
  writeAdjustments,
  writeConditions,
  writeEffects,
} from './lines.ts'

/** The lists of a bilan. */
export type ListName = 'effects' | 'conditions' | 'adjustments'

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

/** How each is written and sent. */
export const lists: Record<ListName, List> = {
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

export const isListName = (name: string): name is ListName => Object.hasOwn(lists, name)
