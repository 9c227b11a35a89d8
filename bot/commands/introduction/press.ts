import {
  AcceptIntroductionDocument,
  EstablishmentByIdDocument,
  IntroductionByIdDocument,
  WithdrawIntroductionDocument,
} from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import { inPlace, type Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { declineForm } from './forms.ts'
import { listAfter } from './list.ts'
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
export const pressLine = async (session: Session, line: string): Promise<Reply> =>
  inPlace(await runIntroduction(session, line))

/** Records that the establishment agrees; what else waits stays in view. */
export async function pressAccept(session: Session, introductionId: string): Promise<Reply> {
  const input = { clientKey: session.key, introductionId }
  const { acceptIntroduction: result } = await session.ask(AcceptIntroductionDocument, { input })
  if (result.__typename !== 'AnswerIntroductionSuccess') return listAfter(session, 'REQUESTED', [result.message])
  const { name } = result.introduction.establishment
  return listAfter(session, 'REQUESTED', session.sayRich('introduction.accepted', { name }))
}

/** Asks why before declining. */
export async function pressDecline(session: Session, introductionId: string): Promise<Reply> {
  const { node } = await session.ask(IntroductionByIdDocument, { id: introductionId })
  if (node?.__typename !== 'Introduction') return { kind: 'message', message: notice(session.sayRich('stale')) }
  return { kind: 'form', form: declineForm(session, node) }
}

/** Gives the request up; the others stay in view. */
export async function pressWithdraw(session: Session, introductionId: string): Promise<Reply> {
  const input = { clientKey: session.key, introductionId }
  const { withdrawIntroduction: result } = await session.ask(WithdrawIntroductionDocument, { input })
  const status = session.viewer.role === 'STAFF' ? 'REQUESTED' : null
  if (result.__typename !== 'AnswerIntroductionSuccess') return listAfter(session, status, [result.message])
  const { name } = result.introduction.establishment
  return listAfter(session, status, session.sayRich('introduction.withdrawn', { name }))
}
