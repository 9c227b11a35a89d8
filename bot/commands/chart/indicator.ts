import { IndicatorChartDocument, type IndicatorChartQuery } from '../../generated/operations.ts'
import { foldedWords, holdsWords } from '../../language/fold.ts'
import { cut } from '../../language/format.ts'
import { nameOfPeriod } from '../../language/period.ts'
import { notice } from '../../messages/notice.ts'
import { recentButtons } from '../../messages/recent-first.ts'
import type { Action } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { findCharted, offer } from './charted.ts'
import { chartMessage } from './draw-picture.ts'

type Charted = NonNullable<IndicatorChartQuery['indicator']>

/** The button to the chart of an indicator. */
export const chartButton = (session: Session, id: string, label = session.say('chart.see')): Action => ({
  act: 'chart.indicator',
  argument: id,
  label,
})

function chartOf(session: Session, { name, unit, baseline, target, frequency, periods }: Charted) {
  const { language } = session.viewer
  const points = periods.toReversed().map(({ period, value, provisionalValue }) => ({
    label: period ? nameOfPeriod(language, frequency, period) : '',
    value,
    provisional: provisionalValue,
  }))
  return { kind: 'indicator', data: { name, unit, baseline, target, points } } as const
}

/** The chart of an indicator. */
async function showIndicator(session: Session, id: string): Promise<Reply> {
  const { indicator } = await session.ask(IndicatorChartDocument, { id })
  if (!indicator) return { kind: 'message', message: notice(session.sayRich('stale')) }
  const { name, kind, experiment, periods } = indicator
  session.recent.choose(experiment.id)
  if (kind === 'TEXT' || periods.length === 0)
    return { kind: 'message', message: notice(session.sayRich('chart.nothing', { name })) }
  const title = [{ type: 'strong', text: name }, ` — ${experiment.title}`] as const
  return { kind: 'message', message: await chartMessage(session, chartOf(session, indicator), title) }
}

/** « Voir la courbe », under an indicator. */
export const pressIndicator = showIndicator

/** `/indicateur courbe bénéficiaires`: the chart of the indicator that the words name. */
export async function runIndicatorChart(session: Session, typed: string): Promise<Reply> {
  const words = foldedWords(typed)
  const all = (await findCharted(session)).flatMap(({ experiments }) =>
    experiments.flatMap(({ title, enterprise, indicators, id: experimentId }) =>
      indicators
        .filter(({ kind }) => kind !== 'TEXT')
        .map(({ id, name }) => ({ id, name, title, experimentId, by: `${title} ${enterprise.name}` })),
    ),
  )
  const named = all.filter(({ name }) => words.length > 0 && holdsWords(name, words))
  const exact = named.filter(({ name }) => foldedWords(name).join(' ') === words.join(' '))
  const found =
    [exact, named].find(({ length }) => length > 0) ?? all.filter(({ name, by }) => holdsWords(`${name} ${by}`, words))
  const [only, ...others] = found
  if (only && others.length === 0) return showIndicator(session, only.id)
  const buttons = recentButtons(session, found, {
    experimentOf: ({ experimentId }) => experimentId,
    actionOf: ({ id, name, title }) => chartButton(session, id, `${name} — ${title}`),
    limit: found.length,
  })
  return offer(session, buttons, cut(typed, 100))
}
