import { CorrectMeasurementDocument } from '../../generated/operations.ts'
import { todayIn } from '../../language/format.ts'
import { readNumber } from '../../language/number.ts'
import { parsePeriod } from '../../language/period.ts'
import type { FormValues } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { card, loggedCard } from './cards.ts'
import { logValue, toReply } from './log.ts'

/** A value typed in a form. `state` is empty, or an indicator and a period. */
export async function submitLog(session: Session, state: string, values: FormValues): Promise<Reply> {
  const [indicatorId = values['indicator'] ?? '', fixedPeriod] = state.split(' ').filter((part) => part !== '')
  const [value, other] = readNumber(values['value'] ?? '', session.viewer.language)
  if (value === undefined || other)
    return { kind: 'errors', errors: { value: unclear(session, values['value'], other) } }
  const typedPeriod = values['period']?.trim()
  const period = typedPeriod ? parsePeriod(typedPeriod, todayIn(session.viewer.timeZone, session.now())) : fixedPeriod
  if (typedPeriod && !period)
    return { kind: 'errors', errors: { period: session.say('indicator.not-a-period', { typed: typedPeriod }) } }

  const result = await logValue(session, indicatorId, value, period)
  if (result.__typename === 'ValueOutOfRangeProblem') return { kind: 'errors', errors: { value: result.message } }
  if (result.__typename === 'PeriodProblem')
    return { kind: 'errors', errors: { [typedPeriod ? 'period' : 'value']: result.message } }
  return toReply(session, result, value)
}

/** A correction typed in a form. `state` is the measurement. */
export async function submitCorrection(session: Session, measurementId: string, values: FormValues): Promise<Reply> {
  const [value, other] = readNumber(values['value'] ?? '', session.viewer.language)
  if (value === undefined || other)
    return { kind: 'errors', errors: { value: unclear(session, values['value'], other) } }
  const input = { clientKey: session.key, measurementId, value, reason: values['reason'] ?? '' }
  const { correctMeasurement: result } = await session.ask(CorrectMeasurementDocument, { input })
  switch (result.__typename) {
    case 'CorrectMeasurementSuccess':
      return { kind: 'message', message: loggedCard(session, result.measurement) }
    case 'ValueOutOfRangeProblem':
      return { kind: 'errors', errors: { value: result.message } }
    case 'InvalidInputProblem':
      return { kind: 'errors', errors: { reason: result.message } }
    default:
      return { kind: 'message', message: card([result.message], [], []) }
  }
}

const unclear = (session: Session, typed = '', other: string | undefined): string =>
  session.say(other ? 'indicator.two-readings' : 'indicator.value-error', { typed })
