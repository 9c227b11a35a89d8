import {
  AcceptIntroductionDocument,
  EstablishmentByIdDocument,
  WithdrawIntroductionDocument,
} from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { introductionCard } from './cards.ts'
import { declineForm } from './forms.ts'
import { openRequest, runIntroduction } from './run.ts'

/** Opens the form for the establishment chosen. */
export async function pressChoose(session: Session, establishmentId: string): Promise<Reply> {
  const { node } = await session.ask(EstablishmentByIdDocument, { id: establishmentId })
  if (node?.__typename !== 'Establishment') return { kind: 'message', message: notice(session.sayRich('stale')) }
  return openRequest(session, node)
}

/** Opens an empty form. */
export const pressNew = (session: Session): Promise<Reply> => openRequest(session)

/** Runs the search that was suggested. */
export async function pressLine(session: Session, line: string): Promise<Reply> {
  const reply = await runIntroduction(session, line)
  return reply.kind === 'message' ? { ...reply, kind: 'replace' } : reply
}

/** Records that the establishment agrees. */
export async function pressAccept(session: Session, introductionId: string): Promise<Reply> {
  const input = { clientKey: session.key, introductionId }
  const { acceptIntroduction: result } = await session.ask(AcceptIntroductionDocument, { input })
  if (result.__typename !== 'AnswerIntroductionSuccess') return { kind: 'replace', message: notice([result.message]) }
  const text = session.sayRich('introduction.accepted', { name: result.introduction.establishment.name })
  return { kind: 'replace', message: introductionCard(session, text, result.introduction) }
}

/** Asks why before declining. */
export const pressDecline = async (session: Session, introductionId: string): Promise<Reply> => ({
  kind: 'form',
  form: declineForm(session, introductionId),
})

/** Gives the request up. */
export async function pressWithdraw(session: Session, introductionId: string): Promise<Reply> {
  const input = { clientKey: session.key, introductionId }
  const { withdrawIntroduction: result } = await session.ask(WithdrawIntroductionDocument, { input })
  if (result.__typename !== 'AnswerIntroductionSuccess') return { kind: 'replace', message: notice([result.message]) }
  const text = session.sayRich('introduction.withdrawn', { name: result.introduction.establishment.name })
  return { kind: 'replace', message: introductionCard(session, text, result.introduction) }
}
