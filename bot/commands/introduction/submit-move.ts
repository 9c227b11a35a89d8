import type { FormHandler } from '../../model/feature.ts'
import { afterMove } from './after-move.ts'
import { isListName } from './lists.ts'
import { type MoveName, moveOf } from './moves/moves.ts'

/** Does what the form of a move asked about. `state` is that of its button: `introduction`, or `introduction list`. */
export const submitMove =
  (name: MoveName): FormHandler =>
  async (session, state, values) => {
    const [introductionId = '', list] = state.split(' ')
    const result = await moveOf(name).send(session, { clientKey: session.key, introductionId }, values)
    return afterMove(session, name, result, isListName(list) ? list : undefined)
  }
