import { SnoozeNudgeDocument, type SnoozeNudgeMutation } from '../../generated/operations.ts'
import { dayOf } from '../../language/format.ts'
import { notice } from '../../messages/notice.ts'
import type { Feature } from '../../model/feature.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'

/** Puts off the nudge of the button until the next working day. */
async function pressSnooze(session: Session, nudgeId: string): Promise<Reply> {
  const { snoozeNudge: result } = await session.ask(SnoozeNudgeDocument, { input: { clientKey: session.key, nudgeId } })
  if (result.__typename !== 'SnoozeNudgeSuccess') return { kind: 'replace', message: notice([result.message]) }
  const { language, timeZone } = session.viewer
  const { subject, dueAt } = result.nudge
  return {
    kind: 'replace',
    message: notice(session.sayRich('nudge.snoozed', { what: whatOf(subject), day: dayOf(language, timeZone, dueAt) })),
  }
}

type Subject = Extract<SnoozeNudgeMutation['snoozeNudge'], { __typename: 'SnoozeNudgeSuccess' }>['nudge']['subject']

/** A name for what comes back. */
function whatOf(subject: Subject): string {
  switch (subject.__typename) {
    case 'Milestone':
      return subject.title
    case 'Introduction':
      return subject.establishment.name
    case 'Agreement':
      return subject.site.establishment.name
    case 'Experiment':
      return subject.title
    case 'Bilan':
      return subject.experiment.title
    case 'Measurement':
      return subject.indicator.name
    case 'Call':
      return subject.cohort.name
    case 'EvaluationPlan':
      return subject.experiment.enterprise.name
    case 'Indicator':
    case 'Programme':
      return subject.name
  }
}

/** What can be answered to a nudge that is not an answer to its subject. */
export const feature: Feature = { commands: [], actions: { 'nudge.snooze': pressSnooze } }
