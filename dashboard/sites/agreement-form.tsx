import { useState } from 'react'
import type { ChangeAnswer } from '../api/use-change.ts'
import type { AgreementBasis, AgreementTermsInput } from '../generated/operations.ts'
import { ChangeForm } from '../page/change-form.tsx'
import { Field } from '../page/field.tsx'
import { useReading } from '../session/reading.ts'
import type { FullAgreement } from './full-site.ts'
import { PartyFields } from './party-fields.tsx'
import { termsOf } from './terms.ts'

const BASES: readonly AgreementBasis[] = ['INNOVATIVE_PROCUREMENT', 'GRANT', 'FREE', 'OTHER']

interface AgreementFormProps {
  readonly initial: Partial<FullAgreement> & Pick<FullAgreement, 'parties'>
  readonly send: (clientKey: string, terms: AgreementTermsInput) => Promise<ChangeAnswer>
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** The form of all that an agreement says. */
export const AgreementForm = ({ initial, send, ...ends }: AgreementFormProps) => {
  const { say, amount } = useReading().words
  const [basis, setBasis] = useState<AgreementBasis>(initial.basis ?? 'INNOVATIVE_PROCUREMENT')
  const sendTyped = async (clientKey: string, form: FormData): Promise<ChangeAnswer> => {
    const terms = termsOf(basis, form, say)
    return '__typename' in terms ? terms : send(clientKey, terms)
  }
  return (
    <ChangeForm label={say('agreement.record')} send={sendTyped} {...ends}>
      {(problemOf) => (
        <>
          <Field label={say('agreement.basis')}>
            {(attributes) => (
              <select
                {...attributes}
                value={basis}
                onChange={({ target }) => setBasis(BASES.find((one) => one === target.value) ?? 'OTHER')}
              >
                {BASES.map((one) => (
                  <option key={one} value={one}>
                    {say(`basis.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {basis === 'OTHER' && (
            <Field label={say('agreement.basis-note')} problem={problemOf('basisNote')}>
              {(attributes) => (
                <input
                  {...attributes}
                  type="text"
                  name="basisNote"
                  maxLength={500}
                  defaultValue={initial.basisNote ?? ''}
                />
              )}
            </Field>
          )}
          <PartyFields initial={initial.parties} problem={problemOf('parties')} />
          {basis !== 'FREE' && (
            <Field label={say('agreement.amount')} hint={say('agreement.amount-hint')} problem={problemOf('amount')}>
              {(attributes) => (
                <input
                  {...attributes}
                  type="text"
                  name="amount"
                  inputMode="decimal"
                  autoComplete="off"
                  defaultValue={initial.amount ? amount(initial.amount) : ''}
                />
              )}
            </Field>
          )}
          <div className="row">
            {(['startsOn', 'endsOn', 'signedOn'] as const).map((name) => (
              <Field key={name} label={say(`agreement.field-${name}`)} problem={problemOf(name)}>
                {(attributes) => <input {...attributes} type="date" name={name} defaultValue={initial[name] ?? ''} />}
              </Field>
            ))}
          </div>
        </>
      )}
    </ChangeForm>
  )
}
