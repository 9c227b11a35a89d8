import { ScoreApplicationDocument, type ScoreApplicationMutation } from '../../generated/operations.ts'
import { amount } from '../../language/format.ts'
import { readNumber } from '../../language/number.ts'
import { notice } from '../../messages/notice.ts'
import type { FormValues } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { listAfter, TO_SCORE } from './list.ts'
import { commentField } from './press-score.ts'

/** Keeps the scores of a juror, and shows what is left. `state` is that of the button: `application`, or `application list`. */
export async function submitScore(session: Session, state: string, values: FormValues): Promise<Reply> {
  const [applicationId = '', list = TO_SCORE] = state.split(' ')
  const input = {
    clientKey: session.key,
    applicationId,
    scores: scoresIn(session, values),
    comment: values['comment'] ?? null,
  }
  const { scoreApplication: result } = await session.ask(ScoreApplicationDocument, { input })
  switch (result.__typename) {
    case 'ScoreApplicationSuccess':
      return listAfter(session, list, kept(session, result.application))
    case 'InvalidScoresProblem':
      return { kind: 'errors', errors: Object.fromEntries(result.faults.map(errorOf)) }
    case 'InvalidInputProblem':
      return result.field === 'comment'
        ? { kind: 'errors', errors: { comment: result.message } }
        : { kind: 'message', message: notice([result.message]) }
    default:
      return { kind: 'message', message: notice([result.message]) }
  }
}

/** One score for each criterion of the form. What is no number is left out: the API says what it should be, with the rest. */
function scoresIn(session: Session, values: FormValues) {
  const { language } = session.viewer
  return Object.entries(values).flatMap(([criterionId, text]) => {
    if (!/^criterion_[^.]+$/.test(criterionId)) return []
    const [value, other] = readNumber(text, language)
    const comment = values[commentField(criterionId)] ?? null
    return value === undefined || other !== undefined ? [] : [{ criterionId, value, comment }]
  })
}

type Result = ScoreApplicationMutation['scoreApplication']
type Fault = Extract<Result, { __typename: 'InvalidScoresProblem' }>['faults'][number]
type Scored = Extract<Result, { __typename: 'ScoreApplicationSuccess' }>['application']

const errorOf = ({ criterion, message }: Fault) => [criterion.id, message] as const

const kept = (session: Session, { enterprise, viewerScoring }: Scored) =>
  session.sayRich('application.scored', {
    name: enterprise.name,
    mark: amount(session.viewer.language, viewerScoring?.mark ?? '0'),
  })
