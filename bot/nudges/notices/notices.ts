import type { NewsPartsFragment, NudgeKind } from '../../generated/operations.ts'
import type { Message } from '../../model/message.ts'
import { agreementNotice } from './agreement.ts'
import { bilanNotice } from './bilan.ts'
import { consentNotice } from './consent.ts'
import { declinedNotice } from './declined.ts'
import { escalatedNotice } from './escalated.ts'
import { measurementNotice } from './measurement.ts'
import { meetingFixedNotice } from './meeting-fixed.ts'
import { meetingToConfirmNotice } from './meeting-to-confirm.ts'
import { meetingToFixNotice } from './meeting-to-fix.ts'
import { milestoneNotice } from './milestone.ts'
import { newsNotice } from './news.ts'
import type { IntroductionNotice, Notice, Reader, ToldNudge } from './notice.ts'
import { outcomeNotice } from './outcome.ts'
import { placeFreedNotice } from './place-freed.ts'
import { planNotice } from './plan.ts'
import { questionNotice } from './question.ts'
import { returnedNotice } from './returned.ts'
import { stuckNotice } from './stuck.ts'
import { toCheckNotice } from './to-check.ts'
import { toReviewNotice } from './to-review.ts'
import { toScoreNotice } from './to-score.ts'

/** What members are told about an introduction. */
const aboutIntroductions: Partial<Record<NudgeKind, (told: IntroductionNotice) => Message>> = {
  INTRODUCTION_TO_CHECK: toCheckNotice,
  CONSENT_TO_GIVE: consentNotice,
  INTRODUCTION_NEWS: newsNotice,
  QUESTION_ASKED: questionNotice,
  MEETING_TO_FIX: meetingToFixNotice,
  MEETING_FIXED: meetingFixedNotice,
  MEETING_TO_CONFIRM: meetingToConfirmNotice,
  OUTCOME_TO_TELL: outcomeNotice,
  PLACE_FREED: placeFreedNotice,
}

/** A notice to a member, with buttons that settle it where it stands. Pure. */
export function noticeOf(nudge: ToldNudge, reader: Reader, now: Date): Message {
  const told = { nudge, reader, now }
  if (nudge.kind === 'NUDGE_DECLINED') return declinedNotice(told)
  const message = askOf(told)
  return nudge.awaited ? escalatedNotice(told, message) : message
}

/** What is told or asked of whoever it is about. */
function askOf(told: Notice): Message {
  const { nudge } = told
  const { subject } = nudge
  switch (subject.__typename) {
    case 'Milestone':
      return milestoneNotice(told, subject)
    case 'Indicator':
      return measurementNotice(told, subject)
    case 'Bilan':
      return bilanNotice(told, subject)
    case 'Measurement':
      return returnedNotice(told, subject)
    case 'Call':
      return toScoreNotice(told, subject)
    case 'EvaluationPlan':
      return planNotice(told, subject)
    case 'Programme':
      return stuckNotice(told)
    case 'Agreement':
      return agreementNotice(told, subject)
    case 'Experiment':
      return toReviewNotice(told, subject)
    case 'Introduction':
      return aboutIntroduction({ ...told, introduction: subject }, nudge.kind)
  }
}

function aboutIntroduction(told: IntroductionNotice & { introduction: NewsPartsFragment }, kind: NudgeKind): Message {
  const notice = aboutIntroductions[kind]
  if (notice) return notice(told)
  throw new Error(`A nudge of kind ${kind} is not for members.`)
}
