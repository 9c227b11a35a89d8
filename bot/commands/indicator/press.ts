import {
  CorrectMeasurementDocument,
  IndicatorDocument,
  IndicatorsToLogDocument,
  MeasurementByIdDocument,
} from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import { inPlace, type Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { undoneCard } from './cards.ts'
import { correctionForm, dueForm, logForm } from './forms.ts'
import { logValue, toReply } from './log.ts'
import { runIndicator } from './run.ts'

const stale = (session: Session): Reply => ({ kind: 'replace', message: notice(session.sayRich('stale')) })

/** Opens the form of an indicator for a period, `indicatorId period`; of its correction when the value is there already. */
export async function openForm(session: Session, argument: string): Promise<Reply> {
  const [id = '', period] = argument.split(' ')
  const { indicator } = await session.ask(IndicatorDocument, { id })
  if (!indicator) return stale(session)
  const { lastMeasurement: last } = indicator
  if (last && last.period === period) return pressCorrect(session, last.id)
  return { kind: 'form', form: dueForm(session, indicator, period ?? indicator.duePeriod) }
}

/** Opens the form of any indicator. */
export async function openAnyForm(session: Session): Promise<Reply> {
  const { indicatorsToLog } = await session.ask(IndicatorsToLogDocument, {})
  return { kind: 'form', form: logForm(session, indicatorsToLog) }
}

/** Logs the value of the indicator chosen: `indicatorId value period?`. */
export async function pressLog(session: Session, argument: string): Promise<Reply> {
  const [id = '', value = '', period] = argument.split(' ')
  return inPlace(toReply(session, await logValue(session, id, value, period), value))
}

/** Runs the line that was suggested. */
export const pressLine = async (session: Session, line: string): Promise<Reply> =>
  inPlace(await runIndicator(session, line))

/** Takes back what was just logged: a correction gives way to the value before it. History keeps everything. */
export async function pressUndo(session: Session, measurementId: string): Promise<Reply> {
  const { node } = await session.ask(MeasurementByIdDocument, { id: measurementId })
  if (node?.__typename !== 'Measurement') return stale(session)
  const value = node.history.find(({ version }) => version === node.version - 1)?.value ?? null
  const input = { clientKey: session.key, measurementId, value, reason: session.say('indicator.undo-reason') }
  const { correctMeasurement: result } = await session.ask(CorrectMeasurementDocument, { input })
  if (result.__typename !== 'CorrectMeasurementSuccess') return { kind: 'replace', message: notice([result.message]) }
  return { kind: 'replace', message: undoneCard(session, result.measurement) }
}

/** Opens the form that corrects a value: `measurementId meantValue?`. */
export async function pressCorrect(session: Session, argument: string): Promise<Reply> {
  const [id = '', meant] = argument.split(' ')
  const { node } = await session.ask(MeasurementByIdDocument, { id })
  return node?.__typename === 'Measurement'
    ? { kind: 'form', form: correctionForm(session, node, meant) }
    : stale(session)
}
