import type { Action, Block } from '../../../model/message.ts'
import type { Rich } from '../../../model/rich.ts'

/** What was done, or why not, and the way back if there is one. */
export interface Happened {
  readonly text: Rich
  readonly actions: readonly Action[]
}

/** That, above a list. */
export const happenedBlocks = ({ text, actions }: Happened): Block[] => [
  { type: 'text', text },
  ...(actions.length > 0 ? [{ type: 'actions', actions } as const] : []),
]
