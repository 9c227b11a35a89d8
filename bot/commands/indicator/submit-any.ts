import { type IndicatorPartsFragment, IndicatorsToLogDocument } from '../../generated/operations.ts'
import { todayIn } from '../../language/format.ts'
import { parsePeriod } from '../../language/period.ts'
import { readAnswers, type Said } from '../../language/read-answer.ts'
import { notice } from '../../messages/notice.ts'
import type { FormValues } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { formatOf } from './answer-fields.ts'
import { dueForm } from './forms.ts'
import { askInForm, logFromForm } from './log-from-form.ts'
import { idsOf, targetsOf } from './target.ts'

/** A value for whichever indicator was chosen, written as in a line; what it lacks is asked in the form of that indicator. */
export async function submitAny(session: Session, values: FormValues): Promise<Reply> {
  const { indicatorsToLog } = await session.ask(IndicatorsToLogDocument, {})
  const indicator = indicatorsToLog.find(({ id }) => id === values['indicator'])
  if (!indicator) return { kind: 'message', message: notice(session.sayRich('stale-form')) }
  session.recent.choose(indicator.experiment.id)
  const answer = readAnswer(session, indicator, values['value'] ?? '')
  const period = readPeriod(session, values['period']?.trim() ?? '')
  const errors = {
    ...('error' in answer ? { value: answer.error } : {}),
    ...('error' in period ? { period: period.error } : {}),
  }
  if ('error' in answer || 'error' in period) return { kind: 'errors', errors }
  return enter(session, indicator, answer.said, period.day)
}

async function enter(
  session: Session,
  indicator: IndicatorPartsFragment,
  said: Said,
  typedDay: string | undefined,
): Promise<Reply> {
  const day = typedDay ?? indicator.duePeriod
  const targets = targetsOf(indicator, day)
  const [target] = targets
  if (!target || targets.length > 1) {
    const ids = { indicatorId: indicator.id, period: day, siteId: null, groupId: null }
    return { kind: 'form', form: dueForm(session, { indicator, ids, said }) }
  }
  const toLog = { ids: idsOf(target, typedDay ?? null), said }
  const fields = { period: typedDay ? 'period' : 'value', only: 'value' }
  return (await askInForm(session, toLog)) ?? logFromForm(session, toLog, fields)
}

type ReadAnswer = { readonly said: Said } | { readonly error: string }

function readAnswer({ viewer, say }: Session, indicator: IndicatorPartsFragment, typed: string): ReadAnswer {
  const [said, other] = readAnswers(typed, viewer.language)
  if (other) return { error: say('indicator.two-readings', { typed }) }
  if (said?.absence === '') return { error: say('indicator.absence-reason-missing') }
  const isWrong = said === undefined || (said.text !== undefined && indicator.kind !== 'TEXT')
  return isWrong ? { error: say('indicator.value-error', { typed, format: formatOf(indicator) }) } : { said }
}

type ReadPeriod = { readonly day: string | undefined } | { readonly error: string }

function readPeriod({ viewer, now, say }: Session, typed: string): ReadPeriod {
  const day = typed === '' ? undefined : parsePeriod(typed, todayIn(viewer.timeZone, now()))
  return typed !== '' && day === undefined ? { error: say('indicator.not-a-period', { typed }) } : { day }
}
