import type { AgreementPartsFragment, SitePartsFragment } from '../../generated/operations.ts'
import { cut, day } from '../../language/format.ts'
import type { Action, Block, Message } from '../../model/message.ts'
import { plain, type Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { euros } from './euros.ts'

const LONGEST_NAME = 120

/** A site, under a sentence that says what has just happened. */
export function siteCard(session: Session, text: Rich, site: SitePartsFragment): Message {
  const { id, viewerCanRecordAgreement } = site
  const record: Action = {
    act: 'site.agreement',
    argument: id,
    label: session.say('site.record-agreement'),
    style: 'primary',
  }
  return {
    summary: plain(text),
    blocks: [
      { type: 'text', text },
      { type: 'fields', fields: siteFields(session, site) },
      ...(viewerCanRecordAgreement ? [{ type: 'actions', actions: [record] } as const] : []),
    ],
  }
}

function siteFields({ say, viewer: { language } }: Session, site: SitePartsFragment) {
  const { openedOn, endsOn, public: words, capacity, referent } = site
  const dates = {
    start: day(language, openedOn),
    end: endsOn ? day(language, endsOn) : '',
    ends: endsOn ? 'yes' : 'no',
  }
  return [
    { label: say('site.dates-label'), value: [say('site.dates', dates)] },
    ...(words ? [{ label: say('site.public-label'), value: [words] }] : []),
    ...(capacity ? [{ label: say('site.capacity-label'), value: [say('site.capacity', { count: capacity })] }] : []),
    ...(referent ? [{ label: say('site.referent-label'), value: [contact(referent)] }] : []),
  ]
}

const contact = ({ name, email }: NonNullable<SitePartsFragment['referent']>): string =>
  email ? `${name} · ${email}` : name

/** An agreement under a sentence that says what has just happened, with what deserves attention. */
export function agreementCard(session: Session, agreement: AgreementPartsFragment, text: Rich): Message {
  const { id, signedOn, viewerCanSign } = agreement
  const sign: Action = { act: 'agreement.sign', argument: id, label: session.say('agreement.button.sign') }
  const warnings = agreement.warnings.map(({ message }): Block => ({ type: 'text', text: ['⚠️ ', message] }))
  return {
    summary: plain(text),
    blocks: [
      { type: 'text', text },
      { type: 'fields', fields: agreementFields(session, agreement) },
      ...warnings,
      { type: 'context', text: session.sayRich(signedOn ? 'agreement.keep-file' : 'agreement.to-sign') },
      ...(viewerCanSign ? [{ type: 'actions', actions: [sign] } as const] : []),
    ],
  }
}

function agreementFields({ say, viewer: { language } }: Session, agreement: AgreementPartsFragment) {
  const { basis, basisNote, amount, parties, startsOn, endsOn, signedOn } = agreement
  const basisText = say('agreement.basis', { basis })
  const dates = { start: day(language, startsOn), end: day(language, endsOn), ends: 'yes' }
  return [
    { label: say('agreement.basis-label'), value: [basisNote ? `${basisText} · ${basisNote}` : basisText] },
    {
      label: say('agreement.parties-label'),
      value: [parties.map(({ name }) => cut(name, LONGEST_NAME)).join(' · ')],
    },
    ...(amount ? [{ label: say('agreement.amount-label'), value: [euros(language, amount)] }] : []),
    { label: say('agreement.dates-label'), value: [say('site.dates', dates)] },
    ...(signedOn ? [{ label: say('agreement.signed-label'), value: [day(language, signedOn)] }] : []),
  ]
}
