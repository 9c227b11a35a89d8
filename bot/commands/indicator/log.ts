import { LogMeasurementDocument, type LogMeasurementMutation } from '../../generated/operations.ts'
import { amount } from '../../language/format.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { card, loggedCard } from './cards.ts'

type Result = LogMeasurementMutation['logMeasurement']

/** Asks the API to log a value; `period` is any day of it, by default the one now due. */
export async function logValue(session: Session, indicatorId: string, value: string, period?: string): Promise<Result> {
  const input = { clientKey: session.key, indicatorId, value, period: period ?? null }
  return (await session.ask(LogMeasurementDocument, { input })).logMeasurement
}

/** What came of it, as an answer: the value logged, or why not and what to do instead. */
export function toReply(session: Session, result: Result, value: string): Reply {
  switch (result.__typename) {
    case 'LogMeasurementSuccess':
      return { kind: 'message', message: loggedCard(session, result.measurement) }
    case 'AlreadyLoggedProblem': {
      const label = session.say('indicator.replace', { value: amount(session.viewer.language, value) })
      const action = { act: 'indicator.correct', argument: `${result.measurement.id} ${value}`, label }
      return { kind: 'message', message: card([result.message], [], [action]) }
    }
    default:
      return { kind: 'message', message: card([result.message], [], []) }
  }
}
