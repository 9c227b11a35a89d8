import type { Action, Block } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import { plain } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { nameOfDay } from './name-of-day.ts'
import { noticeAgain, type OwnNudge, reachNudge, stale } from './reach-nudge.ts'

/** « Plus tard… »: until when, or never. What was asked stays above, and comes back whole. */
export async function pressLater(session: Session, nudgeId: string): Promise<Reply> {
  const nudge = await reachNudge(session, nudgeId)
  if (!nudge) return stale(session)
  const text = session.sayRich('answer.when')
  const blocks: Block[] = [
    ...askedBlocks(session, nudge),
    { type: 'text', text },
    { type: 'actions', actions: choices(session, nudge) },
  ]
  return { kind: 'replace', message: { summary: plain(text), blocks }, stillAsks: true }
}

/** What was asked, without its buttons. A weekly list is only in its message. */
function askedBlocks(session: Session, nudge: OwnNudge): readonly Block[] {
  if (nudge.subject.__typename === 'Programme') return []
  return noticeAgain(session, nudge).blocks.filter(({ type }) => type !== 'actions')
}

/** The notice again, with its buttons. */
export async function pressBack(session: Session, nudgeId: string): Promise<Reply> {
  const nudge = await reachNudge(session, nudgeId)
  return nudge ? { kind: 'replace', message: noticeAgain(session, nudge), stillAsks: true } : stale(session)
}

function choices(session: Session, { id, later, answers, subject }: OwnNudge): Action[] {
  const { say } = session
  const days = [...new Set(later ? [later.tomorrow, later.monday] : [])]
  return [
    ...days.map((day) => ({
      act: 'nudge.snooze',
      argument: `${id} ${day}`,
      label: capitalised(nameOfDay(session, day)),
    })),
    { act: 'nudge.date', argument: id, label: say('answer.button.date') },
    ...(answers.includes('NEVER') ? [{ act: 'nudge.never', argument: id, label: say('answer.button.never') }] : []),
    ...(subject.__typename === 'Programme'
      ? []
      : [{ act: 'nudge.back', argument: id, label: say('answer.button.back') }]),
  ]
}

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
