import { type IndicatorPartsFragment, IndicatorsToLogDocument } from '../../generated/operations.ts'
import { foldedWords } from '../../language/fold.ts'
import { cut, todayIn } from '../../language/format.ts'
import { notice } from '../../messages/notice.ts'
import type { Action } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { card, indicatorBlocks } from './cards.ts'
import { findIndicators } from './find-indicators.ts'
import { logForm } from './forms.ts'
import { logValue, toReply } from './log.ts'
import { type Line, parseLine } from './parse-line.ts'

const MAXIMUM_CHOICES = 10
const LIST_WORDS = ['liste', 'list']

/** `/indicateur`: a form when nothing is said, a list on request, otherwise a quick entry. */
export async function runIndicator(session: Session, text: string): Promise<Reply> {
  const { indicatorsToLog } = await session.ask(IndicatorsToLogDocument, {})
  if (indicatorsToLog.length === 0) return { kind: 'message', message: notice(session.sayRich('indicator.none')) }
  if (text === '') return { kind: 'form', form: logForm(session, indicatorsToLog) }
  if (LIST_WORDS.includes(text.toLowerCase())) return { kind: 'message', message: listOf(session, indicatorsToLog) }
  return quickEntry(session, indicatorsToLog, text)
}

function listOf(session: Session, indicators: readonly IndicatorPartsFragment[]) {
  const summary = session.say('indicator.list', { count: indicators.length })
  const shown = indicators.slice(0, MAXIMUM_CHOICES)
  return {
    summary,
    blocks: [{ type: 'heading', text: summary } as const, ...shown.flatMap((each) => indicatorBlocks(session, each))],
  }
}

async function quickEntry(
  session: Session,
  indicators: readonly IndicatorPartsFragment[],
  text: string,
): Promise<Reply> {
  const line = parseLine(text, todayIn(session.viewer.timeZone, session.now()))
  const found = findIndicators(indicators, line.name)
  switch (found.kind) {
    case 'one':
      return line.value === undefined
        ? show(session, found.indicator)
        : log(session, found.indicator.id, line, line.value)
    case 'many':
      return choose(session, found.indicators, line)
    case 'near':
      return suggest(session, text, line.name, found.name)
    case 'none':
      return notUnderstood(session, indicators, text)
  }
}

const show = (session: Session, indicator: IndicatorPartsFragment): Reply => ({
  kind: 'message',
  message: { summary: indicator.name, blocks: indicatorBlocks(session, indicator) },
})

const log = async (session: Session, id: string, { period }: Line, value: string): Promise<Reply> =>
  toReply(session, await logValue(session, id, value, period), value)

function choose(session: Session, indicators: readonly IndicatorPartsFragment[], { value, period }: Line): Reply {
  const actions = indicators.slice(0, MAXIMUM_CHOICES).map(
    ({ id, name, experiment, duePeriod }): Action => ({
      act: value === undefined ? 'indicator.open' : 'indicator.log',
      argument: value === undefined ? `${id} ${period ?? duePeriod}` : [id, value, period ?? ''].join(' ').trim(),
      label: cut(`${name} — ${experiment.title}`, 75),
    }),
  )
  return { kind: 'message', message: card(session.sayRich('indicator.which'), [], actions) }
}

function suggest(session: Session, text: string, wrong: string, name: string): Reply {
  const line = `${name}${text.slice(text.indexOf(wrong) + wrong.length)}`
  const action: Action = {
    act: 'indicator.line',
    argument: line,
    label: cut(`/indicateur ${line}`, 75),
    style: 'primary',
  }
  return { kind: 'message', message: card(session.sayRich('indicator.near', { wrong, name }), [], [action]) }
}

/** Nothing is lost: what was typed comes back, with what is wrong in it and the form one click away. */
function notUnderstood(session: Session, indicators: readonly IndicatorPartsFragment[], text: string): Reply {
  const words = text.split(/\s+/)
  const last = words.at(-1) ?? ''
  const before = findIndicators(indicators, words.slice(0, -1).join(' '))
  if (before.kind === 'one' && foldedWords(last).length > 0) {
    const { id, name, duePeriod } = before.indicator
    const open: Action = { act: 'indicator.open', argument: `${id} ${duePeriod}`, label: session.say('open-form') }
    return {
      kind: 'message',
      message: card(session.sayRich('indicator.not-a-number', { typed: last, name }), [], [open]),
    }
  }
  const open: Action = { act: 'indicator.form', argument: 'open', label: session.say('open-form') }
  const names = indicators.slice(0, MAXIMUM_CHOICES).map(({ name }) => name)
  const list = new Intl.ListFormat(session.viewer.language === 'FR' ? 'fr' : 'en', { type: 'disjunction' }).format(
    names,
  )
  return {
    kind: 'message',
    message: card(session.sayRich('indicator.unknown', { typed: cut(text, 200), names: list }), [], [open]),
  }
}
