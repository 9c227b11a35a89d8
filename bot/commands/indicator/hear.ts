import { type IndicatorPartsFragment, IndicatorsToLogDocument } from '../../generated/operations.ts'
import { foldedWords } from '../../language/fold.ts'
import { cut, todayIn } from '../../language/format.ts'
import { lineIn } from '../../language/free-text.ts'
import type { Said } from '../../language/read-answer.ts'
import type { Action } from '../../model/message.ts'
import { inPlace, type Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { card } from './cards.ts'
import { doubtsAbout } from './check.ts'
import { askWhetherRight } from './doubt.ts'
import { type Found, findTargets } from './find-targets.ts'
import { hearPending } from './hear-pending.ts'
import { askWhichNumber, notFigures } from './not-understood.ts'
import { type Line, parseLine } from './parse-line.ts'
import { choose, isNoAnswerOf, noPart, quickEntry, which } from './quick-entry.ts'
import { unpackSaid } from './said.ts'
import { idsOf, packTarget, type Target, unpackTarget } from './target.ts'

type Indicators = readonly IndicatorPartsFragment[]

/** As long as a sentence about one value is. */
const MOST_WORDS = 40

/**
 * « on a eu 42 bénéficiaires en mars »: understood by the grammar of `/indicateur`, and shown before anything is written.
 * A figure alone is
 * the value that is asked of the person. `undefined` when it names no indicator.
 */
export async function hearIndicator(session: Session, text: string): Promise<Reply | undefined> {
  const { language, timeZone, role } = session.viewer
  if (role === 'VIEWER' || foldedWords(text).length > MOST_WORDS) return undefined
  const { indicatorsToLog } = await session.ask(IndicatorsToLogDocument, {})
  const reader = { language, today: todayIn(timeZone, session.now()) }
  const line = parseLine(lineIn(text, reader), reader)
  const found = findHeard(indicatorsToLog, line)
  switch (found.kind) {
    case 'one':
      return heardOne(session, found.target, line, indicatorsToLog)
    case 'many':
      return choose(session, found.targets, line, { text: which(session, found.targets), act: 'indicator.heard' })
    case 'no-part':
      return choose(session, found.targets, line, {
        text: noPart(session, found.targets, found.typed),
        act: 'indicator.heard',
      })
    case 'near':
      return line.answers.length > 0 ? suggestHeard(session, line, found.names) : undefined
    case 'none':
      return hearPending(session, {
        line,
        indicators: indicatorsToLog,
        confirm: (packed, said) => confirmHeard(session, packed, said),
      })
  }
}

/** By its name, or by a unit that only one has: « 64 personnes ». */
function findHeard(indicators: Indicators, line: Line): Found {
  const found = findTargets(indicators, line.name, line.period)
  if (found.kind !== 'none' && found.kind !== 'near') return found
  const name = foldedWords(line.name).join(' ')
  // « % » has no letter: it is nobody's name.
  const [one, other] = name === '' ? [] : indicators.filter(({ unit }) => foldedWords(unit).join(' ') === name)
  return one && !other ? findTargets([one], one.name, line.period) : found
}

async function heardOne(session: Session, target: Target, line: Line, indicators: Indicators): Promise<Reply> {
  const [said, other] = line.answers
  // A name alone shows how it stands; a reason that is missing is asked for: nothing is written.
  if (said === undefined || said.absence === '')
    return quickEntry(session, indicators, [line.name, line.typed].join(' ').trim())
  if (other) return askWhichNumber(session, line)
  if (isNoAnswerOf(target.indicator, said)) return notFigures(session, target, said.text ?? '', line.period)
  return confirmHeard(session, packTarget(idsOf(target, line.period ?? null)), said)
}

/** Shows what was understood; one click saves it, another opens the form, filled. */
async function confirmHeard(session: Session, packed: string, said: Said): Promise<Reply> {
  const { rest: _, ...ids } = unpackTarget(packed)
  return askWhetherRight(session, { ids, said, doubts: await doubtsAbout(session, { ...ids, ...said }), heard: true })
}

/** The cell chosen, to be confirmed: `indicator period site group answer`. */
export async function pressHeard(session: Session, argument: string): Promise<Reply> {
  const { rest, ...ids } = unpackTarget(argument)
  return inPlace(await confirmHeard(session, packTarget(ids), unpackSaid(rest) ?? {}))
}

/** The sentence again, mended: one click, then what it says is confirmed. */
export async function pressHear(session: Session, line: string): Promise<Reply> {
  const reply = await hearIndicator(session, line)
  return reply ? inPlace(reply) : { kind: 'message', message: card(session.sayRich('stale'), [], []) }
}

function suggestHeard(session: Session, { name: wrong, typed, ending }: Line, names: readonly string[]): Reply {
  const actions = names.map((name, index): Action => {
    const line = [name, typed, ending].join(' ').trim()
    const isFirst = index === 0
    return {
      act: 'indicator.hear',
      argument: line,
      label: cut(line, 75),
      ...(isFirst ? { style: 'primary' as const } : {}),
    }
  })
  const text = session.sayRich('indicator.near', { wrong, name: names[0] ?? '', count: names.length })
  return { kind: 'message', message: card(text, [], actions) }
}
