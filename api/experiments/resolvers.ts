import type { Id } from '#db/database.ts'
import { type ExperimentRow, experimentsById, findExperiment, listExperiments } from '#db/experiments.ts'
import {
  type IndicatorLine,
  type IndicatorRow,
  indicatorLinesOfExperiments,
  indicatorsOfExperiments,
} from '#db/indicators.ts'
import { type IntroductionRow, introductionsOfExperiments } from '#db/introductions.ts'
import { membersOfExperiments } from '#db/members.ts'
import { milestonesOfExperiments } from '#db/milestones.ts'
import { objectivesOfExperiments } from '#db/objectives.ts'
import { sitesOfExperiments } from '#db/sites.ts'
import { type Batch, byId, groupedBy } from '../batch.ts'
import { cohortById } from '../cohorts/resolvers.ts'
import type { CompleteNode } from '../complete.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import { enterpriseById } from '../enterprises/resolvers.ts'
import type { ExperimentResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { globalId, parseId } from '../ids.ts'
import { byRequest } from '../introductions/introduction.ts'
import { type Connection, type PageArguments, toConnection, toPage } from '../pagination.ts'
import { selectedNames } from '../selection.ts'
import { today } from '../today.ts'
import { canRequestIntroduction } from './experiment.ts'

type Ids = readonly Id<'experiment'>[]

export const experimentById = byId(experimentsById)

const ofExperiment = <Row extends { readonly experimentId: Id<'experiment'> }>(
  find: (db: Context['db'], ids: Ids) => Promise<readonly Row[]>,
): Batch<Id<'experiment'>, readonly Row[]> =>
  groupedBy(
    ({ db }, ids: Ids) => find(db, ids),
    ({ experimentId }) => experimentId,
  )

const membersOf = ofExperiment(membersOfExperiments)
const objectivesOf = ofExperiment(objectivesOfExperiments)
export const indicatorsOfExperiment = ofExperiment(indicatorsOfExperiments)
const indicatorLinesOf = ofExperiment(indicatorLinesOfExperiments)
const milestonesOf = ofExperiment(milestonesOfExperiments)
const sitesOf = ofExperiment(sitesOfExperiments)

/** The fields of an indicator that read nothing else than a line of it; `series` and `lastMeasurement` read its id. */
const inLine = new Set<string>([
  '__typename',
  'id',
  'name',
  'unit',
  'kind',
  'direction',
  'frequency',
  'baseline',
  'target',
  'series',
  'lastMeasurement',
] satisfies ('__typename' | 'series' | 'lastMeasurement' | keyof IndicatorLine)[])

/** The indicators of an experiment, no wider than what is read of them. */
const indicatorsOf: ExperimentResolvers['indicators'] = ({ id }, _args, { load }, info) =>
  selectedNames(info).isSubsetOf(inLine)
    ? (load(indicatorLinesOf, id) as Promise<IndicatorRow[]>)
    : load(indicatorsOfExperiment, id)

type IntroductionsKey = { readonly id: Id<'experiment'>; readonly args: PageArguments }

/** The same page of introductions for several experiments: one statement for each page asked, whatever the experiments. */
const introductionsOf: Batch<IntroductionsKey, Connection<IntroductionRow>> = async (context, keys) => {
  const { db } = context
  const scope = scopeOfViewer(context)
  const pages = Map.groupBy(keys, ({ args }) => JSON.stringify([args.first, args.after]))
  const found = new Map<string, readonly IntroductionRow[]>()
  for (const [page, [sample, ...others]] of pages) {
    if (!sample) continue
    const ids = [sample, ...others].map(({ id }) => id)
    found.set(page, await introductionsOfExperiments(db, scope, ids, toPage(sample.args, ['instant', 'uuid'])))
  }
  return keys.map(({ id, args }) => {
    const rows = found.get(JSON.stringify([args.first, args.after])) ?? []
    return toConnection(
      rows.filter(({ experimentId }) => experimentId === id),
      args,
      byRequest,
    )
  })
}

export const resolvers = {
  Query: {
    experiment: async (_root, { id: raw }, context) => {
      const id = parseId('experiment', raw)
      return (id && (await findExperiment(context.db, scopeOfViewer(context), id))) ?? null
    },
    experiments: async (_root, { mine, current, ...args }, context) => {
      const currentOn = current ? await today(context, memberOf(context)) : undefined
      const page = toPage(args, ['date', 'uuid'])
      const rows = await listExperiments(context.db, scopeOfViewer(context), { mine: mine ?? false, currentOn }, page)
      return toConnection(rows, args, ({ startsOn, id }) => [startsOn, id])
    },
  },
  Experiment: {
    id: ({ id }) => globalId('experiment', id),
    enterprise: ({ enterpriseId }, _args, { load }) => load(enterpriseById, enterpriseId),
    cohort: ({ cohortId }, _args, { load }) => load(cohortById, cohortId),
    members: ({ id }, _args, { load }) => load(membersOf, id),
    objectives: ({ id }, _args, { load }) => load(objectivesOf, id),
    indicators: indicatorsOf,
    milestones: ({ id }, _args, { load }) => load(milestonesOf, id),
    sites: ({ id }, _args, { load }) => load(sitesOf, id),
    introductions: ({ id }, args, { load }) => load(introductionsOf, { id, args }),
    viewerCanRequestIntroduction: async (experiment, _args, context) => {
      const cohort = await context.load(cohortById, experiment.cohortId)
      return canRequestIntroduction(context.viewer, cohort, await today(context, experiment))
    },
  },
} satisfies {
  Query: Pick<QueryResolvers, 'experiment' | 'experiments'>
  Experiment: CompleteNode<
    Omit<
      ExperimentResolvers,
      | 'needs'
      | 'viewerCanSetNeeds'
      | 'matches'
      | 'figures'
      | 'collection'
      | 'collectionPeriods'
      | 'measurementTemplate'
      | 'evaluationPlan'
      | 'evaluationPlanInProgress'
      | 'evaluationPlans'
      | 'planMembers'
      | 'viewerCanDraftPlan'
      | 'bilan'
      | 'viewerCanOpenBilan'
      | 'replicationKit'
      | 'hasReplicationKit'
      | 'viewerCanImportReplicationKit'
    >,
    ExperimentRow
  >
}
