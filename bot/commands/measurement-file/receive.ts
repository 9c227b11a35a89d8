import { IndicatorsToLogDocument } from '../../generated/operations.ts'
import { amount } from '../../language/format.ts'
import { notice } from '../../messages/notice.ts'
import { recentButtons } from '../../messages/recent-first.ts'
import type { DroppedFile } from '../../model/dropped-file.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { previewFile } from './check.ts'
import { holdFile } from './held-files.ts'

/** What the API takes. */
const LARGEST = 10_000_000
const SHOWN = 10

const say = (session: Session, ...[key, values]: Parameters<Session['sayRich']>): Reply => ({
  kind: 'message',
  message: notice(session.sayRich(key, values)),
})

/** The experiments whose values the person may enter, by title. */
async function experimentsOf(session: Session): Promise<{ readonly id: string; readonly title: string }[]> {
  const { indicatorsToLog } = await session.ask(IndicatorsToLogDocument, {})
  const byId = new Map(indicatorsToLog.map(({ experiment: { id, title } }) => [id, { id, title }]))
  return [...byId.values()].toSorted((one, other) => one.title.localeCompare(other.title))
}

/** A CSV or a workbook dropped in private: what would come of it is shown, nothing is written. */
export async function receiveFile(session: Session, { name, size, read }: DroppedFile): Promise<Reply> {
  if (!/\.(?:csv|xlsx)$/i.test(name)) return say(session, 'file.wrong-type', { name })
  const limit = amount(session.viewer.language, String(LARGEST / 1_000_000))
  if (size > LARGEST) return say(session, 'file.too-large', { name, limit })
  const experiments = await experimentsOf(session)
  const [experiment, ...others] = experiments
  if (!experiment) return say(session, 'file.no-experiment')
  const bytes = await read()
  if (bytes.length > LARGEST) return say(session, 'file.too-large', { name, limit })
  const contentBase64 = Buffer.from(bytes).toString('base64')
  const key = holdFile({ member: session.viewer.id, name, contentBase64 }, session.now())
  if (others.length === 0) return previewFile(session, key, experiment.id)
  const text = session.sayRich('file.which-experiment', { name })
  const actions = recentButtons(session, experiments, {
    experimentOf: ({ id }) => id,
    actionOf: ({ id, title }) => ({ act: 'measurement-file.check', argument: `${key} ${id}`, label: title }),
    limit: SHOWN,
  })
  return { kind: 'message', message: notice(text, { type: 'actions', actions }) }
}
