import { type BilanDetailsFragment, BilanToCompleteDocument } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Action } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'

export type Details = BilanDetailsFragment

/** A bilan with what is written in it besides the answers; `undefined` when it is not, or no longer, written by the person. */
export async function reachDetails(session: Session, id: string): Promise<Details | undefined> {
  const { node } = await session.ask(BilanToCompleteDocument, { id })
  if (node?.__typename !== 'Bilan' || !node.viewerCanWrite) return undefined
  session.recent.choose(node.experiment.id)
  return node
}

/** A button that has had its time. */
export const noLonger = (session: Session): Reply => ({
  kind: 'message',
  message: notice(session.sayRich('bilan.not-written')),
})

/** All that can be written in a bilan besides the answers. */
export async function pressComplete(session: Session, id: string): Promise<Reply> {
  const bilan = await reachDetails(session, id)
  if (!bilan) return noLonger(session)
  const { say } = session
  const button = (act: string, label: string, argument = id): Action => ({ act, argument, label })
  const isWaiting = bilan.pending.some(({ count, setAside }) => setAside < count)
  const actions = [
    ...(bilan.assessments.length > 0 ? [button('bilan.assess', say('bilan.button.assess'))] : []),
    ...bilan.sections.map(({ question }) =>
      button('bilan.evidence', say('bilan.button.evidence', { question }), `${id} ${question}`),
    ),
    button('bilan.effects', say('bilan.button.effects')),
    button('bilan.conditions', say('bilan.button.conditions')),
    button('bilan.adjustments', say('bilan.button.adjustments')),
    ...(isWaiting ? [button('bilan.aside', say('bilan.button.aside'))] : []),
  ]
  const text = session.sayRich('bilan.complete', { title: bilan.experiment.title })
  const blocks = [{ type: 'text', text } as const, { type: 'actions', actions } as const]
  return { kind: 'message', message: { summary: say('bilan.button.complete'), blocks } }
}
