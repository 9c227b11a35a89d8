import type { ClaimNudgesMutation } from '../generated/operations.ts'
import { day, todayIn } from '../language/format.ts'
import { nameOfPeriod } from '../language/period.ts'
import type { Action, Message } from '../model/message.ts'
import { plain, type Rich } from '../model/rich.ts'
import { say, sayRich } from '../say.ts'

/** A nudge to send. */
export type ClaimedNudge = ClaimNudgesMutation['claimNudges'][number]

type Nudge = ClaimedNudge['nudge']

/** The message of a nudge: what is due, and the buttons that settle it where it stands. Pure. */
export function nudgeMessage(nudge: Nudge, now: Date): Message {
  const { language } = nudge.recipient
  const text = textOf(nudge, now)
  const later: Action = { act: 'nudge.snooze', argument: nudge.id, label: say(language, 'nudge.tomorrow') }
  return {
    summary: plain(text),
    blocks: [
      { type: 'text', text },
      { type: 'context', text: [nudge.subject.experiment.title] },
      { type: 'actions', actions: [{ ...actionOf(nudge), style: 'primary' }, later] },
    ],
  }
}

function textOf({ subject, period, recipient: { language, timeZone } }: Nudge, now: Date): Rich {
  if (subject.__typename === 'Milestone') {
    const key = subject.dueOn < todayIn(timeZone, now) ? 'nudge.milestone-late' : 'nudge.milestone'
    return sayRich(language, key, { title: subject.title, day: day(language, subject.dueOn) })
  }
  const { name, unit, frequency } = subject
  return sayRich(language, 'nudge.measurement', { name, unit, period: nameOfPeriod(language, frequency, period ?? '') })
}

function actionOf({ subject, period, recipient: { language } }: Nudge): Action {
  return subject.__typename === 'Milestone'
    ? { act: 'milestone.complete', argument: subject.id, label: say(language, 'milestone.done') }
    : { act: 'indicator.open', argument: `${subject.id} ${period ?? ''}`.trim(), label: say(language, 'nudge.log') }
}
