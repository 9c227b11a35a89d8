import type { BilanPartyViewFragment, BilanViewFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'

/** Who signs for each party, and who has. */
export const BilanSignatures = ({ bilan: { parties, status } }: { bilan: BilanViewFragment }) => {
  const { say } = useReading().words
  return (
    <section className="plan-part" aria-labelledby="bilan-signatures">
      <h3 id="bilan-signatures">{say('bilan.signatures')}</h3>
      <ul className="lines">
        {parties.map((party) => (
          <li key={party.name}>
            <span className="line-name">
              {party.name} <span className="hint">{say(`stakeholder.${party.kind}`)}</span>
            </span>
            <Signed party={party} isAwaited={status === 'SIGNING'} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Signed = ({ party, isAwaited }: { party: BilanPartyViewFragment; isAwaited: boolean }) => {
  const { say, day, moment } = useReading().words
  const { signature, signatory, isInPlan } = party
  if (!isInPlan || signatory === null) return <span className="hint">{say('plan.signs-not')}</span>
  if (!signature)
    return (
      <span className="hint">
        {signatory} {isAwaited ? <span className="badge TO_SIGN">{say('plan.to-sign')}</span> : say('plan.will-sign')}
      </span>
    )
  return (
    <span className="hint">
      {signatory},{' '}
      {signature.paperOn
        ? say('plan.signed-paper', { day: day(signature.paperOn), by: signature.recordedBy.name })
        : say('plan.signed', { day: moment(signature.signedAt) })}
      {signature.note && ` · ${signature.note}`}
    </span>
  )
}
