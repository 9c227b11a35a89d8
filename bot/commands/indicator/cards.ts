import type { IndicatorPartsFragment, MeasurementPartsFragment } from '../../generated/operations.ts'
import { answer } from '../../language/answer.ts'
import { amount, bar, percent } from '../../language/format.ts'
import { partOf, placeOf } from '../../language/measured.ts'
import { nameOfPeriod } from '../../language/period.ts'
import type { Action, Block, Message } from '../../model/message.ts'
import { plain, type Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { undoButton } from '../change/undo-button.ts'
import { chartButton } from '../chart/indicator.ts'

/** How many indicators stand in one message. */
export const MAXIMUM_SHOWN = 10

/** How far the values have gone towards the target, in words and squares, those that wait for approval with the others. */
function progressLine({ viewer: { language }, sayRich }: Session, indicator: IndicatorPartsFragment): Rich {
  const { provisionalProgress: progress, target, unit } = indicator
  if (progress === null || target === null) return sayRich('indicator.no-target')
  return sayRich('indicator.progress', {
    bar: bar(progress),
    percent: percent(language, progress),
    target: amount(language, target),
    unit,
  })
}

/** The value just logged, where it stands, what seems strange about it, and what can still be done about it. */
export function loggedCard(session: Session, measurement: MeasurementPartsFragment): Message {
  const { indicator, status } = measurement
  const key = status === 'DRAFT' ? 'indicator.drafted' : 'indicator.logged'
  const text = session.sayRich(key, whatOf(session, measurement))
  const context: Rich = [
    ...session.sayRich('indicator.status', { status }),
    ' · ',
    indicator.experiment.title,
    ' · ',
    ...progressLine(session, indicator),
  ]
  return {
    summary: plain(text),
    blocks: [
      { type: 'text', text },
      ...warningBlocks(measurement),
      { type: 'context', text: context },
      { type: 'actions', actions: actionsOn(session, measurement) },
    ],
  }
}

/** What a measurement is, as the sentences about it are filled. */
export function whatOf({ viewer: { language } }: Session, measurement: MeasurementPartsFragment) {
  const { indicator } = measurement
  return {
    value: answer(language, indicator.unit, measurement),
    name: indicator.name,
    place: placeOf(language, measurement),
  }
}

/** What seemed strange when it was entered. */
export const warningBlocks = ({ warnings }: Pick<MeasurementPartsFragment, 'warnings'>): Block[] =>
  warnings.length > 0 ? [{ type: 'text', text: [warnings.map(({ message }) => `⚠️ ${message}`).join('\n')] }] : []

function actionsOn(
  session: Session,
  { id, viewerCanSubmit, viewerCanAddEvidence }: MeasurementPartsFragment,
): Action[] {
  const action = (act: string, label: Parameters<Session['say']>[0]): Action => ({
    act,
    argument: id,
    label: session.say(label),
  })
  return [
    ...(viewerCanSubmit ? [{ ...action('indicator.submit', 'indicator.submit'), style: 'primary' as const }] : []),
    undoButton(session),
    action('indicator.correct', 'correct'),
    ...(viewerCanAddEvidence ? [action('indicator.evidence', 'indicator.add-evidence')] : []),
  ]
}

/** An indicator as it stands, with the buttons to log its due value, or to say why there is none. */
export function indicatorBlocks(session: Session, indicator: IndicatorPartsFragment): Block[] {
  const { language } = session.viewer
  const { id, frequency, name, experiment, duePeriod } = indicator
  const period = nameOfPeriod(language, frequency, duePeriod)
  const argument = `${id} ${duePeriod}`
  const actions: Action[] = [
    { act: 'indicator.open', argument, label: session.say('indicator.log-period', { period }) },
    { act: 'indicator.absent', argument, label: session.say('indicator.absent') },
  ]
  const chart = indicator.kind !== 'TEXT' && indicator.lastMeasurement ? [chartButton(session, id)] : []
  const shown = [...(indicator.viewerCanLog ? actions : []), ...chart]
  return [
    { type: 'text', text: [{ type: 'strong', text: name }, ' — ', experiment.title] },
    { type: 'context', text: [...lastLine(session, indicator), ' · ', ...progressLine(session, indicator)] },
    ...(shown.length > 0 ? [{ type: 'actions', actions: shown } as const] : []),
  ]
}

function lastLine(session: Session, { lastMeasurement: last, unit, frequency }: IndicatorPartsFragment): Rich {
  if (!last) return session.sayRich('indicator.no-value')
  const { language } = session.viewer
  const period = [partOf(last), nameOfPeriod(language, frequency, last.period)].filter(Boolean).join(', ')
  return session.sayRich('indicator.last', { value: answer(language, unit, last), period })
}

/** A sentence, a line of context, buttons. */
export const card = (text: Rich, context: Rich, actions: readonly Action[]): Message => ({
  summary: plain(text),
  blocks: [
    { type: 'text', text },
    ...(context.length > 0 ? [{ type: 'context', text: context } as const] : []),
    ...(actions.length > 0 ? [{ type: 'actions', actions } as const] : []),
  ],
})

/** What is left once an entry is taken back: the answer before it, or none for that cell. */
export function undoneCard(session: Session, measurement: MeasurementPartsFragment): Message {
  const { language } = session.viewer
  const { indicator, value, text: words, absence, site, group, period } = measurement
  if (value !== null || words !== null || absence !== null)
    return card(session.sayRich('indicator.restored', whatOf(session, measurement)), [], [])
  const { id, name, unit, frequency, lastMeasurement: last } = indicator
  const argument = [id, period, site?.id ?? '-', group?.id ?? '-'].join(' ')
  const again = { act: 'indicator.open', argument, label: session.say('indicator.log-again') }
  const text = session.sayRich('indicator.undone', {
    name,
    place: placeOf(language, measurement),
    last: last ? answer(language, unit, last) : 'none',
    lastPeriod: last ? nameOfPeriod(language, frequency, last.period) : '',
  })
  return card(text, [], [again])
}
