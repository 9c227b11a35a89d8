import type { Action } from '../../model/message.ts'
import type { Session } from '../../session.ts'

/** The button that takes back what this very gesture has just done. */
export const undoButton = ({ key, say }: Session): Action => ({ act: 'change.undo', argument: key, label: say('undo') })
