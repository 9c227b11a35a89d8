import type { Action } from '../../model/message.ts'
import type { Session } from '../../session.ts'

/** The button that shows the places of an establishment: agents alone declare them. */
export const placesButton = ({ say, viewer: { role } }: Session, establishmentId: string): Action[] =>
  role === 'STAFF' ? [{ act: 'capacity.see', argument: establishmentId, label: say('capacity.button') }] : []
