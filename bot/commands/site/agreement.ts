import { RecordAgreementDocument, SiteByIdDocument, type SitePartsFragment } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Form, FormValues } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { agreementFields, readTerms } from './agreement-fields.ts'
import { agreementCard } from './cards.ts'

/** The site named by a button, or the one that the introduction it names led to. */
async function reachSite(session: Session, id: string): Promise<SitePartsFragment | undefined> {
  const { node } = await session.ask(SiteByIdDocument, { id })
  if (node?.__typename === 'Site') return node
  return (node?.__typename === 'Introduction' && node.site) || undefined
}

/** Opens the form of an agreement about a site. */
export async function pressAgreement(session: Session, id: string): Promise<Reply> {
  const site = await reachSite(session, id)
  if (!site) return { kind: 'message', message: notice(session.sayRich('stale')) }
  session.recent.choose(site.experiment.id)
  if (!site.viewerCanRecordAgreement)
    return { kind: 'message', message: notice(session.sayRich('agreement.for-staff')) }
  return { kind: 'form', form: agreementForm(session, site) }
}

function agreementForm(session: Session, { id, openedOn, endsOn, establishment, experiment }: SitePartsFragment): Form {
  const { enterprise, cohort } = experiment
  return {
    id: 'site.agreement',
    title: session.say('agreement.form-title'),
    intro: session.sayRich('agreement.form-intro', { name: establishment.name, enterprise: enterprise.name }),
    submit: session.say('save'),
    cancel: session.say('cancel'),
    fields: agreementFields(session, {
      parties: [cohort.programme.authority, enterprise.name, establishment.name],
      startsOn: openedOn,
      endsOn,
    }),
    state: id,
  }
}

/** Records the agreement. `state` is the site. */
export async function submitAgreement(session: Session, siteId: string, values: FormValues): Promise<Reply> {
  const terms = readTerms(session, values)
  if (!terms) return { kind: 'errors', errors: { amount: session.say('agreement.amount-error') } }
  const input = { clientKey: session.key, siteId, terms }
  const { recordAgreement: result } = await session.ask(RecordAgreementDocument, { input })
  switch (result.__typename) {
    case 'RecordAgreementSuccess':
      return {
        kind: 'message',
        message: agreementCard(
          session,
          result.agreement,
          session.sayRich('agreement.recorded', nameIn(result.agreement)),
        ),
      }
    case 'InvalidInputProblem':
      return { kind: 'errors', errors: { [result.field]: result.message } }
    default:
      return { kind: 'message', message: notice([result.message]) }
  }
}

const nameIn = ({ site }: { readonly site: { readonly establishment: { readonly name: string } } }) => ({
  name: site.establishment.name,
})
