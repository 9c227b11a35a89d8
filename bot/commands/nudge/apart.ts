import {
  NudgesToAnswerDocument,
  type NudgesToAnswerQuery,
  SnoozeNudgeDocument,
  type SnoozeNudgeMutation,
} from '../../generated/operations.ts'
import { asHome } from '../../home/act-from-home.ts'
import { dayOf } from '../../language/format.ts'
import { notice } from '../../messages/notice.ts'
import type { Action, Block } from '../../model/message.ts'
import { inPlace, type Reply } from '../../model/reply.ts'
import { plain } from '../../model/rich.ts'
import { linesOf, periodKey } from '../../nudges/lines.ts'
import { whatOf } from '../../nudges/what-of.ts'
import { digest } from '../../platforms/gesture-key.ts'
import type { Session } from '../../session.ts'
import { nameOfDay } from './name-of-day.ts'
import { stale } from './reach-nudge.ts'

type Asked = NudgesToAnswerQuery['nudgesPending'][number]

/** The values of a period, `experiment frequency period`, each with what can be answered to it; all can be put off together. */
export async function pressApart(session: Session, argument: string): Promise<Reply> {
  const asked = await valuesOf(session, argument)
  const [first] = asked
  if (!first) return stale(session)
  const reading = { reader: session.viewer, now: session.now() }
  const text = linesOf(reading, asked).flatMap((line) => line.text)
  const blocks: Block[] = [
    { type: 'text', text },
    ...asked.flatMap((nudge): Block[] => [
      { type: 'text', text: session.sayRich('answer.about', { what: whatOf(nudge.subject) }) },
      {
        type: 'actions',
        actions: linesOf(reading, [nudge]).flatMap(({ action, alone }) => (alone ? [action, alone] : [action])),
      },
    ]),
  ]
  const together = { type: 'actions', actions: allLater(session, first, argument) } as const
  return { kind: 'message', message: { summary: plain(text), blocks: [...asHome(blocks), together] } }
}

/** Puts off all the values of a period until a day: `experiment frequency period day`. */
export async function pressAllLater(session: Session, argument: string): Promise<Reply> {
  const end = argument.lastIndexOf(' ')
  const until = argument.slice(end + 1)
  const asked = await valuesOf(session, argument.slice(0, end))
  const results: SnoozeNudgeMutation['snoozeNudge'][] = []
  for (const { id } of asked) {
    const input = { clientKey: digest(`${session.key} ${id}`), nudgeId: id, until }
    results.push((await session.ask(SnoozeNudgeDocument, { input })).snoozeNudge)
  }
  const done = results.flatMap((result) => (result.__typename === 'SnoozeNudgeSuccess' ? [result.nudge] : []))
  const [first] = done
  if (!first) return refusal(session, results)
  const { language, timeZone } = session.viewer
  const said = { count: done.length, day: dayOf(language, timeZone, first.dueAt) }
  return inPlace({ kind: 'message', message: notice(session.sayRich('answer.all-put-off', said)) })
}

function refusal(session: Session, [first]: readonly SnoozeNudgeMutation['snoozeNudge'][]): Reply {
  if (!first || !('message' in first)) return stale(session)
  return { kind: 'message', message: notice([first.message]) }
}

async function valuesOf(session: Session, argument: string): Promise<readonly Asked[]> {
  const { nudgesPending } = await session.ask(NudgesToAnswerDocument, {})
  return nudgesPending
    .filter(
      ({ kind, subject, period }) =>
        kind === 'MEASUREMENT' && subject.__typename === 'Indicator' && periodKey(subject, period) === argument,
    )
    .toSorted((one, other) => whatOf(one.subject).localeCompare(whatOf(other.subject), 'fr'))
}

const allLater = (session: Session, { later }: Asked, argument: string): Action[] =>
  [...new Set(later ? [later.tomorrow, later.monday] : [])].map((day) => ({
    act: 'nudge.all-later',
    argument: `${argument} ${day}`,
    label: session.say('answer.all-later', { day: nameOfDay(session, day) }),
  }))
