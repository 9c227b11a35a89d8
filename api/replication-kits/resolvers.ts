import { bilanOf } from '../bilans/batches.ts'
import type { Complete } from '../complete.ts'
import type { Context } from '../context.ts'
import { plansOf } from '../evaluation-plans/batches.ts'
import type {
  ExperimentResolvers,
  MutationResolvers,
  QueryResolvers,
  ReplicatedIndicatorResolvers,
  ReplicationKitCheckResolvers,
  ReplicationKitResolvers,
} from '../generated/resolvers.ts'
import { canKeepLibrary } from '../indicator-definitions/definition.ts'
import { toProblem } from '../problems.ts'
import { say } from '../say.ts'
import { type Check, checkKit } from './check-kit.ts'
import { type ImportOutcome, importKit } from './import-kit.ts'
import { nameInLibrary, type Placed } from './library.ts'
import { standingIn } from './reach-target.ts'
import { type KitFile, writeKit } from './write-kit.ts'

function toResult(context: Context, outcome: ImportOutcome) {
  const { viewer } = context
  switch (outcome.kind) {
    case 'done':
      return { __typename: 'ImportReplicationKitSuccess' as const, ...outcome }
    case 'invalid-kit': {
      const { mistakes } = outcome
      const message = say(viewer, 'kit.invalid', { count: mistakes.length })
      return { __typename: 'InvalidReplicationKitProblem' as const, message, mistakes }
    }
    case 'open': {
      const { plan } = outcome
      const message = say(viewer, 'plan.open', { version: plan.version, status: plan.status })
      return { __typename: 'PlanOpenProblem' as const, message, plan }
    }
    default:
      return toProblem(context, outcome)
  }
}

export const resolvers = {
  Query: {
    checkReplicationKit: (_root, wish, context) => checkKit(context, wish),
  },
  Mutation: {
    importReplicationKit: async (_root, { input }, context) => toResult(context, await importKit(context, input)),
  },
  Experiment: {
    replicationKit: (experiment, _args, context) => writeKit(context, experiment),
    hasReplicationKit: async ({ id }, _args, { load }) => (await load(bilanOf, id))?.status === 'FROZEN',
    viewerCanImportReplicationKit: async ({ id }, _args, { load, viewer }) => {
      const { open, isInForce } = standingIn(await load(plansOf, id))
      return canKeepLibrary(viewer) && !open && !isInForce
    },
  },
  ReplicationKit: {
    maskedCount: ({ masked }) => masked,
  },
  ReplicationKitCheck: {
    source: ({ kit }) => (kit ? { ...kit.source, decision: kit.bilan.decision } : null),
    objectiveCount: ({ kit }) => kit?.plan.objectives.length ?? 0,
    indicators: ({ placed }) => placed,
  },
  ReplicatedIndicator: {
    name: ({ indicator }) => indicator.name,
    message: ({ place, indicator }, _args, { viewer }) =>
      say(viewer, `kit.place.${place}`, { name: nameInLibrary(indicator) }),
    definition: ({ place, definition }) => (place === 'REUSED' && definition ? definition : null),
  },
} satisfies {
  Query: Pick<QueryResolvers, 'checkReplicationKit'>
  Mutation: Pick<MutationResolvers, 'importReplicationKit'>
  Experiment: Pick<ExperimentResolvers, 'replicationKit' | 'hasReplicationKit' | 'viewerCanImportReplicationKit'>
  ReplicationKit: Complete<ReplicationKitResolvers, KitFile>
  ReplicationKitCheck: Complete<ReplicationKitCheckResolvers, Check>
  ReplicatedIndicator: Complete<ReplicatedIndicatorResolvers, Placed>
}
