import { day } from '../../language/format.ts'
import type { Message } from '../../model/message.ts'
import { plain } from '../../model/rich.ts'
import { say, sayRich } from '../../say.ts'
import type { Nudge } from '../nudge-message.ts'
import { type Notice, otherwise } from './notice.ts'

type Experiment = Extract<Nudge['subject'], { __typename: 'Experiment' }>

/** To whoever reviews: values of a period wait for a decision. They are seen, then approved, a click each. */
export function toReviewNotice(notice: Notice, { id, title }: Experiment): Message {
  const { nudge, reader } = notice
  const { language } = reader
  const text = sayRich(language, 'nudge.to-review', {
    count: nudge.toReview ?? 0,
    title,
    from: nudge.period ? day(language, nudge.period) : 'none',
  })
  const review = {
    act: 'indicator.review-period',
    argument: `${id} ${nudge.period}`,
    label: say(language, 'nudge.review'),
  }
  return {
    summary: plain(text),
    language,
    blocks: [
      { type: 'text', text },
      { type: 'actions', actions: [{ ...review, style: 'primary' }, ...otherwise(notice)] },
    ],
  }
}
