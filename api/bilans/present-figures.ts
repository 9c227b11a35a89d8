import { approvedTexts } from '#db/bilan-figures.ts'
import type { BilanRow } from '#db/bilans.ts'
import type { Id } from '#db/database.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import { objectivesById } from '#db/objectives.ts'
import { byId, groupedBy } from '../batch.ts'
import { countsOf } from '../collection-periods/counts.ts'
import { periodsOfIndicator } from '../collection-periods/standing-period.ts'
import type { Context } from '../context.ts'
import { indicatorsOfExperiment } from '../experiments/resolvers.ts'
import { readFigure, readFigures } from '../figures/read-figures.ts'
import { effectOf, historyOf } from '../net-effects/batches.ts'
import { planOf } from './batches.ts'
import { type Collected, type KeptFigure, keep } from './kept-figure.ts'

/** As many as are told of an indicator, periods or texts. */
const LONGEST = { periods: 120, texts: 20 } as const

const objectiveById = byId(objectivesById)

const textsOf = groupedBy(
  ({ db }: Context, ids: readonly Id<'indicator'>[]) => approvedTexts(db, ids, LONGEST.texts),
  ({ indicatorId }) => indicatorId,
)

/** What the indicators of the plan in force of a bilan come to now, in order: what submitting it would keep. */
export async function presentFigures(context: Context, bilan: BilanRow): Promise<readonly KeptFigure[]> {
  const { load } = context
  const [plan, indicators] = await Promise.all([
    load(planOf, bilan.id),
    load(indicatorsOfExperiment, bilan.experimentId),
  ])
  if (!plan) return []
  const followed = indicators.filter(({ planId }) => planId === plan.planId)
  return Promise.all(followed.map((indicator) => presentFigure(context, indicator, plan.version)))
}

async function presentFigure(context: Context, indicator: IndicatorRow, planVersion: number): Promise<KeptFigure> {
  const { load } = context
  const { id, objectiveId } = indicator
  const parts = (by: 'SITE' | 'GROUP') => readFigures(context, indicator, { by, published: true })
  const [objective, whole, periods, sites, groups, effect, [known], texts, collected] = await Promise.all([
    load(objectiveById, objectiveId),
    readFigure(context, indicator, {}),
    readFigures(context, indicator, { by: 'PERIOD', last: LONGEST.periods }),
    parts('SITE'),
    parts('GROUP'),
    // The same key for all: they are read in one statement.
    load(effectOf, effectKey(id)),
    load(historyOf, id),
    load(textsOf, id),
    collectedOf(context, indicator),
  ])
  return keep({
    ...{ indicator, objective: objective.title, planVersion, whole, periods, sites, groups, effect },
    shares: known ?? null,
    texts: texts.map(({ text }) => text),
    collected,
  })
}

/** Over the periods whose values should be there. */
async function collectedOf(context: Context, indicator: IndicatorRow): Promise<Collected> {
  const due = (await periodsOfIndicator(context, indicator)).filter(
    ({ state }) => state === 'LATE' || state === 'LOCKED',
  )
  const counts = await Promise.all(due.map((period) => context.load(countsOf, period)))
  return counts.reduce<Collected>(
    (sum, { expected, approved }) => ({ expected: sum.expected + expected, approved: sum.approved + approved }),
    { expected: 0, approved: 0 },
  )
}

const effectKey = (id: Id<'indicator'>) => ({ id, upTo: null })
