import type { ToReviewPartsFragment } from '../../../generated/operations.ts'
import { answer } from '../../../language/answer.ts'
import { amount, cut, dayOf } from '../../../language/format.ts'
import { nameOfPeriod } from '../../../language/period.ts'
import type { Action, Block } from '../../../model/message.ts'
import type { Rich } from '../../../model/rich.ts'
import type { Session } from '../../../session.ts'
import { warningBlocks, whatOf } from '../cards.ts'

const LONGEST_NOTE = 500

/** A value as whoever decides about it needs to see it: what came before, the target, who entered it, what seems strange, what shows it. */
export function reviewBlocks(
  session: Session,
  measurement: ToReviewPartsFragment,
  actions: readonly Action[],
): Block[] {
  const { evidence, status, statusNote, returnedBy } = measurement
  const note =
    status === 'RETURNED' && statusNote
      ? session.sayRich('indicator.returned-note', { by: returnedBy.name, note: cut(statusNote, LONGEST_NOTE) })
      : []
  return [
    { type: 'text', text: session.sayRich('indicator.review-line', whatOf(session, measurement)) },
    ...(note.length > 0 ? [{ type: 'text', text: note } as const] : []),
    ...warningBlocks(measurement),
    { type: 'context', text: contextOf(session, measurement) },
    ...(evidence.length > 0 ? [{ type: 'context', text: evidenceOf(session, measurement) } as const] : []),
    { type: 'actions', actions },
  ]
}

function contextOf(session: Session, { indicator, previous, loggedBy, loggedAt }: ToReviewPartsFragment): Rich {
  const { language, timeZone } = session.viewer
  return session.sayRich('indicator.review-context', {
    experiment: indicator.experiment.title,
    previous: previous ? answer(language, indicator.unit, previous) : 'none',
    previousPeriod: previous ? nameOfPeriod(language, indicator.frequency, previous.period) : '',
    target: indicator.target ? `${amount(language, indicator.target)} ${indicator.unit}` : 'none',
    by: loggedBy.name,
    at: dayOf(language, timeZone, loggedAt),
  })
}

/** Links open; files are read on the dashboard. */
const evidenceOf = ({ say }: Session, { evidence }: ToReviewPartsFragment): Rich => [
  `${say('indicator.evidence-list')} `,
  ...evidence.flatMap(({ name, url }, index) => [
    ...(index > 0 ? [' · '] : []),
    url ? ({ type: 'link', url, text: name } as const) : name,
  ]),
]
