import type { PlanViewFragment, StakeholderViewFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'

/** Whom the experiment concerns or depends on, who signs for each, and who has. */
export const Stakeholders = ({ plan }: { plan: PlanViewFragment }) => {
  const { say } = useReading().words
  const { stakeholders, missingSignatures, status } = plan
  if (stakeholders.length === 0) return null
  return (
    <section className="plan-part" aria-labelledby="plan-stakeholders">
      <h3 id="plan-stakeholders">{say('plan.stakeholders')}</h3>
      {status === 'SIGNING' && missingSignatures.length > 0 && (
        <p className="waited">{say('plan.missing', { names: missingSignatures.map(({ name }) => name).join(', ') })}</p>
      )}
      <table className="indicators stakeholders">
        <thead>
          <tr>
            <th scope="col">{say('plan.stakeholder')}</th>
            <th scope="col">{say('plan.expectations')}</th>
            <th scope="col">{say('plan.signature')}</th>
          </tr>
        </thead>
        <tbody>
          {stakeholders.map((stakeholder) => (
            <Row key={stakeholder.id} stakeholder={stakeholder} isSigned={status !== 'DRAFT'} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Row = ({ stakeholder, isSigned }: { stakeholder: StakeholderViewFragment; isSigned: boolean }) => {
  const { say } = useReading().words
  const { name, kind, expectations, signs } = stakeholder
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="hint">{say(`stakeholder.${kind}`)}</span>
      </th>
      <td data-label={say('plan.expectations')}>
        {expectations ?? <span className="hint">{say('plan.not-said')}</span>}
      </td>
      <td data-label={say('plan.signature')}>
        {signs ? (
          <Signature stakeholder={stakeholder} isSigned={isSigned} />
        ) : (
          <span className="hint">{say('plan.signs-not')}</span>
        )}
      </td>
    </tr>
  )
}

interface SignatureProps {
  readonly stakeholder: StakeholderViewFragment
  readonly isSigned: boolean
}

const Signature = ({ stakeholder, isSigned }: SignatureProps) => {
  const { say, day, moment } = useReading().words
  const { member, signatoryName, signature } = stakeholder
  return (
    <>
      <span>{member?.name ?? signatoryName}</span>
      {signature ? (
        <span className="hint">
          {signature.paperOn
            ? say('plan.signed-paper', { day: day(signature.paperOn), by: signature.recordedBy.name })
            : say('plan.signed', { day: moment(signature.signedAt) })}
          {signature.note && ` · ${signature.note}`}
        </span>
      ) : (
        <span className="hint">
          {isSigned ? <span className="badge TO_SIGN">{say('plan.to-sign')}</span> : say('plan.will-sign')}
        </span>
      )}
    </>
  )
}
