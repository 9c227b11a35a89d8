import { notice } from '../../messages/notice.ts'
import type { Reply } from '../../model/reply.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { type Application, applicationCard } from './cards.ts'
import { listAfter } from './list.ts'
import type { MoveResult } from './moves/move.ts'
import type { MoveName } from './moves/moves.ts'

/** What was done, or why not, with the application as it now stands; or the list that the person was going through. */
export async function afterMove(session: Session, name: MoveName, result: MoveResult, list?: string): Promise<Reply> {
  switch (result.kind) {
    case 'done': {
      const text = session.sayRich(`application.done.${name}`, { name: result.application.enterprise.name })
      return showAfter(session, text, result.application, list)
    }
    case 'moved':
      return showAfter(session, [result.message], result.application, list)
    case 'invalid':
      return { kind: 'errors', errors: { [result.field]: result.message } }
    case 'refused':
      return { kind: 'message', message: notice([result.message]) }
  }
}

/** The application under a sentence, or the list that it stood in. A laureate is shown: its experiment is to be opened. */
export const showAfter = async (
  session: Session,
  text: Rich,
  application: Application,
  list?: string,
): Promise<Reply> =>
  list && !application.viewerCanOpenExperiment
    ? listAfter(session, list, text)
    : { kind: 'message', message: applicationCard(session, text, application) }
