import {
  MeasurementsDraftedDocument,
  MeasurementsReturnedDocument,
  SubmitMeasurementsDocument,
  type ToReviewPartsFragment,
} from '../../../generated/operations.ts'
import type { Action, Block } from '../../../model/message.ts'
import { inPlace, type Reply } from '../../../model/reply.ts'
import { plain } from '../../../model/rich.ts'
import type { Session } from '../../../session.ts'
import { undoButton } from '../../change/undo-button.ts'
import { reviewBlocks } from './blocks.ts'
import { type Happened, happenedBlocks } from './happened.ts'

const SIZE = 8
const divider: Block = { type: 'divider' }

/** What was sent back to the person, who corrects it, the oldest first. */
export async function listReturned(session: Session, after: string | null = null): Promise<Reply> {
  const { measurementsReturned: page } = await session.ask(MeasurementsReturnedDocument, { first: SIZE, after })
  const measurements = page.edges.map(({ node }) => node)
  const summary = session.say('indicator.returned-list', { count: measurements.length })
  return listed(session, summary, measurements, nextOf(session, 'indicator.returned', page.pageInfo))
}

/** The drafts of the person, the oldest first; under what has just happened, if anything has. */
export async function listDrafted(session: Session, after: string | null = null, happened?: Happened): Promise<Reply> {
  const { measurementsDrafted: page } = await session.ask(MeasurementsDraftedDocument, { first: SIZE, after })
  const measurements = page.edges.map(({ node }) => node)
  if (measurements.length === 0 && happened)
    return { kind: 'message', message: { summary: plain(happened.text), blocks: happenedBlocks(happened) } }
  const summary = session.say('indicator.drafted-list', { count: measurements.length })
  const ids = measurements.filter(({ viewerCanSubmit }) => viewerCanSubmit).map(({ id }) => id)
  const all: Action = {
    act: 'indicator.submit',
    argument: ids.join(' '),
    label: session.say('indicator.submit-all', { count: ids.length }),
  }
  const foot = [...(ids.length > 1 ? [all] : []), ...nextOf(session, 'indicator.drafts', page.pageInfo)]
  return listed(session, summary, measurements, foot, happened)
}

/** Submits the drafts of the button, then shows what is left. */
export async function pressSubmit(session: Session, argument: string): Promise<Reply> {
  const measurementIds = argument.split(' ')
  const input = { clientKey: session.key, measurementIds }
  const { submitMeasurements: result } = await session.ask(SubmitMeasurementsDocument, { input })
  const happened: Happened =
    result.__typename === 'ReviewMeasurementsSuccess'
      ? {
          text: session.sayRich('indicator.submitted', { count: measurementIds.length }),
          actions: [undoButton(session)],
        }
      : { text: [`⚠️ ${result.message}`], actions: [] }
  return inPlace(await listDrafted(session, null, happened))
}

export const pressReturned = (session: Session, after: string): Promise<Reply> => listReturned(session, after)
export const pressDrafts = (session: Session, after: string): Promise<Reply> => listDrafted(session, after)

function listed(
  session: Session,
  summary: string,
  measurements: readonly ToReviewPartsFragment[],
  foot: readonly Action[],
  happened?: Happened,
): Reply {
  const blocks: Block[] = [
    ...(happened ? [...happenedBlocks(happened), divider] : []),
    { type: 'heading', text: summary },
    ...measurements.flatMap((measurement, index) => [
      ...(index > 0 ? [divider] : []),
      ...reviewBlocks(session, measurement, ownActions(session, measurement)),
    ]),
    ...(foot.length > 0 ? [divider, { type: 'actions', actions: foot } as const] : []),
  ]
  return { kind: 'message', message: { summary: happened ? plain(happened.text) : summary, blocks } }
}

function ownActions({ say }: Session, { id, viewerCanSubmit, viewerCanCorrect }: ToReviewPartsFragment): Action[] {
  const submit: Action = { act: 'indicator.submit', argument: id, label: say('indicator.submit'), style: 'primary' }
  const correct: Action = { act: 'indicator.correct', argument: id, label: say('correct') }
  const show: Action = { act: 'indicator.evidence', argument: id, label: say('indicator.add-evidence') }
  return [...(viewerCanSubmit ? [submit] : []), ...(viewerCanCorrect ? [correct] : []), show]
}

const nextOf = (
  { say }: Session,
  act: string,
  { hasNextPage, endCursor }: { readonly hasNextPage: boolean; readonly endCursor: string | null },
): Action[] => (hasNextPage ? [{ act, argument: endCursor ?? '', label: say('indicator.next') }] : [])
