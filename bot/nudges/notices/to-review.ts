import type { Message } from '../../model/message.ts'
import { plain } from '../../model/rich.ts'
import { say, sayRich } from '../../say.ts'
import type { Nudge } from '../nudge-message.ts'
import { later, type Notice } from './notice.ts'

type Experiment = Extract<Nudge['subject'], { __typename: 'Experiment' }>

/** To whoever reviews: values of an experiment wait for a decision. */
export function toReviewNotice(notice: Notice, { title }: Experiment): Message {
  const { nudge, reader } = notice
  const { language } = reader
  const text = sayRich(language, 'nudge.to-review', { count: nudge.toReview ?? 0, title })
  const review = { act: 'indicator.review', argument: '', label: say(language, 'nudge.review') }
  return {
    summary: plain(text),
    language,
    blocks: [
      { type: 'text', text },
      { type: 'actions', actions: [{ ...review, style: 'primary' }, later(notice)] },
    ],
  }
}
