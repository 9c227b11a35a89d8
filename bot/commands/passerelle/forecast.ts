import { NudgePreviewDocument } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Action, Block } from '../../model/message.ts'
import { inPlace, type Reply } from '../../model/reply.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { type ForecastLine, forecastLines } from './forecast-lines.ts'

export const FORECAST_WORDS = ['rappels', 'rappel', 'reminders', 'reminder']

/** How many lines a message shows. */
const SHOWN = 15

/** `/passerelle rappels`: who will receive what in the month to come; whoever is no agent sees what they will receive. */
export async function showForecast(session: Session, from?: string): Promise<Reply> {
  const { nudgePreview } = await session.ask(NudgePreviewDocument, from ? { from } : {})
  const own = session.viewer.role === 'STAFF' ? 'no' : 'yes'
  const lines = forecastLines(session.viewer, nudgePreview)
  if (lines.length === 0) return { kind: 'message', message: notice(session.sayRich('forecast.none', { own })) }
  const summary = session.say('forecast.title', { own })
  const { shown, rest } = firstDays(lines)
  const moments = Map.groupBy(shown, ({ moment }) => moment)
  const blocks: Block[] = [
    { type: 'heading', text: summary },
    ...[...moments].map(([moment, those]): Block => ({ type: 'text', text: momentText(moment, those, own === 'yes') })),
    ...restBlocks(session, shown, rest),
    { type: 'context', text: session.sayRich('forecast.if-nothing', { own }) },
  ]
  return { kind: 'message', message: { summary, blocks } }
}

/** The button that shows the days that follow. */
export const pressForecast = async (session: Session, from: string): Promise<Reply> =>
  inPlace(await showForecast(session, from))

/** The first days, whole as far as they fit. */
function firstDays(lines: readonly ForecastLine[]) {
  const [first] = lines
  const next = lines[SHOWN]
  const end = next && next.day !== first?.day ? lines.findIndex(({ day }) => day >= next.day) : SHOWN
  return { shown: lines.slice(0, end), rest: lines.slice(end) }
}

const momentText = (moment: string, lines: readonly ForecastLine[], isOwn: boolean): Rich => [
  '🗓️ ',
  { type: 'strong', text: moment },
  ...lines.flatMap(
    ({ person, text }): Rich => (isOwn ? ['\n', ...text] : ['\n', { type: 'strong', text: person }, ' — ', ...text]),
  ),
]

/** How much is not shown, and the button that goes on: to the rest of the days, for a day too long is cut. */
function restBlocks(session: Session, shown: readonly ForecastLine[], rest: readonly ForecastLine[]): Block[] {
  if (rest.length === 0) return []
  const count = rest.reduce((sum, line) => sum + line.count, 0)
  const last = shown.at(-1)?.day ?? ''
  const next = rest.find(({ day }) => day > last)
  const more: Block = { type: 'context', text: session.sayRich('forecast.more', { count }) }
  if (!next) return [more]
  const action: Action = { act: 'passerelle.forecast', argument: next.day, label: session.say('forecast.next') }
  return [more, { type: 'actions', actions: [action] }]
}
