import type { IndicatorPartsFragment } from '../../../generated/operations.ts'
import { foldedWords, holdsWords } from '../../../language/fold.ts'
import { cut, todayIn } from '../../../language/format.ts'
import { nearNames } from '../../../language/nearest.ts'
import { nameOfPeriod, nearestPeriod } from '../../../language/period.ts'
import { notice } from '../../../messages/notice.ts'
import { recentButtons } from '../../../messages/recent-first.ts'
import { suggestLines } from '../../../messages/suggest.ts'
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
  const { words, ending, ...asked } = readAsked(session, text)
  const experiments = [...new Map(indicators.map(({ experiment }) => [experiment.id, experiment])).values()]
  const named = experiments.filter(({ title }) => holdsWords(title, words))
  const [one, ...others] = named
  const near = one ? [] : nearPeriodLines(session, experiments, { text, words, ending })
  if (near.length > 0)
    return suggestLines(
      session,
      text,
      near.map((words) => `/indicateur ${all ? 'périodes' : 'période'} ${words}`),
    )
  if (!one)
    return { kind: 'message', message: notice(session.sayRich('indicator.period-unknown', { typed: cut(text, 200) })) }
  return others.length > 0
    ? chooseExperiment(session, named, { ...asked, all })
    : openOneOf(session, one, { ...asked, all })
}

/** An experiment misspelt, or else a month: « jardn mai 2026 », « jardin otobre ». */
function nearPeriodLines(session: Session, experiments: readonly Experiment[], typed: Typed): readonly string[] {
  const { text, words, ending } = typed
  const today = todayIn(session.viewer.timeZone, session.now())
  const near = nearNames(
    words,
    experiments.map(({ title }) => title),
  )
  if (near.length > 0) return near.map((title) => `${title} ${ending}`.trim())
  const parts = text.split(/\s+/)
  for (const length of [1, 2]) {
    const period = nearestPeriod(parts.slice(-length).join(' '), today)
    const before = foldedWords(parts.slice(0, -length).join(' '))
    if (period && experiments.some(({ title }) => holdsWords(title, before)))
      return [`${before.join(' ')} ${nameOfPeriod(session.viewer.language, 'MONTHLY', period)}`.trim()]
  }
  return []
}

/** What follows the command, and what it was read as. */
interface Typed extends Pick<ReturnType<typeof readAsked>, 'words' | 'ending'> {
  readonly text: string
}

interface Experiment {
  readonly id: string
  readonly title: string
}

function chooseExperiment(session: Session, experiments: readonly Experiment[], asked: AskedPeriod): Reply {
  const actions = recentButtons(session, experiments, {
    experimentOf: ({ id }) => id,
    actionOf: ({ id, title }) => ({
      act: 'indicator.periods',
      argument: `${packAsked(asked)} ${id} ${title}`,
      label: cut(title, 75),
    }),
    limit: MAXIMUM_SHOWN,
  })
  return { kind: 'message', message: card(session.sayRich('indicator.which-experiment'), [], actions) }
}

/** Goes on with the experiment chosen. */
export async function pressPeriods(session: Session, argument: string): Promise<Reply> {
  const { rest, ...asked } = unpackAsked(argument)
  const [id = '', ...title] = rest.split(' ')
  return inPlace(await openOneOf(session, { id, title: title.join(' ') }, asked))
}
