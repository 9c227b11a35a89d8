import type { AgreementRow } from '#db/agreements.ts'
import type { EventKind } from '#db/generated/tables.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import type { Context } from '../context.ts'
import { globalId } from '../ids.ts'
import type { InvalidInput, NotFound } from '../problems.ts'
import { holdAgreement, reachAgreement } from './reach-agreement.ts'
import type { Terms } from './terms.ts'

/** What every change of an agreement may answer. */
export type AgreementOutcome =
  | { readonly kind: 'done'; readonly agreement: AgreementRow }
  | NotFound
  | InvalidInput
  | ClientKeyReused

/** The first answer again, from the agreement that was changed. */
export async function sameAgreement(context: Context, subjectId: string): Promise<AgreementOutcome> {
  const agreement = await reachAgreement(context, subjectId)
  return agreement ? { kind: 'done', agreement } : { kind: 'not-found' }
}

/** Does something to an agreement: once per client key, one person at a time. */
export const changeAgreement = <
  Input extends { readonly clientKey: string; readonly agreementId: string },
  Refusal extends { readonly kind: string } = never,
>(
  context: Context,
  input: Input,
  work: (context: Context, agreement: AgreementRow) => Promise<AgreementOutcome | Refusal>,
  change: EventKind = 'AGREEMENT_RECORDED',
): Promise<AgreementOutcome | Refusal> =>
  once<AgreementOutcome | Refusal>(context, {
    input,
    change,
    command: async (inside) => {
      const agreement = await holdAgreement(inside, input.agreementId)
      return agreement ? work(inside, agreement) : { kind: 'not-found' }
    },
    again: sameAgreement,
  })

/** Writes the event of an agreement, with all that it says. */
export const recordTerms = (context: Context, agreement: AgreementRow, before?: AgreementRow): Promise<void> =>
  recordChange(context, {
    subjectId: globalId('agreement', agreement.id),
    ...(before ? { before: forEvent(before) } : {}),
    after: forEvent(agreement),
  })

const forEvent = ({
  basis,
  basisNote,
  parties,
  amount,
  startsOn,
  endsOn,
  signedOn,
  publishedOn,
}: Omit<Terms, 'operator'> & Pick<AgreementRow, 'publishedOn'>) => ({
  basis,
  basisNote,
  parties,
  amount,
  startsOn,
  endsOn,
  signedOn,
  publishedOn,
})
