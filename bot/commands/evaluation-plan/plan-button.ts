import type { Action } from '../../model/message.ts'
import type { Session } from '../../session.ts'

/** The button that shows the plan of an experiment. */
export const planButton = ({ say }: Session, experimentId: string): Action => ({
  act: 'plan.of',
  argument: experimentId,
  label: say('plan.button'),
})
