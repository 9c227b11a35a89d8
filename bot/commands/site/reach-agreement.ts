import { AgreementByIdDocument, type AgreementByIdQuery } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Reply } from '../../model/reply.ts'
import { inPlace } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { agreementCard } from './cards.ts'

type Agreement = Extract<NonNullable<AgreementByIdQuery['node']>, { __typename: 'Agreement' }>

/** The agreement of a button, as it now stands. */
export async function reachAgreement(session: Session, id: string): Promise<Agreement | undefined> {
  const { node } = await session.ask(AgreementByIdDocument, { id })
  return node?.__typename === 'Agreement' ? node : undefined
}

/** Why nothing is left to do: it was done, or it is for somebody else. */
export const standing = (session: Session, agreement: Agreement | undefined): Reply =>
  inPlace({
    kind: 'message',
    message: agreement
      ? agreementCard(
          session,
          agreement,
          session.sayRich('agreement.stands', { name: agreement.site.establishment.name }),
        )
      : notice(session.sayRich('stale')),
  })
