import type { Message } from '../../model/message.ts'
import { plain } from '../../model/rich.ts'
import { say, sayRich } from '../../say.ts'
import type { Nudge } from '../nudge-message.ts'
import { type Notice, otherwise } from './notice.ts'

type Call = Extract<Nudge['subject'], { __typename: 'Call' }>

/** To a juror: how many applications of a call wait for their score. */
export function toScoreNotice(notice: Notice, { cohort }: Call): Message {
  const { nudge, reader } = notice
  const { language } = reader
  const text = sayRich(language, 'nudge.to-score', { count: nudge.toScore ?? 0, cohort: cohort.name })
  const score = { act: 'application.list', argument: 'to-score', label: say(language, 'nudge.score') }
  return {
    summary: plain(text),
    language,
    blocks: [
      { type: 'text', text },
      { type: 'actions', actions: [{ ...score, style: 'primary' }, ...otherwise(notice)] },
    ],
  }
}
