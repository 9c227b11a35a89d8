import { SnoozeNudgeDocument } from '../../generated/operations.ts'
import { dayOf } from '../../language/format.ts'
import { notice } from '../../messages/notice.ts'
import type { Form, FormValues } from '../../model/form.ts'
import { inPlace, type Reply } from '../../model/reply.ts'
import { whatOf } from '../../nudges/what-of.ts'
import type { Session } from '../../session.ts'
import { type OwnNudge, reachNudge, stale } from './reach-nudge.ts'

/** Puts off the nudge of the button, `nudge day?`: until the next working day, unless a day is said. */
export async function pressSnooze(session: Session, argument: string): Promise<Reply> {
  const [nudgeId = '', until] = argument.split(' ')
  return inPlace(await snooze(session, nudgeId, until))
}

/** Opens the form of another day. */
export async function pressDate(session: Session, nudgeId: string): Promise<Reply> {
  const nudge = await reachNudge(session, nudgeId)
  return nudge ? { kind: 'form', form: dateForm(session, nudge) } : stale(session)
}

/** Puts off the nudge until the day typed; what is refused stays in the form. */
export const submitDate = (session: Session, nudgeId: string, { until = '' }: FormValues): Promise<Reply> =>
  snooze(session, nudgeId, until)

async function snooze(session: Session, nudgeId: string, until: string | undefined): Promise<Reply> {
  const input = { clientKey: session.key, nudgeId, ...(until ? { until } : {}) }
  const { snoozeNudge: result } = await session.ask(SnoozeNudgeDocument, { input })
  if (result.__typename === 'InvalidInputProblem') return { kind: 'errors', errors: { [result.field]: result.message } }
  if (result.__typename !== 'SnoozeNudgeSuccess') return { kind: 'message', message: notice([result.message]) }
  const { language, timeZone } = session.viewer
  const { subject, dueAt } = result.nudge
  const said = { what: whatOf(subject), day: dayOf(language, timeZone, dueAt) }
  return { kind: 'message', message: notice(session.sayRich('nudge.snoozed', said)) }
}

const dateForm = ({ say, sayRich }: Session, { id, subject, later }: OwnNudge): Form => ({
  id: 'nudge.date',
  title: say('answer.date-title'),
  intro: sayRich('answer.about', { what: whatOf(subject) }),
  submit: say('answer.date-submit'),
  cancel: say('cancel'),
  fields: [
    {
      type: 'date',
      id: 'until',
      label: say('answer.date-field'),
      hint: say('answer.date-hint'),
      ...(later ? { initial: later.monday } : {}),
    },
  ],
  state: id,
})
