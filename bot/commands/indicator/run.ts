import { type IndicatorPartsFragment, IndicatorsToLogDocument } from '../../generated/operations.ts'
import { cut, todayIn } from '../../language/format.ts'
import { notice } from '../../messages/notice.ts'
import type { Action, Message } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { card, indicatorBlocks, MAXIMUM_SHOWN } from './cards.ts'
import { findIndicators } from './find-indicators.ts'
import { logForm } from './forms.ts'
import { logValue, toReply } from './log.ts'
import { askWhichNumber, lineAction, notUnderstood } from './not-understood.ts'
import { type Line, parseLine } from './parse-line.ts'

const LIST_WORDS = ['liste', 'list']

type Indicators = readonly IndicatorPartsFragment[]

/** `/indicateur`: a form when nothing is said, a list on request, otherwise a quick entry. */
export async function runIndicator(session: Session, text: string): Promise<Reply> {
  const { indicatorsToLog } = await session.ask(IndicatorsToLogDocument, {})
  if (indicatorsToLog.length === 0) return { kind: 'message', message: notice(session.sayRich('indicator.none')) }
  if (text === '') return { kind: 'form', form: logForm(session, indicatorsToLog) }
  if (LIST_WORDS.includes(text.toLowerCase())) return { kind: 'message', message: listOf(session, indicatorsToLog) }
  return quickEntry(session, indicatorsToLog, text)
}

/** How to find those that are not shown. */
const narrow = (session: Session, { length: count }: Indicators) =>
  count > MAXIMUM_SHOWN ? session.sayRich('indicator.narrow', { shown: MAXIMUM_SHOWN }) : []

function listOf(session: Session, indicators: Indicators): Message {
  const summary = session.say('indicator.list', { count: indicators.length })
  const blocks = indicators.slice(0, MAXIMUM_SHOWN).flatMap((each) => indicatorBlocks(session, each))
  const foot = { type: 'context', text: narrow(session, indicators) } as const
  return { summary, blocks: [{ type: 'heading', text: summary }, ...blocks, foot] }
}

async function quickEntry(session: Session, indicators: Indicators, text: string): Promise<Reply> {
  const { language, timeZone } = session.viewer
  const reader = { language, today: todayIn(timeZone, session.now()) }
  const line = parseLine(withoutUnits(text, indicators), reader)
  const found = findIndicators(indicators, line.name)
  const isUnclear = line.values.length > 1
  switch (found.kind) {
    case 'one':
      return isUnclear ? askWhichNumber(session, line) : showOrLog(session, found.indicator, line)
    case 'many':
      return isUnclear ? askWhichNumber(session, line) : choose(session, found.indicators, line)
    case 'near':
      return suggest(session, text, line.name, found.name)
    case 'none':
      return notUnderstood(session, indicators, text, reader)
  }
}

/** « 64 personnes », « 6,5 sur 10 »: the unit of an indicator may follow the number. */
function withoutUnits(text: string, indicators: Indicators): string {
  const units = [...new Set(indicators.map(({ unit }) => unit))]
  return units.reduce(
    (line, unit) => line.replace(new RegExp(`(\\d)\\s+${RegExp.escape(unit)}(?=\\s|$)`, 'i'), '$1'),
    text,
  )
}

async function showOrLog(session: Session, indicator: IndicatorPartsFragment, line: Line): Promise<Reply> {
  const [value] = line.values
  if (value !== undefined) return toReply(session, await logValue(session, indicator.id, value, line.period), value)
  return { kind: 'message', message: { summary: indicator.name, blocks: indicatorBlocks(session, indicator) } }
}

function choose(session: Session, indicators: Indicators, { values: [value], period }: Line): Reply {
  const actions = indicators.slice(0, MAXIMUM_SHOWN).map(
    ({ id, name, experiment, duePeriod }): Action => ({
      act: value === undefined ? 'indicator.open' : 'indicator.log',
      argument: value === undefined ? `${id} ${period ?? duePeriod}` : [id, value, period ?? ''].join(' ').trim(),
      label: cut(`${name} — ${experiment.title}`, 75),
    }),
  )
  const message = card(session.sayRich('indicator.which'), narrow(session, indicators), actions)
  return { kind: 'message', message }
}

function suggest(session: Session, text: string, wrong: string, name: string): Reply {
  const line = `${name}${text.slice(text.indexOf(wrong) + wrong.length)}`
  const actions = [lineAction(session, line, 'primary')]
  return { kind: 'message', message: card(session.sayRich('indicator.near', { wrong, name }), [], actions) }
}
