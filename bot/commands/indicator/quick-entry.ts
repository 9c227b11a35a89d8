import type { IndicatorPartsFragment } from '../../generated/operations.ts'
import { cut, todayIn } from '../../language/format.ts'
import type { Said } from '../../language/read-answer.ts'
import { recentButtons } from '../../messages/recent-first.ts'
import type { Action } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { card, indicatorBlocks, MAXIMUM_SHOWN } from './cards.ts'
import { findTargets } from './find-targets.ts'
import { absentForm } from './forms.ts'
import { enterValue } from './log.ts'
import { askWhichNumber, lineAction, notFigures, notUnderstood } from './not-understood.ts'
import { type Line, parseLine } from './parse-line.ts'
import { packSaid } from './said.ts'
import { idsOf, nameOfTarget, packTarget, type Target } from './target.ts'

type Indicators = readonly IndicatorPartsFragment[]

/** « bénéficiaires femmes 12 mai »: logs the value of the cell that the words name, or asks which one. */
export async function quickEntry(session: Session, indicators: Indicators, text: string): Promise<Reply> {
  const { language, timeZone } = session.viewer
  const reader = { language, today: todayIn(timeZone, session.now()) }
  const { bare, unit } = withoutUnit(text, indicators)
  const line = withUnit(parseLine(bare, reader), unit)
  const found = findTargets(indicators, line.name, line.period)
  const isUnclear = line.answers.length > 1
  switch (found.kind) {
    case 'one':
      return isUnclear ? askWhichNumber(session, line) : showOrLog(session, found.target, line, text)
    case 'many':
      return isUnclear
        ? askWhichNumber(session, line)
        : choose(session, found.targets, line, { text: which(session, found.targets), act: 'indicator.log' })
    case 'no-part':
      return choose(session, found.targets, line, {
        text: noPart(session, found.targets, found.typed),
        act: 'indicator.log',
      })
    case 'near':
      return suggest(session, text, line.name, found.names)
    case 'none':
      return notUnderstood(session, indicators, text, reader)
  }
}

/** « 64 personnes », « 6,5 sur 10 »: a unit may follow the number; the API says when it is another indicator's. */
function withoutUnit(text: string, indicators: Indicators): { readonly bare: string; readonly unit?: string } {
  const units = [...new Set(indicators.map(({ unit }) => unit))].toSorted((one, other) => other.length - one.length)
  for (const unit of units) {
    const bare = text.replace(new RegExp(`(\\d)\\s+${RegExp.escape(unit)}(?=\\s|$)`, 'i'), '$1')
    if (bare !== text) return { bare, unit }
  }
  return { bare: text }
}

const withUnit = (line: Line, unit: string | undefined): Line =>
  unit === undefined ? line : { ...line, answers: line.answers.map((said) => ({ unit, ...said })) }

async function showOrLog(session: Session, target: Target, line: Line, text: string): Promise<Reply> {
  const { indicator } = target
  const [said] = line.answers
  if (said === undefined)
    return { kind: 'message', message: { summary: indicator.name, blocks: indicatorBlocks(session, indicator) } }
  if (isNoAnswerOf(indicator, said)) return notFigures(session, target, said.text ?? '', line.period)
  const ids = idsOf(target, line.period ?? null)
  if (said.absence === '')
    return {
      kind: 'form',
      form: absentForm(session, { indicator, ids: { ...ids, period: ids.period ?? indicator.duePeriod } }),
    }
  return enterValue(session, { ids, said, line: text })
}

/** Words where figures are meant. */
export const isNoAnswerOf = ({ kind }: IndicatorPartsFragment, { text }: Said): boolean =>
  text !== undefined && kind !== 'TEXT'

/** Which cell is asked, and the act that what is said of it goes to. */
interface Question {
  readonly text: Rich
  readonly act: 'indicator.log' | 'indicator.heard'
}

/** One button a cell. */
export function choose(
  session: Session,
  targets: readonly Target[],
  { answers: [said], period }: Line,
  { text, act }: Question,
): Reply {
  const actions = targetButtons(session, targets, (target) => {
    const { indicator } = target
    const packed = packTarget(idsOf(target, period ?? indicator.duePeriod))
    const argument = said !== undefined && !isNoAnswerOf(indicator, said) ? packSaid(packed, said) : packed
    // Words too long for a button are typed again, in the form.
    return { act: argument === packed ? 'indicator.open' : act, argument }
  })
  return { kind: 'message', message: card(text, narrow(session, targets), actions) }
}

/** The cells to choose from as buttons, those of the experiment chosen minutes ago first. */
const targetButtons = (
  session: Session,
  targets: readonly Target[],
  whatOf: (target: Target) => Pick<Action, 'act' | 'argument'>,
): readonly Action[] =>
  recentButtons(session, targets, {
    experimentOf: ({ indicator }) => indicator.experiment.id,
    actionOf: (target) => ({
      ...whatOf(target),
      label: cut(`${nameOfTarget(target)} — ${target.indicator.experiment.title}`, 75),
    }),
    limit: MAXIMUM_SHOWN,
  })

/** Which of several indicators, or of the parts of one. */
export function which({ sayRich }: Session, targets: readonly Target[]): Rich {
  const isSame = new Set(targets.map(({ indicator }) => indicator.id)).size === 1
  return sayRich(isSame ? 'indicator.which-part' : 'indicator.which', { name: targets[0]?.indicator.name ?? '' })
}

/** Says which groups and sites there are, to whoever wrote another. */
export function noPart({ sayRich }: Session, targets: readonly [Target, ...Target[]], typed: string): Rich {
  const namesOf = (parts: readonly (string | undefined)[]) =>
    [...new Set(parts.filter((part) => part !== undefined))].slice(0, MAXIMUM_SHOWN).join(', ') || 'none'
  return sayRich('indicator.no-part', {
    typed: cut(typed, 200),
    name: targets[0].indicator.name,
    groups: namesOf(targets.map(({ group }) => group?.label)),
    sites: namesOf(targets.map(({ site }) => site?.name)),
  })
}

/** How to find those that are not shown. */
export const narrow = (session: Session, { length: count }: { readonly length: number }) =>
  count > MAXIMUM_SHOWN ? session.sayRich('indicator.narrow', { shown: MAXIMUM_SHOWN }) : []

function suggest(session: Session, text: string, wrong: string, names: readonly [string, ...string[]]): Reply {
  const rest = text.slice(text.indexOf(wrong) + wrong.length)
  const [name] = names
  const actions = names.map((each, index) => lineAction(session, `${each}${rest}`, index === 0 ? 'primary' : undefined))
  const sentence = session.sayRich('indicator.near', { wrong, name, count: names.length })
  return { kind: 'message', message: card(sentence, [], actions) }
}
