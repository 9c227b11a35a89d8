import { type IndicatorPartsFragment, IndicatorsToLogDocument } from '../../generated/operations.ts'
import { foldedWords } from '../../language/fold.ts'
import { notice } from '../../messages/notice.ts'
import type { Message } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { runIndicatorChart } from '../chart/indicator.ts'
import { logForm } from './any-form.ts'
import { indicatorBlocks, MAXIMUM_SHOWN } from './cards.ts'
import { runPeriod } from './period/run-period.ts'
import { narrow, quickEntry } from './quick-entry.ts'
import { listDrafted, listReturned } from './review/list-in-hand.ts'
import { listReview } from './review/list-review.ts'
import { WORDS } from './words.ts'

type Indicators = readonly IndicatorPartsFragment[]

/** `/indicateur`: a form when nothing is said, a list or a whole period on request, otherwise a quick entry. */
export async function runIndicator(session: Session, text: string): Promise<Reply> {
  const words = foldedWords(text).join(' ')
  const isOne = (all: readonly string[]) => all.includes(words)
  if (isOne(WORDS.review)) return listReview(session)
  if (isOne(WORDS.returned)) return listReturned(session)
  if (isOne(WORDS.drafts)) return listDrafted(session)
  const [first = ''] = foldedWords(text)
  const rest = text.replace(/^\S+\s*/, '')
  if (isIn(WORDS.chart, first)) return runIndicatorChart(session, rest)
  const { indicatorsToLog } = await session.ask(IndicatorsToLogDocument, {})
  if (indicatorsToLog.length === 0) return { kind: 'message', message: notice(session.sayRich('indicator.none')) }
  if (text === '') return { kind: 'form', form: logForm(session, indicatorsToLog) }
  if (isOne(WORDS.list)) return { kind: 'message', message: listOf(session, indicatorsToLog) }
  if (isIn(WORDS.period, first)) return runPeriod(session, indicatorsToLog, rest, false)
  if (isIn(WORDS.periods, first)) return runPeriod(session, indicatorsToLog, rest, true)
  return quickEntry(session, indicatorsToLog, text)
}

const isIn = (words: readonly string[], word: string): boolean => words.includes(word)

function listOf(session: Session, indicators: Indicators): Message {
  const summary = session.say('indicator.list', { count: indicators.length })
  const blocks = indicators.slice(0, MAXIMUM_SHOWN).flatMap((each) => indicatorBlocks(session, each))
  const foot = { type: 'context', text: narrow(session, indicators) } as const
  return { summary, blocks: [{ type: 'heading', text: summary }, ...blocks, foot] }
}
