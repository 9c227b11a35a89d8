import { IntroductionHistoryDocument, type IntroductionHistoryQuery } from '../../generated/operations.ts'
import { cut } from '../../language/format.ts'
import { moment } from '../../language/slot.ts'
import { notice } from '../../messages/notice.ts'
import type { Block } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'

type History = Extract<NonNullable<IntroductionHistoryQuery['node']>, { __typename: 'Introduction' }>
type Step = History['history'][number]

/** Few introductions move more often; the latest moves are those that are asked about. */
const LONGEST = 30
const LONGEST_NOTE = 300

/** All that an introduction went through. */
export async function pressHistory(session: Session, id: string): Promise<Reply> {
  const { node } = await session.ask(IntroductionHistoryDocument, { id })
  if (node?.__typename !== 'Introduction') return { kind: 'message', message: notice(session.sayRich('stale')) }
  const { establishment, experiment, history } = node
  const summary = session.say('introduction.history-of', { name: establishment.name, title: experiment.title })
  const see = { act: 'introduction.see', argument: id, label: session.say('introduction.see') }
  const blocks: Block[] = [
    { type: 'heading', text: summary },
    ...history.slice(-LONGEST).map((step): Block => ({ type: 'text', text: stepLine(session, step) })),
    { type: 'actions', actions: [see] },
  ]
  return { kind: 'message', message: { summary, blocks } }
}

function stepLine(session: Session, { from, to, at, by, channel, note, reason }: Step): Rich {
  const { language, timeZone } = session.viewer
  const status = (value: string) => session.say('introduction.status', { status: value })
  const way = from && from !== to ? `${status(from)} → ${status(to)}` : status(to)
  const who = { by: by?.name ?? 'none', channel, reason: reason ?? 'none' }
  return [
    ...session.sayRich('introduction.step', { at: moment(language, timeZone, at), way, ...who }),
    ...(note ? [`\n${session.say('quoted', { text: cut(note, LONGEST_NOTE) })}`] : []),
  ]
}
