import type { ExperimentNeedsRow } from '#db/experiment-needs.ts'
import { needsOfExperiments } from '#db/experiment-needs.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import type { Id } from '#db/id.ts'
import type { Wish } from '#db/match-facts.ts'
import { findMatches, type MatchQuery } from '#db/matches.ts'
import type { Batch } from '../batch.ts'
import { cohortById } from '../cohorts/resolvers.ts'
import type { Context } from '../context.ts'
import type { ExperimentMatchesArgs } from '../generated/resolvers.ts'
import { badInput, type Connection, toConnection, toPage } from '../pagination.ts'
import { programmeById } from '../programmes/resolvers.ts'
import { today } from '../today.ts'
import { categoriesReceiving, KNOWN_CATEGORIES, OPEN_TO_ALL } from './audiences.ts'
import { patternsOf } from './category-patterns.ts'
import { CHALLENGES } from './challenges.ts'
import { POINTS } from './points.ts'
import type { RankedEstablishment, Sought } from './ranked-establishment.ts'

/** The matches of each experiment are a ranking of the whole directory. */
const MOST_AT_ONCE = 10

interface Key {
  readonly experiment: ExperimentRow
  readonly args: Partial<ExperimentMatchesArgs>
}

/** What experiments look for; undefined where nobody said it. */
export const needsOf: Batch<Id<'experiment'>, ExperimentNeedsRow | undefined> = async ({ db }, ids) => {
  const needs = new Map((await needsOfExperiments(db, ids)).map((row) => [row.experimentId, row]))
  return ids.map((id) => needs.get(id))
}

/** The page asked of the matches of each experiment, in one statement for all of them. */
export const matchesOf: Batch<Key, Connection<RankedEstablishment>> = async (context, keys) => {
  if (keys.length > MOST_AT_ONCE) throw badInput(`Ask for the matches of ${MOST_AT_ONCE} experiments at most.`)
  const asked = await Promise.all(keys.map((key) => read(context, key)))
  const pages = await findMatches(
    context.db,
    POINTS,
    asked.map(({ query }) => query),
  )
  return asked.map(({ args, sought }, index) => {
    const rows = pages[index] ?? []
    const { edges, pageInfo } = toConnection(rows, args, ({ score, distance, name, id }) => [score, distance, name, id])
    return {
      pageInfo,
      edges: edges.map(({ cursor, node: { id: establishmentId, distance: kilometres, ...node } }) => ({
        cursor,
        node: { ...node, establishmentId, kilometres, sought },
      })),
    }
  })
}

async function read(context: Context, { experiment, args }: Key) {
  const [needs, { endsOn }, { department }, from] = await Promise.all([
    context.load(needsOf, experiment.id),
    context.load(cohortById, experiment.cohortId),
    context.load(programmeById, experiment.programmeId),
    today(context, experiment),
  ])
  const sought: Sought = { ...(needs ?? NOTHING), department }
  const days = { from, to: endsOn > from ? endsOn : from, yearAgo: yearBefore(context.now()) }
  const query: MatchQuery = {
    wish: { ...toWish(sought), ...days, programmeId: experiment.programmeId, experimentId: experiment.id },
    filter: {
      neverAsked: args.neverAsked ?? undefined,
      kind: args.kind ?? undefined,
      inseeCode: args.inseeCode ?? undefined,
    },
    page: toPage(args, ['score', 'distance', 'text', 'uuid']),
  }
  return { args, sought, query }
}

const NOTHING = { kinds: [], categories: [], audiences: [], challenge: null, inseeCodes: [] }

const openToAll = patternsOf(OPEN_TO_ALL)
const known = patternsOf(KNOWN_CATEGORIES)

const toWish = ({ kinds, categories, audiences, challenge, inseeCodes, department }: Sought) =>
  ({
    kinds,
    inseeCodes,
    department,
    openToAll,
    known,
    categories: patternsOf(categories),
    challenge: challenge ? patternsOf(CHALLENGES[challenge]) : [],
    audiences: audiences.map((audience) => ({ audience, categories: patternsOf(categoriesReceiving(audience)) })),
  }) satisfies Partial<Wish>

function yearBefore(at: Date): Date {
  const before = new Date(at)
  before.setUTCFullYear(at.getUTCFullYear() - 1)
  return before
}
