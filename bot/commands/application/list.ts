import { ApplicationsDocument } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Action, Block } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import { plain, type Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { type Calls, findCalls } from './calls.ts'
import { type Application, applicationBlocks } from './cards.ts'

/** As many as fit in one message with their buttons. */
const SIZE = 5
const divider: Block = { type: 'divider' }

/** What waits for the score of the person; or the applications of a call, by its id. */
export const TO_SCORE = 'to-score'

/** `/programme candidatures`: what a juror has left to score; for who decides, or once all is scored, the latest call. */
export async function listApplications(session: Session): Promise<Reply> {
  const calls = await findCalls(session)
  const [latest] = calls.calls
  if (!latest) return { kind: 'message', message: notice(noCall(session, calls)) }
  const isFirstToScore = calls.toScore > 0 && session.viewer.role !== 'STAFF'
  return listOf(session, isFirstToScore ? TO_SCORE : latest.id)
}

const noCall = (session: Session, { label }: Calls): Rich =>
  session.sayRich(session.viewer.role === 'STAFF' ? 'application.no-call' : 'application.no-jury', { label })

/** A list, or the page that follows: `to-score` or `call`, then `cursor`. What was shown stays, with its buttons. */
export async function pressList(session: Session, argument: string): Promise<Reply> {
  const [list = TO_SCORE, after] = argument.split(' ')
  return listOf(session, list, after || null)
}

/** The list again, with what has just happened on top. */
export async function listAfter(session: Session, list: string, happened: Rich): Promise<Reply> {
  const reply = await listOf(session, list)
  if (reply.kind !== 'message') return reply
  const blocks: Block[] = [{ type: 'text', text: happened }, divider, ...reply.message.blocks]
  return { kind: 'message', message: { summary: plain(happened), blocks } }
}

async function listOf(session: Session, list: string, after: string | null = null): Promise<Reply> {
  const which = list === TO_SCORE ? { callId: null, toScore: true } : { callId: list, toScore: false }
  const [{ applications }, calls] = await Promise.all([
    session.ask(ApplicationsDocument, { ...which, first: SIZE, after }),
    findCalls(session),
  ])
  const rows = applications.edges.map(({ node }) => node)
  const { hasNextPage, endCursor } = applications.pageInfo
  const next: Action[] = hasNextPage
    ? [{ act: 'application.list', argument: `${list} ${endCursor ?? ''}`, label: session.say('application.next') }]
    : []
  const actions = [...next, ...others(session, list, calls)]
  const summary = headingOf(session, list, calls)
  const blocks: Block[] = [
    { type: 'heading', text: summary },
    ...(rows.length === 0 ? [{ type: 'text', text: session.sayRich('application.none') } as const] : []),
    ...cards(session, rows, list),
    ...(actions.length > 0 ? [{ type: 'actions', actions } as const] : []),
  ]
  return { kind: 'message', message: { summary, blocks } }
}

function headingOf(session: Session, list: string, { calls, toScore }: Calls): string {
  if (list === TO_SCORE) return session.say('application.heading-to-score', { count: toScore })
  const call = calls.find(({ id }) => id === list)
  return session.say('application.heading-call', { cohort: call?.cohort ?? '' })
}

const cards = (session: Session, rows: readonly Application[], list: string): Block[] =>
  rows.flatMap((application, index) => [
    ...(index > 0 ? [divider] : []),
    ...applicationBlocks(session, application, list),
  ])

/** The way to the other lists: what is left to score, the other calls. */
function others(session: Session, list: string, { calls, toScore }: Calls): Action[] {
  const left: Action[] =
    toScore > 0 && list !== TO_SCORE
      ? [{ act: 'application.list', argument: TO_SCORE, label: session.say('application.left', { count: toScore }) }]
      : []
  return [
    ...left,
    ...calls
      .filter(({ id }) => id !== list)
      .slice(0, 3)
      .map(({ id, cohort }): Action => ({ act: 'application.list', argument: id, label: cohort })),
  ]
}
