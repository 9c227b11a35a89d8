import { type IntroductionStatus, IntroductionsDocument } from '../../generated/operations.ts'
import type { Action, Block } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import { plain, type Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { findAskers } from './askers.ts'
import { introductionBlocks } from './cards.ts'

/** As many as fit in one message with their buttons. */
const PAGE = 5
const ALL = 'ALL'

/** The introductions that the person sees, or only those that stand somewhere, a page at a time. */
export async function listIntroductions(
  session: Session,
  status: IntroductionStatus | null,
  after: string | null = null,
): Promise<Reply> {
  const [{ introductions }, askers] = await Promise.all([
    session.ask(IntroductionsDocument, { status, first: PAGE, after }),
    findAskers(session),
  ])
  const { edges, pageInfo } = introductions
  const summary = session.say(status === null ? 'introduction.list' : 'introduction.queue', {
    count: edges.length,
    more: pageInfo.hasNextPage ? 'yes' : 'no',
    page: after === null ? 'first' : 'next',
  })
  const next: Action = {
    act: 'introduction.next',
    argument: `${status ?? ALL} ${pageInfo.endCursor ?? ''}`,
    label: session.say('introduction.next'),
  }
  const ask: Action = { act: 'introduction.new', argument: 'new', label: session.say('introduction.new') }
  const actions = [...(pageInfo.hasNextPage ? [next] : []), ...(askers.length > 0 ? [ask] : [])]
  const blocks: Block[] = [
    { type: 'heading', text: summary },
    ...edges.flatMap(({ node }, index) => [...(index > 0 ? [divider] : []), ...introductionBlocks(session, node)]),
    ...(actions.length > 0 ? [{ type: 'actions', actions } as const] : []),
  ]
  return { kind: 'message', message: { summary, blocks } }
}

/** The list again, in place of the one whose button was pressed, with what has just happened on top. */
export async function listAfter(session: Session, status: IntroductionStatus | null, happened: Rich): Promise<Reply> {
  const reply = await listIntroductions(session, status)
  if (reply.kind !== 'message') return reply
  const blocks: Block[] = [{ type: 'text', text: happened }, divider, ...reply.message.blocks]
  return { kind: 'replace', message: { summary: plain(happened), blocks } }
}

const divider: Block = { type: 'divider' }

/** The page after: `status cursor`. What was shown stays, with its buttons. */
export function pressNext(session: Session, argument: string): Promise<Reply> {
  const [status = ALL, after = ''] = argument.split(' ')
  // The argument of our own button; the API refuses anything else.
  return listIntroductions(session, status === ALL ? null : (status as IntroductionStatus), after)
}
