import { type AgreementRow, insertAgreement, renewalsOfAgreements } from '#db/agreements.ts'
import type { SiteRow } from '#db/sites.ts'
import { once } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import type { RecordAgreementInput, RenewAgreementInput } from '../generated/resolvers.ts'
import type { InvalidInput } from '../problems.ts'
import { holdSite } from '../sites/reach-site.ts'
import { today } from '../today.ts'
import { type AgreementOutcome, changeAgreement, recordTerms, sameAgreement } from './change-agreement.ts'
import { readTerms, type Terms } from './terms.ts'

/** Another agreement follows already. */
export interface Renewed {
  readonly kind: 'renewed'
  readonly renewal: AgreementRow
}

/** Records an agreement about a site. */
export const recordAgreement = (context: Context, input: RecordAgreementInput): Promise<AgreementOutcome> =>
  once<AgreementOutcome>(context, {
    input,
    change: 'AGREEMENT_RECORDED',
    command: async (inside) => {
      const site = await holdSite(inside, input.siteId)
      if (!site) return { kind: 'not-found' }
      const terms = readTerms(input.terms, await today(inside, site))
      return 'kind' in terms ? terms : record(inside, { siteId: site.id, programmeId: site.programmeId }, terms)
    },
    again: sameAgreement,
  })

/** Records what follows an agreement: once, and after it ends. */
export const renewAgreement = (context: Context, input: RenewAgreementInput): Promise<AgreementOutcome | Renewed> =>
  changeAgreement<RenewAgreementInput, Renewed>(context, input, async (inside, renewed) => {
    const [renewal] = await renewalsOfAgreements(inside.db, [renewed.id])
    if (renewal) return { kind: 'renewed', renewal }
    const terms = readTerms(input.terms, await today(inside, renewed))
    if ('kind' in terms) return terms
    return startsTooEarly(terms, renewed) ?? record(inside, { ...renewed, renewalOfId: renewed.id }, terms)
  })

/** A renewal starts once what it renews is over. */
export const startsTooEarly = (
  { startsOn }: Pick<Terms, 'startsOn'>,
  { endsOn }: Pick<Terms, 'endsOn'>,
): InvalidInput | undefined =>
  startsOn > endsOn
    ? undefined
    : { kind: 'invalid-input', field: 'startsOn', text: 'invalid.renewal-early', values: { end: new Date(endsOn) } }

type Place = Pick<AgreementRow, 'siteId'> & Pick<SiteRow, 'programmeId'> & Partial<Pick<AgreementRow, 'renewalOfId'>>

async function record(
  context: Context,
  { programmeId, siteId, renewalOfId = null }: Place,
  terms: Terms,
): Promise<AgreementOutcome> {
  const agreement = await insertAgreement(context.db, {
    ...terms,
    programmeId,
    siteId,
    renewalOfId,
    recordedBy: memberOf(context).id,
    recordedAt: context.now(),
  })
  await recordTerms(context, agreement)
  return { kind: 'done', agreement }
}
