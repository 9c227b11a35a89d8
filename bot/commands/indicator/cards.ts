import type { IndicatorPartsFragment, MeasurementPartsFragment } from '../../generated/operations.ts'
import { amount, bar, percent } from '../../language/format.ts'
import { nameOfPeriod } from '../../language/period.ts'
import type { Action, Block, Message } from '../../model/message.ts'
import { plain, type Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'

/** How many indicators stand in one message. */
export const MAXIMUM_SHOWN = 10

/** How far the values have gone towards the target, in words and squares, those that wait for approval with the others. */
export function progressLine({ viewer: { language }, sayRich }: Session, indicator: IndicatorPartsFragment): Rich {
  const { provisionalProgress: progress, target, unit } = indicator
  if (progress === null || target === null) return sayRich('indicator.no-target')
  return sayRich('indicator.progress', {
    bar: bar(progress),
    percent: percent(language, progress),
    target: amount(language, target),
    unit,
  })
}

/** The value just logged, with what can still be done about it. */
export function loggedCard(session: Session, measurement: MeasurementPartsFragment): Message {
  const { language } = session.viewer
  const { indicator, period, value } = measurement
  const text = session.sayRich('indicator.logged', {
    value: amount(language, value ?? '0'),
    unit: indicator.unit,
    name: indicator.name,
    period: nameOfPeriod(language, indicator.frequency, period),
  })
  const actions: Action[] = [
    { act: 'indicator.undo', argument: measurement.id, label: session.say('undo') },
    { act: 'indicator.correct', argument: measurement.id, label: session.say('correct') },
  ]
  return card(text, [indicator.experiment.title, ' · ', ...progressLine(session, indicator)], actions)
}

/** An indicator as it stands, with the button to log its due value. */
export function indicatorBlocks(session: Session, indicator: IndicatorPartsFragment): Block[] {
  const { language } = session.viewer
  const { lastMeasurement, frequency, unit, name, experiment } = indicator
  const last = lastMeasurement?.value
    ? session.sayRich('indicator.last', {
        value: amount(language, lastMeasurement.value),
        unit,
        period: nameOfPeriod(language, frequency, lastMeasurement.period),
      })
    : session.sayRich('indicator.no-value')
  const log: Action = {
    act: 'indicator.open',
    argument: `${indicator.id} ${indicator.duePeriod}`,
    label: session.say('indicator.log-period', { period: nameOfPeriod(language, frequency, indicator.duePeriod) }),
  }
  return [
    { type: 'text', text: [{ type: 'strong', text: name }, ' — ', experiment.title] },
    { type: 'context', text: [...last, ' · ', ...progressLine(session, indicator)] },
    ...(indicator.viewerCanLog ? [{ type: 'actions', actions: [log] } as const] : []),
  ]
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

/** What is left once an entry is taken back: the value before it, or none for that period. */
export function undoneCard(session: Session, { indicator, period, value }: MeasurementPartsFragment): Message {
  const { language } = session.viewer
  const { id, name, unit, frequency, lastMeasurement: last } = indicator
  const what = { name, unit, period: nameOfPeriod(language, frequency, period) }
  if (value !== null)
    return card(session.sayRich('indicator.restored', { ...what, value: amount(language, value) }), [], [])
  const again = { act: 'indicator.open', argument: `${id} ${period}`, label: session.say('indicator.log-again') }
  const text = session.sayRich('indicator.undone', {
    ...what,
    last: last?.value ? amount(language, last.value) : 'none',
    lastPeriod: last ? nameOfPeriod(language, frequency, last.period) : '',
  })
  return card(text, [], [again])
}
