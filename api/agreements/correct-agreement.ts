import { type AgreementRow, agreementsById, renewalsOfAgreements, updateAgreement } from '#db/agreements.ts'
import type { Context } from '../context.ts'
import type { CorrectAgreementInput } from '../generated/resolvers.ts'
import type { InvalidInput } from '../problems.ts'
import { today } from '../today.ts'
import { type AgreementOutcome, changeAgreement, recordTerms } from './change-agreement.ts'
import { startsTooEarly } from './record-agreement.ts'
import { readTerms, type Terms } from './terms.ts'

/** Corrects all that an agreement says. It stays between those that it renews and that renew it. */
export const correctAgreement = (context: Context, input: CorrectAgreementInput): Promise<AgreementOutcome> =>
  changeAgreement(context, input, async (inside, before) => {
    const terms = readTerms(input.terms, await today(inside, before))
    if ('kind' in terms) return terms
    const refused = (await overlaps(inside, before, terms)) ?? publishedTooEarly(before, terms)
    if (refused) return refused
    const agreement = await updateAgreement(inside.db, before.id, terms)
    await recordTerms(inside, agreement, before)
    return { kind: 'done', agreement }
  })

async function overlaps({ db }: Context, before: AgreementRow, terms: Terms): Promise<InvalidInput | undefined> {
  const [renewed] = before.renewalOfId ? await agreementsById(db, [before.renewalOfId]) : []
  const [renewal] = await renewalsOfAgreements(db, [before.id])
  const early = renewed && startsTooEarly(terms, renewed)
  if (early || !renewal || terms.endsOn < renewal.startsOn) return early
  const values = { start: new Date(renewal.startsOn) }
  return { kind: 'invalid-input', field: 'endsOn', text: 'invalid.renewal-overlap', values }
}

/** The data of an agreement are published once it is signed. */
const publishedTooEarly = ({ publishedOn }: AgreementRow, { signedOn }: Terms): InvalidInput | undefined =>
  publishedOn === null || (signedOn !== null && signedOn <= publishedOn)
    ? undefined
    : {
        kind: 'invalid-input',
        field: 'signedOn',
        text: 'invalid.signed-after-publication',
        values: { day: new Date(publishedOn) },
      }
