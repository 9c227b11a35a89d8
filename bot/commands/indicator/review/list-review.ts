import { MeasurementsToReviewDocument, type ToReviewPartsFragment } from '../../../generated/operations.ts'
import type { Action, Block } from '../../../model/message.ts'
import type { Reply } from '../../../model/reply.ts'
import { plain } from '../../../model/rich.ts'
import type { Session } from '../../../session.ts'
import { reviewBlocks } from './blocks.ts'
import { type Happened, happenedBlocks } from './happened.ts'

/** As many as one reads before deciding, and as fit with their buttons. */
const SIZE = 5
const divider: Block = { type: 'divider' }

/** What waits for the approval of the person, those that have waited longest first; under what has just happened, if anything has. */
export async function listReview(session: Session, after: string | null = null, happened?: Happened): Promise<Reply> {
  const { measurementsToReview: page } = await session.ask(MeasurementsToReviewDocument, {
    filter: null,
    first: SIZE,
    after,
  })
  const measurements = page.edges.map(({ node }) => node)
  if (measurements.length === 0 && happened)
    return { kind: 'message', message: { summary: plain(happened.text), blocks: happenedBlocks(happened) } }
  const summary = session.say('indicator.to-review', {
    count: measurements.length,
    more: page.pageInfo.hasNextPage ? 'yes' : 'no',
    page: after === null ? 'first' : 'next',
  })
  const blocks: Block[] = [
    ...(happened ? [...happenedBlocks(happened), divider] : []),
    { type: 'heading', text: summary },
    ...measurements.flatMap((measurement, index) => [
      ...(index > 0 ? [divider] : []),
      ...reviewBlocks(session, measurement, reviewActions(session, measurement)),
    ]),
    ...footOf(session, measurements, page.pageInfo),
  ]
  return { kind: 'message', message: { summary: happened ? plain(happened.text) : summary, blocks } }
}

/** The page after. */
export const pressReview = (session: Session, after: string): Promise<Reply> =>
  listReview(session, after === 'first' ? null : after)

/** What is decided about one value. */
export const reviewActions = ({ say }: Session, { id }: ToReviewPartsFragment): Action[] => [
  { act: 'indicator.approve', argument: id, label: say('indicator.approve'), style: 'primary' },
  { act: 'indicator.return', argument: id, label: say('indicator.return') },
]

function footOf(
  session: Session,
  measurements: readonly ToReviewPartsFragment[],
  { hasNextPage, endCursor }: { readonly hasNextPage: boolean; readonly endCursor: string | null },
): Block[] {
  const count = measurements.length
  const all: Action = {
    act: 'indicator.approve',
    argument: measurements.map(({ id }) => id).join(' '),
    label: session.say('indicator.approve-all', { count }),
    confirm: {
      title: session.say('indicator.approve-all', { count }),
      text: session.say('indicator.approve-all-text', { count }),
      confirm: session.say('indicator.approve'),
      cancel: session.say('cancel'),
    },
  }
  const next: Action = {
    act: 'indicator.review',
    argument: endCursor ?? 'first',
    label: session.say('indicator.next'),
  }
  const actions = [...(count > 1 ? [all] : []), ...(hasNextPage ? [next] : [])]
  return actions.length > 0 ? [divider, { type: 'actions', actions }] : []
}
