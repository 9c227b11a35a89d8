import { IndicatorDocument, IndicatorsToLogDocument, MeasurementByIdDocument } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import { inPlace, type Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { logForm } from './any-form.ts'
import { absentForm, correctionForm, dueForm } from './forms.ts'
import { enterValue, logValue, toReply } from './log.ts'
import { runIndicator } from './run.ts'
import { unpackSaid, unpackTyped } from './said.ts'
import { unpackTarget } from './target.ts'

export const stale = (session: Session): Reply => ({ kind: 'replace', message: notice(session.sayRich('stale')) })

/**
 * Opens the form of a cell: `indicator period site group answer?`, as far as it is known; of the correction when a value of the
 * whole is there already.
 */
export async function openForm(session: Session, argument: string): Promise<Reply> {
  const { rest, ...ids } = unpackTarget(argument)
  const { indicator } = await session.ask(IndicatorDocument, { id: ids.indicatorId })
  if (!indicator) return stale(session)
  session.recent.choose(indicator.experiment.id)
  const { lastMeasurement: last, bySite, groups } = indicator
  const said = unpackSaid(rest)
  if (last && last.period === ids.period && !bySite && groups.length === 0 && !said)
    return pressCorrect(session, last.id)
  const due = { indicator, ids: { ...ids, period: ids.period ?? indicator.duePeriod }, said }
  return { kind: 'form', form: dueForm(session, due) }
}

/** Opens the form that says why there is no value: `indicator period`. */
export async function openAbsent(session: Session, argument: string): Promise<Reply> {
  const { rest: _, ...ids } = unpackTarget(argument)
  const { indicator } = await session.ask(IndicatorDocument, { id: ids.indicatorId })
  if (!indicator) return stale(session)
  return {
    kind: 'form',
    form: absentForm(session, { indicator, ids: { ...ids, period: ids.period ?? indicator.duePeriod } }),
  }
}

/** Opens the form of any indicator, filled with what was typed already. */
export async function openAnyForm(session: Session, argument: string): Promise<Reply> {
  const { indicatorsToLog } = await session.ask(IndicatorsToLogDocument, {})
  return { kind: 'form', form: logForm(session, indicatorsToLog, unpackTyped(argument)) }
}

/** Logs the value of the cell chosen: `indicator period site group answer`. */
export async function pressLog(session: Session, argument: string): Promise<Reply> {
  const { rest, ...ids } = unpackTarget(argument)
  return inPlace(await enterValue(session, { ids, said: unpackSaid(rest) ?? {} }))
}

/** Logs the value that seemed strange, once somebody has said that it is right: `indicator period site group answer`. */
export async function pressConfirm(session: Session, argument: string): Promise<Reply> {
  const { rest, ...ids } = unpackTarget(argument)
  const toLog = { ids, said: unpackSaid(rest) ?? {} }
  return inPlace(toReply(session, await logValue(session, toLog), toLog))
}

/** Runs the line that was suggested. */
export const pressLine = async (session: Session, line: string): Promise<Reply> =>
  inPlace(await runIndicator(session, line))

/** Opens the form that corrects a value: `measurement answer?`, filled with the answer that was meant if there is one. */
export async function pressCorrect(session: Session, argument: string): Promise<Reply> {
  const [id = '', ...meant] = argument.split(' ')
  const { node } = await session.ask(MeasurementByIdDocument, { id })
  return node?.__typename === 'Measurement'
    ? { kind: 'form', form: correctionForm(session, node, { said: unpackSaid(meant.join(' ')) }) }
    : stale(session)
}
