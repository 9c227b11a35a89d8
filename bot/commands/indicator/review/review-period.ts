import { MeasurementsToReviewDocument, type ToReviewPartsFragment } from '../../../generated/operations.ts'
import { answer } from '../../../language/answer.ts'
import { nameOfPeriod } from '../../../language/period.ts'
import { notice } from '../../../messages/notice.ts'
import type { Action, Block } from '../../../model/message.ts'
import type { Reply } from '../../../model/reply.ts'
import type { Rich } from '../../../model/rich.ts'
import type { Session } from '../../../session.ts'
import { whatOf } from '../cards.ts'
import { reviewBlocks } from './blocks.ts'
import { reviewActions } from './list-review.ts'

/** As many as the button that approves them all names. */
const MOST = 30
/** Those that seem strange are looked at one by one. */
const MOST_STRANGE = 4
const divider: Block = { type: 'divider' }

/**
 * The values of an experiment for a period that wait for the person, `experiment period`: those that nothing makes strange in a
 * line each, approved together in one click; the others as they are decided about, one by one.
 */
export async function pressReviewPeriod(session: Session, argument: string): Promise<Reply> {
  const [experimentId = '', period] = argument.split(' ')
  const filter = { experimentId, ...(period ? { period } : {}) }
  const { measurementsToReview: page } = await session.ask(MeasurementsToReviewDocument, {
    filter,
    first: MOST,
    after: null,
  })
  const measurements = page.edges.map(({ node }) => node)
  const [first] = measurements
  if (!first) return { kind: 'message', message: notice(session.sayRich('review.nothing-left')) }
  session.recent.choose(experimentId)
  const { indicator } = first
  const summary = session.say('review.of-period', {
    count: measurements.length,
    title: indicator.experiment.title,
    period: nameOfPeriod(session.viewer.language, indicator.frequency, first.period),
  })
  const ordinary = measurements.filter(({ warnings }) => warnings.length === 0)
  const strange = measurements.filter(({ warnings }) => warnings.length > 0).slice(0, MOST_STRANGE)
  const blocks: Block[] = [
    { type: 'heading', text: summary },
    ...ordinaryBlocks(session, ordinary),
    ...strange.flatMap((measurement) => [
      divider,
      ...reviewBlocks(session, measurement, reviewActions(session, measurement)),
    ]),
    divider,
    { type: 'actions', actions: [oneByOne(session)] },
  ]
  return { kind: 'message', message: { summary, blocks } }
}

function ordinaryBlocks(session: Session, measurements: readonly ToReviewPartsFragment[]): Block[] {
  if (measurements.length === 0) return []
  const approve: Action = {
    act: 'indicator.approve',
    argument: measurements.map(({ id }) => id).join(' '),
    label: session.say('review.approve-ordinary', { count: measurements.length }),
    style: 'primary',
  }
  const lines = measurements.flatMap(
    (measurement, index): Rich => [...(index > 0 ? ['\n'] : []), ...lineOf(session, measurement)],
  )
  return [
    { type: 'text', text: lines },
    { type: 'actions', actions: [approve] },
  ]
}

/** The value, what came before it, and who entered it. */
function lineOf(session: Session, measurement: ToReviewPartsFragment): Rich {
  const { indicator, previous, loggedBy } = measurement
  return session.sayRich('review.line', {
    ...whatOf(session, measurement),
    by: loggedBy.name,
    previous: previous ? answer(session.viewer.language, indicator.unit, previous) : 'none',
  })
}

const oneByOne = ({ say }: Session): Action => ({
  act: 'indicator.review',
  argument: 'first',
  label: say('review.one-by-one'),
})
