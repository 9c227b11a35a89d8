import { cut } from '../../language/format.ts'
import { moment } from '../../language/slot.ts'
import { notice } from '../../messages/notice.ts'
import type { Block, Message } from '../../model/message.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { buttonsOf } from './buttons.ts'
import type { ListName } from './lists.ts'
import type { Introduction } from './moves/move.ts'
import { askedBy, standing } from './standing.ts'

/** How much of what people wrote is shown: a page of introductions fits in one message. */
const LONGEST = { brief: { purpose: 500, effort: 150, note: 300 }, full: { purpose: 2000, effort: 500, note: 2000 } }

/** An introduction as it stands, with what the person may do about it; in brief when it stands in a list. */
export function introductionBlocks(session: Session, introduction: Introduction, list?: ListName): Block[] {
  const { establishment, experiment, purpose, effort, note } = introduction
  const longest = LONGEST[list ? 'brief' : 'full']
  const title: Rich = [
    { type: 'strong', text: establishment.name },
    ` — ${establishment.commune} · ${experiment.enterprise.name}, ${experiment.title}`,
  ]
  const asked: Rich = [
    { type: 'emphasis', text: cut(purpose, longest.purpose) },
    ...(effort ? ['\n', ...session.sayRich('introduction.effort', { effort: cut(effort, longest.effort) })] : []),
  ]
  const quoted = note ? [`\n${session.say('quoted', { text: cut(note, longest.note) })}`] : []
  return [
    { type: 'text', text: title },
    { type: 'text', text: asked },
    { type: 'text', text: [...standing(session, introduction), ...quoted, ...detailsOf(session, introduction)] },
    { type: 'context', text: askedBy(session, introduction) },
    { type: 'actions', actions: buttonsOf(session, introduction, list) },
  ]
}

/** One introduction as a message that says what has just happened. */
export const introductionCard = (session: Session, text: Rich, introduction: Introduction): Message =>
  notice(text, { type: 'divider' }, ...introductionBlocks(session, introduction))

/** Whom to write to and when to meet, once there is something to say. */
function detailsOf(session: Session, { contact, meeting, proposedDates, status }: Introduction): Rich {
  const { language, timeZone } = session.viewer
  const dates = proposedDates.map((at) => moment(language, timeZone, at)).join(' ; ')
  const awaitsDate = meeting === null && dates !== '' && status === 'ACCEPTED'
  const address = [contact?.name, contact?.email].filter(Boolean).join(', ')
  return [
    ...(address ? ['\n', ...session.sayRich('introduction.contact', { address })] : []),
    ...(awaitsDate ? ['\n', ...session.sayRich('introduction.proposed-dates', { dates })] : []),
    ...(meeting ? ['\n', ...meetingLine(session, meeting)] : []),
  ]
}

function meetingLine(session: Session, { startsAt, minutes, place }: NonNullable<Introduction['meeting']>): Rich {
  const { language, timeZone } = session.viewer
  const at = moment(language, timeZone, startsAt)
  return session.sayRich('introduction.meeting', { at, minutes, place: place ?? 'none' })
}
