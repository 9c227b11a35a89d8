import { nameOfPeriod } from '../../language/period.ts'
import type { Message } from '../../model/message.ts'
import { plain } from '../../model/rich.ts'
import { say, sayRich } from '../../say.ts'
import type { Nudge } from '../nudge-message.ts'
import { later, type Notice } from './notice.ts'

type Indicator = Extract<Nudge['subject'], { __typename: 'Indicator' }>

/** A value to collect. */
export function measurementNotice(notice: Notice, { id, name, unit, frequency, experiment }: Indicator): Message {
  const { language } = notice.reader
  const period = notice.nudge.period ?? ''
  const text = sayRich(language, 'nudge.measurement', { name, unit, period: nameOfPeriod(language, frequency, period) })
  return {
    summary: plain(text),
    blocks: [
      { type: 'text', text },
      { type: 'context', text: [experiment.title] },
      {
        type: 'actions',
        actions: [
          {
            act: 'indicator.open',
            argument: `${id} ${period}`.trim(),
            label: say(language, 'nudge.log'),
            style: 'primary',
          },
          later(notice),
        ],
      },
    ],
  }
}
