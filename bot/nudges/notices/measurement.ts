import { nameOfPeriod } from '../../language/period.ts'
import type { Message } from '../../model/message.ts'
import { plain, type Rich } from '../../model/rich.ts'
import { say, sayRich } from '../../say.ts'
import type { Nudge } from '../nudge-message.ts'
import { type Notice, otherwise } from './notice.ts'

type Indicator = Extract<Nudge['subject'], { __typename: 'Indicator' }>

/** A value to collect. */
export function measurementNotice(notice: Notice, { id, name, unit, kind, frequency, experiment }: Indicator): Message {
  const { language } = notice.reader
  const period = notice.nudge.period ?? ''
  const text = sayRich(language, 'nudge.measurement', { name, unit, period: nameOfPeriod(language, frequency, period) })
  return {
    summary: plain(text),
    blocks: [
      { type: 'text', text },
      { type: 'context', text: [experiment.title, ...hintOf(notice, kind)] },
      {
        type: 'actions',
        actions: [
          {
            act: 'indicator.open',
            argument: `${id} ${period}`.trim(),
            label: say(language, 'nudge.log'),
            style: 'primary',
          },
          ...otherwise(notice),
        ],
      },
    ],
  }
}

/** A figure is answered by writing it; words are typed in the form. */
function hintOf({ reader: { language } }: Notice, kind: Indicator['kind']): Rich {
  return kind === 'TEXT' ? [] : [' · ', ...sayRich(language, 'nudge.type-it', { kind })]
}
