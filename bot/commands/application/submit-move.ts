import type { FormHandler } from '../../model/feature.ts'
import { afterMove } from './after-move.ts'
import { type MoveName, moveOf } from './moves/moves.ts'

/** Does what the form of a move asked about. `state` is that of its button: `application`, or `application list`. */
export const submitMove =
  (name: MoveName): FormHandler =>
  async (session, state, values) => {
    const [applicationId = '', list] = state.split(' ')
    const result = await moveOf(name).send(session, { clientKey: session.key, applicationId }, values)
    return afterMove(session, name, result, list)
  }
