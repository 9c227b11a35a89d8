import type { EstablishmentPartsFragment, IntroductionPartsFragment } from '../../generated/operations.ts'
import { cut, dayOf } from '../../language/format.ts'
import type { Action, Block, Message } from '../../model/message.ts'
import { plain, type Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'

/** A page of introductions fits in one message, however much people wrote. */
const LONGEST_PURPOSE = 1200
const LONGEST_NOTE = 400

/** Where an establishment is: names repeat, addresses tell them apart. */
export const placeOf = ({ address, postcode, commune }: EstablishmentPartsFragment): string =>
  [address, `${postcode} ${commune}`].filter((part) => part !== '').join(', ')

/** An introduction as it stands, with what the person may do about it. */
export function introductionBlocks(session: Session, introduction: IntroductionPartsFragment): Block[] {
  const { establishment, experiment, purpose } = introduction
  const title: Rich = [
    { type: 'strong', text: establishment.name },
    ` — ${establishment.commune} · ${experiment.enterprise.name}, ${experiment.title}`,
  ]
  const actions = actionsOf(session, introduction)
  return [
    { type: 'text', text: title },
    { type: 'text', text: [{ type: 'emphasis', text: cut(purpose, LONGEST_PURPOSE) }] },
    { type: 'context', text: statusOf(session, introduction) },
    ...(actions.length > 0 ? [{ type: 'actions', actions } as const] : []),
  ]
}

/** One introduction as a message that says what has just happened. */
export const introductionCard = (session: Session, text: Rich, introduction: IntroductionPartsFragment): Message => ({
  summary: plain(text),
  blocks: [{ type: 'text', text }, ...introductionBlocks(session, introduction)],
})

function statusOf(
  { viewer: { language, timeZone }, sayRich, say: sayPlain }: Session,
  introduction: IntroductionPartsFragment,
): Rich {
  const { status, requestedAt, requestedBy, answeredAt, answeredBy, declineReason, note } = introduction
  const asked = sayRich('introduction.asked', { by: requestedBy.name, at: dayOf(language, timeZone, requestedAt) })
  if (status === 'REQUESTED') return [...asked, ' · ', ...sayRich('introduction.waits')]
  const at = answeredAt ? dayOf(language, timeZone, answeredAt) : ''
  const answered = sayRich('introduction.answered', {
    status,
    by: answeredBy?.name ?? '',
    at,
    reason: declineReason ?? 'none',
  })
  return [
    ...asked,
    ' · ',
    ...answered,
    ...(note ? [` · ${sayPlain('quoted', { text: cut(note, LONGEST_NOTE) })}`] : []),
  ]
}

function actionsOf(
  session: Session,
  { id, viewerCanAccept, viewerCanDecline, viewerCanWithdraw }: IntroductionPartsFragment,
): Action[] {
  const accept: Action = {
    act: 'introduction.accept',
    argument: id,
    label: session.say('introduction.accept'),
    style: 'primary',
  }
  const decline: Action = { act: 'introduction.decline', argument: id, label: session.say('introduction.decline') }
  const withdraw: Action = {
    act: 'introduction.withdraw',
    argument: id,
    label: session.say('introduction.withdraw'),
    confirm: {
      title: session.say('introduction.withdraw-title'),
      text: session.say('introduction.withdraw-text'),
      confirm: session.say('introduction.withdraw'),
      cancel: session.say('keep'),
    },
  }
  return [
    ...(viewerCanAccept ? [accept] : []),
    ...(viewerCanDecline ? [decline] : []),
    ...(viewerCanWithdraw ? [withdraw] : []),
  ]
}
