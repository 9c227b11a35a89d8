import type { IndicatorPartsFragment } from '../../generated/operations.ts'
import { foldedWords } from '../../language/fold.ts'
import { cut } from '../../language/format.ts'
import { nearestAll } from '../../language/nearest.ts'
import { nameOfPeriod, nearestPeriod } from '../../language/period.ts'
import { writeSaid } from '../../language/write-said.ts'
import { suggestLines } from '../../messages/suggest.ts'
import type { Action } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { formatOf } from './answer-fields.ts'
import type { TypedAlready } from './any-form.ts'
import { card, MAXIMUM_SHOWN } from './cards.ts'
import { findTargets } from './find-targets.ts'
import { type Line, linesWithWrongEnding, parseLine, type Reader } from './parse-line.ts'
import { packTyped } from './said.ts'
import { idsOf, packTarget, type Target } from './target.ts'
import { FIRST_WORDS, WHOLE_LINES } from './words.ts'

type Indicators = readonly IndicatorPartsFragment[]

const answer = (text: Rich, actions: readonly Action[]): Reply => ({
  kind: 'message',
  message: card(text, [], actions),
})

/** The button that runs a line. */
export const lineAction = (session: Session, line: string, style?: 'primary'): Action => ({
  act: 'indicator.line',
  argument: line,
  label: cut(session.say('indicator.line', { line }), 75),
  ...(style ? { style } : {}),
})

/** Two lines to choose from when figures can be read two ways. */
export function askWhichNumber(session: Session, { name, typed, answers, ending }: Line): Reply {
  const { language } = session.viewer
  const lines = answers.map((said) => [name, writeSaid(language, said), ending].join(' ').trim())
  return answer(
    session.sayRich('indicator.two-readings', { typed }),
    lines.map((line) => lineAction(session, line)),
  )
}

/** Nothing is lost: what was typed comes back, with what is wrong in it and the form one click away. */
export const notUnderstood = (session: Session, indicators: Indicators, text: string, reader: Reader): Reply =>
  nearWord(session, text) ??
  notANumber(session, indicators, text) ??
  notAPeriod(session, indicators, text, reader) ??
  noIndicator(session, indicators, text, parseLine(text, reader))

/** A word of the command, misspelt: « lsite », « periode mai » written « priode mai ». */
function nearWord(session: Session, text: string): Reply | undefined {
  const [first = '', ...others] = foldedWords(text)
  const whole = nearestAll([first, ...others].join(' '), [...WHOLE_LINES, ...FIRST_WORDS])
  const near = whole.length > 0 ? whole : nearestAll(first, FIRST_WORDS).map((word) => [word, ...others].join(' '))
  return near.length > 0
    ? suggestLines(
        session,
        text,
        near.map((line) => session.say('indicator.line', { line })),
      )
    : undefined
}

/** What was said of a cell is no value of it: the form opens on that cell, for the period that was said. */
export function notFigures(session: Session, target: Target, typed: string, period?: string): Reply {
  const { indicator } = target
  const argument = packTarget(idsOf(target, period ?? indicator.duePeriod))
  const open: Action = { act: 'indicator.open', argument, label: session.say('open-form') }
  const values = { typed: cut(typed, 200), name: indicator.name, format: formatOf(indicator) }
  return answer(session.sayRich('indicator.not-a-number', values), [open])
}

function notANumber(session: Session, indicators: Indicators, text: string): Reply | undefined {
  const words = text.split(/\s+/)
  const last = words.at(-1) ?? ''
  const before = findTargets(indicators, words.slice(0, -1).join(' '))
  if (before.kind !== 'one' || foldedWords(last).length === 0) return undefined
  return notFigures(session, before.target, last)
}

function notAPeriod(session: Session, indicators: Indicators, text: string, reader: Reader): Reply | undefined {
  const lines = linesWithWrongEnding(text, reader)
  const line = lines.find(({ name }) => findTargets(indicators, name).kind !== 'none')
  if (!line) return undefined
  const wrong = cut(line.ending, 200)
  const near = nearestPeriod(line.ending, reader.today)
  if (!near)
    return answer(session.sayRich('indicator.not-a-period', { typed: wrong }), [
      openAny(session, typedIn(line, indicators)),
    ])
  const period = nameOfPeriod(reader.language, 'MONTHLY', near)
  const mended = lineAction(session, `${line.name} ${line.typed} ${period}`, 'primary')
  return answer(session.sayRich('indicator.period-near', { typed: wrong, period }), [mended])
}

function noIndicator(session: Session, indicators: Indicators, text: string, line: Line): Reply {
  const names = [...new Set(indicators.map(({ name }) => name))]
  const locale = session.viewer.language === 'FR' ? 'fr' : 'en'
  const sentence = session.sayRich('indicator.unknown', {
    typed: cut(text, 200),
    names: new Intl.ListFormat(locale, { type: 'disjunction' }).format(names.slice(0, MAXIMUM_SHOWN)),
    more: names.length > MAXIMUM_SHOWN ? 'yes' : 'no',
  })
  return answer(sentence, [openAny(session, typedIn(line, indicators))])
}

/** What of a line was understood: it is not asked again. */
function typedIn({ name, typed, ending }: Line, indicators: Indicators): TypedAlready {
  const found = findTargets(indicators, name)
  const indicator = found.kind === 'one' ? found.target.indicator.id : undefined
  return { indicator, value: typed, period: ending }
}

const openAny = (session: Session, typed: TypedAlready): Action => ({
  act: 'indicator.form',
  argument: packTyped(typed),
  label: session.say('open-form'),
})
