import type { Feature } from '../../model/feature.ts'
import { pressAllLater, pressApart } from './apart.ts'
import { pressNever, pressNotMe, pressNotNow, submitNotMe, submitNotNow } from './decline.ts'
import { pressBack, pressLater } from './later.ts'
import { pressDate, pressSnooze, submitDate } from './snooze.ts'

/** What can be answered to a nudge that is not an answer to its subject: later, never, not this time, not me. */
export const feature: Feature = {
  commands: [],
  actions: {
    'nudge.later': pressLater,
    'nudge.back': pressBack,
    'nudge.apart': pressApart,
    'nudge.all-later': pressAllLater,
    'nudge.snooze': pressSnooze,
    'nudge.date': pressDate,
    'nudge.never': pressNever,
    'nudge.not-now': pressNotNow,
    'nudge.not-me': pressNotMe,
  },
  forms: { 'nudge.date': submitDate, 'nudge.not-now': submitNotNow, 'nudge.not-me': submitNotMe },
}
