import type { ClaimMootNudgesMutation } from '../generated/operations.ts'
import { dayOf } from '../language/format.ts'
import { nameOfPeriod } from '../language/period.ts'
import type { Message } from '../model/message.ts'
import { plain, type Rich } from '../model/rich.ts'
import { say, sayRich } from '../say.ts'
import { digestNotice } from './notices/digest.ts'
import { experimentOf } from './what-of.ts'

/** A message sent whose subject was dealt with since. */
export type MootNudge = ClaimMootNudgesMutation['claimMootNudges'][number]

/** What takes the place of a notice once there is nothing left to do: what was done, by whom and when. No button. Pure. */
export function mootMessage(moot: MootNudge, now: Date): Message {
  const { nudge, answer } = moot
  if (nudge.recipient && nudge.kind === 'DIGEST')
    return digestNotice({ lines: nudge.lines, moreLines: 0 }, { reader: nudge.recipient, now })
  const { language, timeZone } = nudge.recipient ?? { language: 'FR', timeZone: 'Europe/Paris' }
  const { subject } = nudge
  const title = experimentOf(subject)?.title
  const text = answer
    ? sayRich(language, 'answer.closed', { answer, what: whatOf(language, nudge, title) })
    : doneText(language, timeZone, moot)
  return {
    summary: plain(text),
    language,
    blocks: [{ type: 'text', text }, ...(title ? [{ type: 'context', text: [title] } as const] : [])],
  }
}

/** What is no longer asked, by its own name if it has one. */
function whatOf(language: 'FR' | 'EN', nudge: MootNudge['nudge'], title = ''): string {
  const { __typename: type } = nudge.subject
  const isNamed = type !== 'Bilan' && type !== 'EvaluationPlan' && type !== 'Experiment'
  return isNamed ? nameOf(language, nudge) : title
}

function doneText(language: 'FR' | 'EN', timeZone: string, { nudge, doneBy, doneAt }: MootNudge): Rich {
  const { subject, kind } = nudge
  return sayRich(language, 'closed.notice', {
    subject: subject.__typename,
    kind,
    name: nameOf(language, nudge),
    status:
      subject.__typename === 'Introduction' ? say(language, 'introduction.status', { status: subject.status }) : '',
    by: doneBy?.name ?? 'none',
    day: doneAt ? dayOf(language, timeZone, doneAt) : 'none',
  })
}

function nameOf(language: 'FR' | 'EN', { subject, period }: MootNudge['nudge']): string {
  switch (subject.__typename) {
    case 'Milestone':
      return subject.title
    case 'Indicator':
      return [subject.name, period ? nameOfPeriod(language, subject.frequency, period) : ''].filter(Boolean).join(', ')
    case 'Measurement':
      return `${subject.indicator.name}, ${nameOfPeriod(language, subject.indicator.frequency, subject.period)}`
    case 'Introduction':
      return subject.establishment.name
    case 'Bilan':
      return ''
    case 'EvaluationPlan':
      return String(subject.version)
    case 'Call':
      return subject.cohort.name
    case 'Programme':
      return subject.name
    case 'Agreement':
      return subject.agreedSite.establishment.name
    case 'Experiment':
      return period ? period.slice(0, 7) : ''
  }
}
