import { ImportMeasurementsDocument } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import { inPlace, type Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { lost } from './check.ts'
import { heldFile } from './held-files.ts'
import { previewMessage } from './preview.ts'

/** « Importer »: what was shown is written, all of it or nothing; what has changed since is shown again. */
export async function pressImport(session: Session, argument: string): Promise<Reply> {
  const [key = '', experimentId = '', token = ''] = argument.split(' ')
  const held = heldFile(key, session.viewer.id, session.now())
  if (!held) return inPlace(lost(session))
  const { name, contentBase64 } = held
  const input = { clientKey: session.key, experimentId, file: { name, contentBase64 }, token }
  const { importMeasurements: result } = await session.ask(ImportMeasurementsDocument, { input })
  if (result.__typename === 'ImportMeasurementsSuccess') {
    const { experiment, added, corrected } = result
    const text = session.sayRich('file.imported', { name, title: experiment.title, added, corrected })
    return { kind: 'replace', message: notice(text) }
  }
  if (result.__typename !== 'MeasurementFileProblem') return { kind: 'replace', message: notice([result.message]) }
  const { summary, blocks } = previewMessage(session, name, result.check, [key, experimentId, result.check.token])
  return { kind: 'replace', message: { summary, blocks: [{ type: 'text', text: [result.message] }, ...blocks] } }
}
