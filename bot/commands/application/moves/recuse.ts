import { LiftRecusalDocument, RecuseFromApplicationDocument } from '../../../generated/operations.ts'
import type { Move, MoveResult } from './move.ts'

/** A juror keeps out of it. */
export const recuse: Move = {
  can: ({ viewerCanRecuse }) => viewerCanRecuse,
  questions: ({ say }) => [
    {
      type: 'text',
      id: 'reason',
      label: say('application.recuse-field'),
      hint: say('application.recuse-hint'),
      multiline: true,
      maxLength: 2000,
      optional: true,
    },
  ],
  send: async (session, target, values): Promise<MoveResult> => {
    const input = { ...target, reason: values['reason'] ?? null }
    const { recuseFromApplication: result } = await session.ask(RecuseFromApplicationDocument, { input })
    if (result.__typename === 'RecuseFromApplicationSuccess') return { kind: 'done', application: result.application }
    return result.__typename === 'InvalidInputProblem'
      ? { kind: 'invalid', field: result.field, message: result.message }
      : { kind: 'refused', message: result.message }
  },
}

/** And comes back on it. */
export const lift: Move = {
  can: ({ viewerCanLiftRecusal }) => viewerCanLiftRecusal,
  send: async (session, target): Promise<MoveResult> => {
    const { liftRecusal: result } = await session.ask(LiftRecusalDocument, { input: target })
    return result.__typename === 'LiftRecusalSuccess'
      ? { kind: 'done', application: result.application }
      : { kind: 'refused', message: result.message }
  },
}
