import type { Action } from '../../model/message.ts'
import type { Session } from '../../session.ts'

/** The button that opens what an experiment looks for. */
export const needsButton = ({ say, viewer: { role } }: Session, experimentId: string): Action => ({
  act: 'match.needs',
  argument: experimentId,
  label: say('match.needs-button', { role }),
})
