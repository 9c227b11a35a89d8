import type { ChangeAnswer } from '../api/use-change.ts'
import type { AgreementBasis, AgreementTermsInput } from '../generated/operations.ts'
import type { TextKey } from '../language/say.ts'
import { typedDecimal } from '../language/typed-decimal.ts'

/** What was typed of an agreement; or the field that cannot be sent, and why. */
export function termsOf(
  basis: AgreementBasis,
  form: FormData,
  say: (key: TextKey) => string,
): AgreementTermsInput | ChangeAnswer {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const refusal = (field: string, key: TextKey): ChangeAnswer => ({
    __typename: 'InvalidInputProblem',
    field,
    message: say(key),
  })
  const amount = text('amount') === '' ? null : typedDecimal(text('amount'))
  if (amount === undefined) return refusal('amount', 'agreement.amount-error')
  const [startsOn, endsOn] = [text('startsOn'), text('endsOn')]
  if (startsOn === '') return refusal('startsOn', 'agreement.date-error')
  if (endsOn === '') return refusal('endsOn', 'agreement.date-error')
  const parties = form
    .getAll('party')
    .map((name, rank) => ({
      name: String(name).trim(),
      siret: String(form.getAll('siret')[rank] ?? '').trim() || null,
    }))
    .filter(({ name, siret }) => name !== '' || siret !== null)
  return {
    basis,
    basisNote: text('basisNote') || null,
    parties,
    amount,
    startsOn,
    endsOn,
    signedOn: text('signedOn') || null,
  }
}
