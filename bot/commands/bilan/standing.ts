import { dayOf } from '../../language/format.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import type { Bilan } from './bilan.ts'

/** Where a bilan stands, in a sentence. */
export function standing(session: Session, { status, openedAt, submittedAt, frozenAt, parties }: Bilan): Rich {
  const { language, timeZone } = session.viewer
  const at = frozenAt ?? (status === 'DRAFT' ? openedAt : (submittedAt ?? openedAt))
  const signatories = parties.filter(({ signatory }) => signatory !== null)
  return session.sayRich('bilan.standing', {
    status,
    day: dayOf(language, timeZone, at),
    signed: signatories.filter(({ signature }) => signature !== null).length,
    all: signatories.length,
  })
}
