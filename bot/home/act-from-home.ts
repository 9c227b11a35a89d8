import type { ActionHandler } from '../model/feature.ts'
import type { Action, Block } from '../model/message.ts'
import type { Reply } from '../model/reply.ts'
import type { Session } from '../session.ts'

/** The act of the buttons of a home. */
export const FROM_HOME = 'home'

/** The blocks of a home: what its buttons answer does not take its place. */
export const asHome = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) =>
    block.type === 'actions'
      ? { ...block, actions: block.actions.map((each) => ('act' in each ? fromHome(each) : each)) }
      : block,
  )

const fromHome = ({ act, argument, ...button }: Action): Action => ({
  ...button,
  act: FROM_HOME,
  argument: `${act} ${argument}`.trim(),
})

/** Does what a button of the home does: beside it, as the home stays. */
export async function actFromHome(
  actions: ReadonlyMap<string, ActionHandler>,
  session: Session,
  packed: string,
): Promise<Reply | undefined> {
  const [act = ''] = packed.split(' ', 1)
  const reply = await actions.get(act)?.(session, packed.slice(act.length).trim())
  return reply?.kind === 'replace' ? { ...reply, kind: 'message' } : reply
}
