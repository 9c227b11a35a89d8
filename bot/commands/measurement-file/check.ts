import { CheckMeasurementFileDocument } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import { inPlace, type Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { heldFile } from './held-files.ts'
import { previewMessage } from './preview.ts'

/** What is said when a file is no longer at hand. */
export const lost = (session: Session): Reply => ({ kind: 'message', message: notice(session.sayRich('file.lost')) })

/** What a file held would bring to an experiment. */
export async function previewFile(session: Session, key: string, experimentId: string): Promise<Reply> {
  const file = heldFile(key, session.viewer.id, session.now())
  if (!file) return lost(session)
  session.recent.choose(experimentId)
  const { name, contentBase64 } = file
  const variables = { experimentId, file: { name, contentBase64 } }
  const { checkMeasurementFile: result } = await session.ask(CheckMeasurementFileDocument, variables)
  if (result.__typename !== 'CheckMeasurementFileSuccess')
    return { kind: 'message', message: notice([`${name} — ${result.message}`]) }
  return {
    kind: 'message',
    message: previewMessage(session, name, result.check, [key, experimentId, result.check.token]),
  }
}

/** The button of the experiment that a file is for. */
export async function pressCheck(session: Session, argument: string): Promise<Reply> {
  const [key = '', experimentId = ''] = argument.split(' ')
  return inPlace(await previewFile(session, key, experimentId))
}
