import {
  type AgreementBasis,
  RecordAgreementDocument,
  SiteByIdDocument,
  type SitePartsFragment,
} from '../../generated/operations.ts'
import { readNumber } from '../../language/number.ts'
import { notice } from '../../messages/notice.ts'
import type { Field, Form, FormValues } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { agreementCard } from './cards.ts'
import { readParties } from './read-parties.ts'

const BASES: readonly AgreementBasis[] = ['INNOVATIVE_PROCUREMENT', 'GRANT', 'FREE', 'OTHER']

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

const agreementForm = (session: Session, site: SitePartsFragment): Form => ({
  id: 'site.agreement',
  title: session.say('agreement.form-title'),
  intro: session.sayRich('agreement.form-intro', {
    name: site.establishment.name,
    enterprise: site.experiment.enterprise.name,
  }),
  submit: session.say('save'),
  cancel: session.say('cancel'),
  fields: agreementFields(session, site),
  state: site.id,
})

function agreementFields(
  { say }: Session,
  { openedOn, endsOn, establishment, experiment }: SitePartsFragment,
): Field[] {
  const parties = [experiment.cohort.programme.authority, experiment.enterprise.name, establishment.name]
  return [
    {
      type: 'choice',
      id: 'basis',
      label: say('agreement.basis-label'),
      options: BASES.map((basis) => ({ value: basis, label: say('agreement.basis', { basis }) })),
    },
    { type: 'text', id: 'basisNote', label: say('agreement.note-field'), optional: true, maxLength: 500 },
    {
      type: 'text',
      id: 'parties',
      label: say('agreement.parties-label'),
      hint: say('agreement.parties-hint'),
      multiline: true,
      maxLength: 2500,
      initial: parties.join('\n'),
    },
    {
      type: 'text',
      id: 'amount',
      label: say('agreement.amount-label'),
      hint: say('agreement.amount-hint'),
      optional: true,
      maxLength: 30,
    },
    { type: 'date', id: 'startsOn', label: say('agreement.starts-field'), initial: openedOn },
    { type: 'date', id: 'endsOn', label: say('agreement.ends-field'), ...(endsOn ? { initial: endsOn } : {}) },
    { type: 'date', id: 'signedOn', label: say('agreement.signed-label'), optional: true },
  ]
}

/** Records the agreement. `state` is the site. */
export async function submitAgreement(session: Session, siteId: string, values: FormValues): Promise<Reply> {
  const amount = amountIn(session, values['amount'])
  if (amount === undefined) return { kind: 'errors', errors: { amount: session.say('agreement.amount-error') } }
  const terms = {
    // The value of an option of our own form; the API's enum refuses anything else.
    basis: values['basis'] as AgreementBasis,
    basisNote: values['basisNote'] ?? null,
    parties: readParties(values['parties'] ?? ''),
    amount,
    startsOn: values['startsOn'] ?? '',
    endsOn: values['endsOn'] ?? '',
    signedOn: values['signedOn'] ?? null,
  }
  const input = { clientKey: session.key, siteId, terms }
  const { recordAgreement: result } = await session.ask(RecordAgreementDocument, { input })
  switch (result.__typename) {
    case 'RecordAgreementSuccess':
      return { kind: 'message', message: agreementCard(session, result.agreement) }
    case 'InvalidInputProblem':
      return { kind: 'errors', errors: { [result.field]: result.message } }
    default:
      return { kind: 'message', message: notice([result.message]) }
  }
}

/** An amount as people write it: null when nothing was typed, `undefined` when nobody can tell. */
function amountIn({ viewer: { language } }: Session, text: string | undefined): string | null | undefined {
  if (text === undefined) return null
  const [value, other] = readNumber(text, language)
  return other === undefined ? value : undefined
}
