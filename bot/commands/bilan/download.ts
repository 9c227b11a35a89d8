import { BilanDocumentsDocument } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Reply } from '../../model/reply.ts'
import { plain } from '../../model/rich.ts'
import type { Session } from '../../session.ts'

/** The bilan as a document. Its links open for a while only: they are made when they are asked for, not with the card. */
export async function pressDownload(session: Session, id: string): Promise<Reply> {
  const { node } = await session.ask(BilanDocumentsDocument, { id })
  if (node?.__typename !== 'Bilan') return { kind: 'message', message: notice(session.sayRich('stale')) }
  const { status, experiment, pdf, docx } = node
  const text = session.sayRich('bilan.download', { title: experiment.title, status })
  const actions = [
    { url: pdf, label: session.say('bilan.download-pdf'), style: 'primary' } as const,
    { url: docx, label: session.say('bilan.download-word') },
  ]
  const blocks = [{ type: 'text', text } as const, { type: 'actions', actions } as const]
  return { kind: 'message', message: { summary: plain(text), blocks } }
}
