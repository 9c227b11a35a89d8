import type { ExperimentRow } from '#db/experiments.ts'
import type { Context } from '../context.ts'
import { indicatorsOfExperiment } from '../experiments/resolvers.ts'
import { groupsOf } from '../indicators/resolvers.ts'
import { namedSitesOf } from '../measurements/ground.ts'
import { today } from '../today.ts'
import { named, nameSites } from './named.ts'
import type { Names } from './place-line.ts'

/** All that a file of values of an experiment may name. The plan in force comes before what is being written. */
export async function namesIn(context: Context, experiment: ExperimentRow): Promise<Names> {
  const [all, sites, day] = await Promise.all([
    context.load(indicatorsOfExperiment, experiment.id),
    context.load(namedSitesOf, experiment.id),
    today(context, experiment),
  ])
  const inForce = all.filter(({ planStatus }) => planStatus === 'FROZEN')
  const taken = new Set(inForce.map(({ name }) => name))
  const indicators = [...inForce, ...all.filter((each) => each.planStatus !== 'FROZEN' && !taken.has(each.name))]
  const groups = await Promise.all(
    indicators.map(async ({ id }) => {
      const labelled = (await context.load(groupsOf, id)).map((group) => named(group, group.label))
      return [id, labelled] as const
    }),
  )
  return {
    indicators: indicators.map((indicator) => named(indicator, indicator.name)),
    sites: nameSites(sites),
    groups: new Map(groups),
    today: day,
  }
}
