import { IndicatorDocument } from '../../generated/operations.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { doubtsAbout } from './check.ts'
import { correctionForm, dueForm } from './forms.ts'
import { logValue, type ToLog, toReply } from './log.ts'
import { errorsOf } from './mistakes.ts'

/** The form of a cell again, with what was typed, when that seems strange. */
export async function askInForm(session: Session, { ids, said }: ToLog): Promise<Reply | undefined> {
  const doubts = await doubtsAbout(session, { ...ids, ...said })
  if (doubts.length === 0) return undefined
  const { indicator } = await session.ask(IndicatorDocument, { id: ids.indicatorId })
  if (!indicator) return undefined
  const due = { indicator, ids: { ...ids, period: ids.period ?? indicator.duePeriod }, said, doubts }
  return { kind: 'form', form: dueForm(session, due) }
}

/** Where a form says what is wrong: under each field, or all under one when it has but one for the answer. */
export interface Fields {
  readonly period: string
  readonly only?: string
}

/** Logs it, and says what is wrong under the fields. */
export async function logFromForm(
  session: Session,
  toLog: ToLog,
  { period, only }: Fields = { period: 'value' },
): Promise<Reply> {
  const result = await logValue(session, toLog)
  const under = (errors: Record<string, string>): Reply => ({
    kind: 'errors',
    errors: only ? { [only]: Object.values(errors).join(' ') } : errors,
  })
  switch (result.__typename) {
    case 'ValueOutOfRangeProblem':
      return under({ [toLog.said.numerator === undefined ? 'value' : 'numerator']: result.message })
    case 'AlreadyLoggedProblem': {
      const { measurement, message: problem } = result
      // What was typed stays before the person: the form becomes that of the correction.
      return measurement.viewerCanCorrect
        ? { kind: 'form', form: correctionForm(session, measurement, { said: toLog.said, problem }) }
        : toReply(session, result, toLog)
    }
    case 'PeriodProblem':
      return { kind: 'errors', errors: { [period]: result.message } }
    case 'InvalidEntriesProblem':
      return under(errorsOf(result.mistakes))
    default:
      return toReply(session, result, toLog)
  }
}
