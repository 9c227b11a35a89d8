import {
  ApproveMeasurementsDocument,
  MeasurementByIdDocument,
  ReturnMeasurementDocument,
  type ReviewedPartsFragment,
} from '../../../generated/operations.ts'
import { notice } from '../../../messages/notice.ts'
import type { Form, FormValues } from '../../../model/form.ts'
import { inPlace, type Reply } from '../../../model/reply.ts'
import type { Session } from '../../../session.ts'
import { undoButton } from '../../change/undo-button.ts'
import { whatOf } from '../cards.ts'
import { listReview } from './list-review.ts'

/** Approves the values of the button, then shows what is left. */
export async function pressApprove(session: Session, argument: string): Promise<Reply> {
  const input = { clientKey: session.key, measurementIds: argument.split(' ') }
  const { approveMeasurements: result } = await session.ask(ApproveMeasurementsDocument, { input })
  return inPlace(await after(session, result, 'approved'))
}

/** Opens the form that sends a value back. */
export async function pressReturn(session: Session, measurementId: string): Promise<Reply> {
  const { node } = await session.ask(MeasurementByIdDocument, { id: measurementId })
  if (node?.__typename !== 'Measurement') return { kind: 'replace', message: notice(session.sayRich('stale')) }
  const form: Form = {
    id: 'indicator.return',
    title: session.say('indicator.return-title'),
    intro: session.sayRich('indicator.return-intro', { ...whatOf(session, node), by: node.loggedBy.name }),
    submit: session.say('indicator.return-submit'),
    cancel: session.say('cancel'),
    fields: [
      {
        type: 'text',
        id: 'note',
        label: session.say('indicator.return-field'),
        placeholder: session.say('indicator.return-placeholder'),
        multiline: true,
        maxLength: 2000,
      },
    ],
    state: measurementId,
  }
  return { kind: 'form', form }
}

/** Sends the value back, with the note typed. */
export async function submitReturn(session: Session, measurementId: string, { note = '' }: FormValues): Promise<Reply> {
  const input = { clientKey: session.key, measurementId, note }
  const { returnMeasurement: result } = await session.ask(ReturnMeasurementDocument, { input })
  if (result.__typename === 'InvalidInputProblem') return { kind: 'errors', errors: { [result.field]: result.message } }
  return after(session, result, 'returned')
}

/** What was done, or why not, over the list as it now is. */
function after(session: Session, result: ReviewedPartsFragment, done: 'approved' | 'returned'): Promise<Reply> {
  if (result.__typename !== 'ReviewMeasurementsSuccess')
    return listReview(session, null, { text: [`⚠️ ${result.message}`], actions: [] })
  const [first] = result.measurements
  const what = first ? whatOf(session, first) : {}
  const text = session.sayRich(`indicator.${done}`, { ...what, count: result.measurements.length })
  return listReview(session, null, { text, actions: [undoButton(session)] })
}
