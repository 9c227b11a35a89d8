import type { IndicatorPartsFragment } from '../../../generated/operations.ts'
import { foldedWords } from '../../../language/fold.ts'
import { cut } from '../../../language/format.ts'
import { notice } from '../../../messages/notice.ts'
import type { Action } from '../../../model/message.ts'
import { inPlace, type Reply } from '../../../model/reply.ts'
import type { Session } from '../../../session.ts'
import { card, MAXIMUM_SHOWN } from '../cards.ts'
import { type AskedPeriod, packAsked, readAsked, unpackAsked } from './asked.ts'
import { openOneOf } from './open-period.ts'

type Indicators = readonly IndicatorPartsFragment[]

/**
 * `/indicateur période [mots] [mai 2026]`: the form of a whole period; without one, of the period whose values are waited for.
 * `/indicateur périodes [mots]` shows them all.
 */
export async function runPeriod(session: Session, indicators: Indicators, text: string, all: boolean): Promise<Reply> {
  const { words, ...asked } = readAsked(session, text)
  const experiments = [...new Map(indicators.map(({ experiment }) => [experiment.id, experiment])).values()]
  const named = experiments.filter(({ title }) => holds(title, words))
  const [one, ...others] = named
  if (!one)
    return { kind: 'message', message: notice(session.sayRich('indicator.period-unknown', { typed: cut(text, 200) })) }
  return others.length > 0
    ? chooseExperiment(session, named, { ...asked, all })
    : openOneOf(session, one, { ...asked, all })
}

const holds = (title: string, words: readonly string[]): boolean => {
  const known = foldedWords(title)
  return words.every((word) => known.some((each) => each.startsWith(word)))
}

interface Experiment {
  readonly id: string
  readonly title: string
}

function chooseExperiment(session: Session, experiments: readonly Experiment[], asked: AskedPeriod): Reply {
  const actions = experiments.slice(0, MAXIMUM_SHOWN).map(
    ({ id, title }): Action => ({
      act: 'indicator.periods',
      argument: `${packAsked(asked)} ${id} ${title}`,
      label: cut(title, 75),
    }),
  )
  return { kind: 'message', message: card(session.sayRich('indicator.which-experiment'), [], actions) }
}

/** Goes on with the experiment chosen. */
export async function pressPeriods(session: Session, argument: string): Promise<Reply> {
  const { rest, ...asked } = unpackAsked(argument)
  const [id = '', ...title] = rest.split(' ')
  return inPlace(await openOneOf(session, { id, title: title.join(' ') }, asked))
}
