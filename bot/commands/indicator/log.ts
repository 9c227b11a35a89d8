import { LogMeasurementDocument, type LogMeasurementMutation } from '../../generated/operations.ts'
import { cut } from '../../language/format.ts'
import type { Said } from '../../language/read-answer.ts'
import { writeSaid } from '../../language/write-said.ts'
import type { Action } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { card, loggedCard } from './cards.ts'
import { doubtsAbout } from './check.ts'
import { askWhetherRight } from './doubt.ts'
import { packSaid } from './said.ts'
import { packTarget, type TargetIds } from './target.ts'

type Result = LogMeasurementMutation['logMeasurement']

/** A value to log, and where. */
export interface ToLog {
  readonly ids: TargetIds
  readonly said: Said
  readonly draft?: boolean
  /** The line that was typed, which comes back when it cannot be logged. */
  readonly line?: string
}

/** Logs a value typed in a line, or chosen; what seems strange is asked about first. */
export async function enterValue(session: Session, toLog: ToLog): Promise<Reply> {
  const { ids, said } = toLog
  const doubts = await doubtsAbout(session, { ...ids, ...said })
  return doubts.length > 0
    ? askWhetherRight(session, { ids, said, doubts })
    : toReply(session, await logValue(session, toLog), toLog)
}

/** Asks the API to log a value; without a period, for the one now due. */
export async function logValue(session: Session, { ids, said, draft = false }: ToLog): Promise<Result> {
  const input = { clientKey: session.key, ...ids, ...said, draft }
  return (await session.ask(LogMeasurementDocument, { input })).logMeasurement
}

/** What came of it, as an answer: the value logged, or why not and what to do instead. */
export function toReply(session: Session, result: Result, toLog: ToLog): Reply {
  const { said } = toLog
  const refused = (text: string, actions: readonly Action[]): Reply => ({
    kind: 'message',
    message: card([text], typedLine(session, toLog), actions),
  })
  switch (result.__typename) {
    case 'LogMeasurementSuccess':
      session.recent.choose(result.measurement.indicator.experiment.id)
      return { kind: 'message', message: loggedCard(session, result.measurement) }
    case 'AlreadyLoggedProblem': {
      const label = session.say('indicator.replace', { value: cut(writeSaid(session.viewer.language, said), 50) })
      return refused(result.message, [
        { act: 'indicator.correct', argument: packSaid(result.measurement.id, said), label },
      ])
    }
    case 'InvalidEntriesProblem':
      return refused(result.mistakes.map(({ message }) => message).join('\n'), [openAgain(session, toLog)])
    case 'ValueOutOfRangeProblem':
      return refused(result.message, [openAgain(session, toLog)])
    default:
      return refused(result.message, [])
  }
}

const typedLine = ({ sayRich, say }: Session, { line }: ToLog): Rich =>
  line === undefined ? [] : sayRich('indicator.typed', { line: cut(say('indicator.line', { line }), 300) })

/** The form of a value, filled with what was said: nothing is lost. */
const openAgain = (session: Session, { ids, said }: ToLog): Action => ({
  act: 'indicator.open',
  argument: packSaid(packTarget(ids), said),
  label: session.say('open-form'),
})
