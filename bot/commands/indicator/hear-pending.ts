import { type IndicatorPartsFragment, NudgesPendingDocument } from '../../generated/operations.ts'
import { foldedWords } from '../../language/fold.ts'
import { cut } from '../../language/format.ts'
import { nameOfPeriod } from '../../language/period.ts'
import type { Said } from '../../language/read-answer.ts'
import type { Action } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { card, MAXIMUM_SHOWN } from './cards.ts'
import type { Line } from './parse-line.ts'
import { packSaid } from './said.ts'
import { idsOf, nameOfTarget, packTarget, type Target, targetsOf } from './target.ts'

/** A value that is asked of the person. */
interface AskedValue {
  readonly target: Target
  readonly period: string
}

/**
 * « 42 », « 12/40 », « 42 personnes »: the value that is asked of the person, when only one may be meant; which one, otherwise.
 * `undefined` when more is said than a figure, or when nothing is asked that it may answer.
 */
export async function hearPending(
  session: Session,
  {
    line,
    indicators,
    confirm,
  }: {
    readonly line: Line
    readonly indicators: readonly IndicatorPartsFragment[]
    readonly confirm: (packed: string, said: Said) => Promise<Reply>
  },
): Promise<Reply | undefined> {
  const [said, other] = line.answers
  if (!said || other || said.text !== undefined || said.absence !== undefined || line.ending !== '') return undefined
  const asked = await valuesAsked(session, indicators)
  const meant = asked.filter(({ target: { indicator } }) => takes(indicator, said) && isUnitOf(indicator, line.name))
  const [one, ...others] = meant
  if (!one) return undefined
  return others.length === 0 ? confirm(packTarget(idsOf(one.target, one.period)), said) : askWhich(session, meant, said)
}

async function valuesAsked(session: Session, indicators: readonly IndicatorPartsFragment[]): Promise<AskedValue[]> {
  const { nudgesPending } = await session.ask(NudgesPendingDocument, {})
  return nudgesPending.flatMap(({ kind, period, subject, awaited }): AskedValue[] => {
    if (kind !== 'MEASUREMENT' || subject.__typename !== 'Indicator' || !period || awaited) return []
    const indicator = indicators.find(({ id }) => id === subject.id)
    return indicator ? targetsOf(indicator, period).map((target) => ({ target, period })) : []
  })
}

/** Whether an indicator takes such figures: two of them make a rate; « 42 » is not « sur 10 ». */
function takes({ kind, minimum, maximum }: IndicatorPartsFragment, { value, numerator }: Said): boolean {
  if (kind === 'TEXT' || (kind === 'RATE') !== (numerator !== undefined)) return false
  const figure = Number(value)
  return value === undefined || !((minimum && figure < Number(minimum)) || (maximum && figure > Number(maximum)))
}

/** A figure alone is any unit's. */
function isUnitOf({ unit }: IndicatorPartsFragment, name: string): boolean {
  const words = foldedWords(name).join(' ')
  return words === '' || words === foldedWords(unit).join(' ')
}

function askWhich(session: Session, meant: readonly AskedValue[], said: Said): Reply {
  const actions = meant.slice(0, MAXIMUM_SHOWN).map(({ target, period }): Action => {
    const { indicator } = target
    const when = nameOfPeriod(session.viewer.language, indicator.frequency, period)
    return {
      act: 'indicator.heard',
      argument: packSaid(packTarget(idsOf(target, period)), said),
      label: cut(`${nameOfTarget(target)}, ${when}`, 75),
    }
  })
  return { kind: 'message', message: card(session.sayRich('indicator.which-asked'), [], actions) }
}
