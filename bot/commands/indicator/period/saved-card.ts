import type { LogMeasurementsMutation } from '../../../generated/operations.ts'
import { partOf } from '../../../language/measured.ts'
import { nameOfPeriod } from '../../../language/period.ts'
import { notice } from '../../../messages/notice.ts'
import type { Action, Block, Message } from '../../../model/message.ts'
import type { Session } from '../../../session.ts'
import { undoButton } from '../../change/undo-button.ts'
import { argumentOf } from './cards.ts'
import type { PeriodWithCells } from './form.ts'

type Saved = Extract<
  LogMeasurementsMutation['logMeasurements'],
  { __typename: 'LogMeasurementsSuccess' }
>['measurements']

const MOST_WARNINGS = 10

/** What was saved of a period, what seems strange in it, and what it still lacks. */
export function savedCard(
  session: Session,
  period: PeriodWithCells,
  { count, saved }: { readonly count: number; readonly saved: Saved },
): Message {
  const { language } = session.viewer
  const isDraft = saved.some(({ status }) => status === 'DRAFT')
  const drafts = period.cells.filter(({ measurement }) => measurement?.viewerCanSubmit).length
  const text = session.sayRich('indicator.period-saved', {
    period: nameOfPeriod(language, period.frequency, period.period),
    experiment: period.experiment.title,
    count,
    draft: isDraft ? 'yes' : 'no',
    left: period.expected - period.received,
  })
  const argument = argumentOf(period)
  const actions: Action[] = [
    // Of several pages, only the last is this gesture's.
    ...(count > 0 && count === saved.length ? [undoButton(session)] : []),
    ...(drafts > 0
      ? [
          {
            act: 'indicator.submit-period',
            argument,
            label: session.say('indicator.submit-all', { count: drafts }),
            style: 'primary' as const,
          },
        ]
      : []),
    { act: 'indicator.period', argument, label: session.say('indicator.see-period') },
  ]
  return notice(text, ...warningBlocks(saved), { type: 'actions', actions })
}

/** What seems strange, with what it is about. */
function warningBlocks(saved: Saved): Block[] {
  const lines = saved.flatMap(({ indicator, warnings, ...measured }) =>
    warnings.map(({ message }) => `⚠️ ${[indicator.name, partOf(measured)].filter(Boolean).join(' — ')} : ${message}`),
  )
  return lines.length > 0 ? [{ type: 'text', text: [lines.slice(0, MOST_WARNINGS).join('\n')] }] : []
}
