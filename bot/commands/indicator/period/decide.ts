import {
  type DecisionPartsFragment,
  type Frequency,
  LockPeriodDocument,
  ReopenPeriodDocument,
} from '../../../generated/operations.ts'
import { nameOfPeriod } from '../../../language/period.ts'
import { notice } from '../../../messages/notice.ts'
import type { Field, Form, FormValues } from '../../../model/form.ts'
import type { Reply } from '../../../model/reply.ts'
import type { Session } from '../../../session.ts'
import { periodCard } from './cards.ts'
import { unpackPlace } from './form.ts'
import { findPeriods } from './reach.ts'

/** Opens the form that opens a period again: `experiment frequency period`. */
export const pressReopen = (session: Session, argument: string): Promise<Reply> =>
  openForm(session, argument, 'reopen', [
    { type: 'date', id: 'until', label: session.say('indicator.until-field') },
    whyField(session),
  ])

/** Opens the form that locks a period now. */
export const pressLock = (session: Session, argument: string): Promise<Reply> =>
  openForm(session, argument, 'lock', [whyField(session)])

const whyField = ({ say }: Session): Field => ({
  type: 'text',
  id: 'reason',
  label: say('indicator.why-field'),
  multiline: true,
  maxLength: 2000,
})

async function openForm(
  session: Session,
  argument: string,
  way: 'reopen' | 'lock',
  fields: readonly Field[],
): Promise<Reply> {
  const place = unpackPlace(argument)
  const periods = await findPeriods(session, place.experimentId)
  const period = periods.find((each) => each.frequency === place.frequency && each.period === place.period)
  if (!period) return { kind: 'replace', message: notice(session.sayRich('stale')) }
  const name = nameOfPeriod(session.viewer.language, period.frequency, period.period)
  const form: Form = {
    id: `indicator.${way}`,
    title: session.say(`indicator.${way}-title`),
    intro: session.sayRich(`indicator.${way}-intro`, { period: name, experiment: period.experiment.title }),
    submit: session.say('introduction.confirm'),
    cancel: session.say('cancel'),
    fields,
    state: argument,
  }
  return { kind: 'form', form }
}

/** What a form of ours carries names a period of the API. */
function inputOf(session: Session, state: string, { reason = '' }: FormValues) {
  const { experimentId, frequency, period } = unpackPlace(state)
  return { clientKey: session.key, experimentId, frequency: frequency as Frequency, period, reason }
}

/** Opens the period again, until the day that was said. */
export async function submitReopen(session: Session, state: string, values: FormValues): Promise<Reply> {
  const input = { ...inputOf(session, state, values), until: values['until'] ?? '' }
  const { reopenPeriod } = await session.ask(ReopenPeriodDocument, { input })
  return toReply(session, reopenPeriod, 'reopened')
}

/** Locks the period. */
export async function submitLock(session: Session, state: string, values: FormValues): Promise<Reply> {
  const { lockPeriod } = await session.ask(LockPeriodDocument, { input: inputOf(session, state, values) })
  return toReply(session, lockPeriod, 'locked')
}

function toReply(session: Session, result: DecisionPartsFragment, done: 'reopened' | 'locked'): Reply {
  switch (result.__typename) {
    case 'PeriodDecisionSuccess':
      return {
        kind: 'message',
        message: periodCard(session, session.sayRich(`indicator.${done}`), result.collectionPeriod),
      }
    case 'InvalidInputProblem':
      return { kind: 'errors', errors: { [result.field]: result.message } }
    default:
      return { kind: 'message', message: notice([result.message]) }
  }
}
