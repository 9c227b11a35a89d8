import { IntroductionByIdDocument } from '../../generated/operations.ts'
import type { Session } from '../../session.ts'
import type { Introduction } from './moves/move.ts'

/** The introduction of a button, as it now stands. */
export async function reachIntroduction(session: Session, id: string): Promise<Introduction | undefined> {
  const { node } = await session.ask(IntroductionByIdDocument, { id })
  if (node?.__typename !== 'Introduction') return undefined
  session.recent.choose(node.experiment.id)
  return node
}
