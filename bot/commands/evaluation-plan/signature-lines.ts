import type { PlanPartsFragment } from '../../generated/operations.ts'
import { day, dayOf } from '../../language/format.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'

type Signatory = PlanPartsFragment['missingSignatures'][number]

/** Who has signed, and who is waited for while it can be signed. */
export function signatureLines(session: Session, { status, signatures, missingSignatures }: PlanPartsFragment): Rich {
  const { language, timeZone } = session.viewer
  const signed = signatures.map(({ signedAt, paperOn, stakeholder: { name } }) =>
    session.say('plan.signature', {
      name,
      day: paperOn ? day(language, paperOn) : dayOf(language, timeZone, signedAt),
      paper: paperOn ? 'yes' : 'no',
    }),
  )
  const missing = status === 'SIGNING' ? missingSignatures.map((each) => signatory(session, each)) : []
  const lines = [
    ...(signed.length > 0 ? [session.sayRich('plan.signed-by', { names: signed.join(', ') })] : []),
    ...(missing.length > 0 ? [session.sayRich('plan.missing', { names: missing.join(', ') })] : []),
  ]
  return lines.flatMap((line, index) => (index > 0 ? ['\n', ...line] : line))
}

/** « Andibo (Léa Martin) »: for whom, and who signs. */
export const signatory = (session: Session, { name, member, signatoryName }: Signatory): string =>
  session.say('plan.signatory', {
    name,
    signer: member?.name ?? signatoryName ?? '',
    paper: signatoryName ? 'yes' : 'no',
  })
