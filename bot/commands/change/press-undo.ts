import { type EventKind, UndoChangeDocument, UndoneSubjectDocument } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Message } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import { say, sayRich } from '../../say.ts'
import type { Session } from '../../session.ts'
import { undoneCard } from '../indicator/cards.ts'
import { noticeAgain, reachNudge } from '../nudge/reach-nudge.ts'

/** Takes back the change of that client key, and says so in its place; or says why it stands, beside it. */
export async function pressUndo(session: Session, change: string): Promise<Reply> {
  const { undoChange: result } = await session.ask(UndoChangeDocument, { input: { clientKey: session.key, change } })
  return result.__typename === 'UndoChangeSuccess'
    ? {
        kind: 'replace',
        message: await undone(session, result),
        ...(result.kind === 'NUDGE_ANSWERED' ? { stillAsks: true } : {}),
      }
    : { kind: 'message', message: notice([`⚠️ ${result.message}`]) }
}

interface Undone {
  readonly kind: EventKind
  readonly count: number
  readonly subjectId: string
}

const ENTRIES: readonly EventKind[] = ['MEASUREMENT_LOGGED', 'MEASUREMENT_CORRECTED', 'MEASUREMENTS_LOGGED']

async function undone(session: Session, { kind, count, subjectId }: Undone): Promise<Message> {
  const { node } = await session.ask(UndoneSubjectDocument, { id: subjectId })
  switch (node?.__typename) {
    case 'Measurement':
      return ENTRIES.includes(kind)
        ? undoneCard(session, node)
        : notice(session.sayRich('undo.done', { kind, count, name: node.indicator.name }))
    case 'Milestone':
      return notice(session.sayRich('undo.done', { kind, count, name: `${node.title} — ${node.experiment.title}` }))
    case 'Introduction':
      return notice(session.sayRich('undo.done', { kind, count, name: node.establishment.name }))
    case 'Nudge':
      return askedAgain(session, subjectId)
    case 'Member':
      return notice(sayRich(node.language, 'undo.done', { kind, count, name: say(node.language, 'undo.language') }))
    default:
      return notice(session.sayRich('undo.done', { kind, count, name: '' }))
  }
}

/** What was answered asks again, under the word that says so. */
async function askedAgain(session: Session, nudgeId: string): Promise<Message> {
  const text = session.sayRich('undo.done', { kind: 'NUDGE_ANSWERED', count: 1, name: '' })
  const nudge = await reachNudge(session, nudgeId)
  return notice(text, ...(nudge ? noticeAgain(session, nudge).blocks : []))
}
