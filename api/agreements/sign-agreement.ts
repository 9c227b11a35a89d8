import { type AgreementRow, updateAgreement } from '#db/agreements.ts'
import type { Context } from '../context.ts'
import type { PublishAgreementInput, SignAgreementInput } from '../generated/resolvers.ts'
import { today } from '../today.ts'
import { type AgreementOutcome, changeAgreement, recordTerms } from './change-agreement.ts'

/** It is signed already. */
export interface Signed {
  readonly kind: 'signed'
  readonly agreement: AgreementRow
}

/** Records the day an agreement was signed. */
export const signAgreement = (context: Context, input: SignAgreementInput): Promise<AgreementOutcome | Signed> =>
  changeAgreement<SignAgreementInput, Signed>(context, input, async (inside, before) => {
    const { signedOn } = input
    if (before.signedOn !== null) return { kind: 'signed', agreement: before }
    if (signedOn > (await today(inside, before)))
      return { kind: 'invalid-input', field: 'signedOn', text: 'invalid.date-to-come' }
    return write(inside, before, { signedOn })
  })

/** Records the day the data of a signed agreement were published. */
export const publishAgreement = (context: Context, input: PublishAgreementInput): Promise<AgreementOutcome> =>
  changeAgreement(context, input, async (inside, before) => {
    const { publishedOn } = input
    if (before.signedOn === null || publishedOn < before.signedOn)
      return { kind: 'invalid-input', field: 'publishedOn', text: 'invalid.published-before-signature' }
    if (publishedOn > (await today(inside, before)))
      return { kind: 'invalid-input', field: 'publishedOn', text: 'invalid.date-to-come' }
    return write(inside, before, { publishedOn })
  })

async function write(
  context: Context,
  before: AgreementRow,
  update: Partial<Pick<AgreementRow, 'signedOn' | 'publishedOn'>>,
): Promise<AgreementOutcome> {
  const agreement = await updateAgreement(context.db, before.id, update)
  await recordTerms(context, agreement, before)
  return { kind: 'done', agreement }
}
