import { OpenSiteDocument, PlaceToOpenDocument, type PlaceToOpenQuery } from '../../generated/operations.ts'
import { todayIn } from '../../language/format.ts'
import { wholeNumber } from '../../language/whole-number.ts'
import { notice } from '../../messages/notice.ts'
import type { Field, Form, FormValues } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { siteCard } from './cards.ts'

type Place = Extract<PlaceToOpenQuery['node'], { __typename: 'Introduction' }>

/** Opens the form of a site where an introduction led. */
export async function pressOpenSite(session: Session, argument: string): Promise<Reply> {
  const [id = ''] = argument.split(' ')
  const { node } = await session.ask(PlaceToOpenDocument, { id })
  if (node?.__typename !== 'Introduction') return { kind: 'message', message: notice(session.sayRich('stale')) }
  session.recent.choose(node.experiment.id)
  if (!node.viewerCanClose) return { kind: 'message', message: notice(session.sayRich('site.cannot-open')) }
  return { kind: 'form', form: openForm(session, node) }
}

function openForm(session: Session, { id, establishment, experiment }: Place): Form {
  return {
    id: 'site.open',
    title: session.say('site.form-title'),
    intro: session.sayRich('site.form-intro', { name: establishment.name, enterprise: experiment.enterprise.name }),
    submit: session.say('site.open'),
    cancel: session.say('cancel'),
    fields: openFields(session),
    state: id,
  }
}

function openFields({ say, viewer: { timeZone }, now }: Session): Field[] {
  return [
    { type: 'date', id: 'opensOn', label: say('site.opens-field'), initial: todayIn(timeZone, now()) },
    { type: 'date', id: 'endsOn', label: say('site.ends-field'), optional: true },
    {
      type: 'text',
      id: 'public',
      label: say('site.public-label'),
      hint: say('site.public-hint'),
      multiline: true,
      maxLength: 500,
    },
    { type: 'text', id: 'capacity', label: say('site.capacity-label'), optional: true, maxLength: 10 },
    { type: 'text', id: 'referentName', label: say('site.referent-label'), optional: true, maxLength: 200 },
    { type: 'text', id: 'referentEmail', label: say('site.email-field'), optional: true, maxLength: 254 },
  ]
}

/** Opens the site. `state` is the introduction. */
export async function submitOpenSite(session: Session, introductionId: string, values: FormValues): Promise<Reply> {
  const capacity = values['capacity'] === undefined ? null : wholeNumber(session.viewer.language, values['capacity'])
  if (capacity === undefined) return { kind: 'errors', errors: { capacity: session.say('site.capacity-error') } }
  const input = {
    clientKey: session.key,
    introductionId,
    opensOn: values['opensOn'] ?? '',
    endsOn: values['endsOn'] ?? null,
    public: values['public'] ?? '',
    capacity,
    referentName: values['referentName'] ?? null,
    referentEmail: values['referentEmail'] ?? null,
  }
  const { openSite: result } = await session.ask(OpenSiteDocument, { input })
  switch (result.__typename) {
    case 'OpenSiteSuccess': {
      const text = session.sayRich('site.opened', { name: result.site.establishment.name })
      return { kind: 'message', message: siteCard(session, text, result.site) }
    }
    case 'SiteExistsProblem':
      return { kind: 'message', message: siteCard(session, [result.message], result.site) }
    case 'InvalidInputProblem':
      return { kind: 'errors', errors: { [result.field]: result.message } }
    default:
      return { kind: 'message', message: notice([result.message]) }
  }
}
