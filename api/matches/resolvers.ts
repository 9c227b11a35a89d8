import type { ExperimentNeedsRow } from '#db/experiment-needs.ts'
import type { Complete } from '../complete.ts'
import { establishmentById } from '../establishments/resolvers.ts'
import { mayRequestIntroductions } from '../experiments/experiment.ts'
import type {
  ExperimentNeedsResolvers,
  ExperimentResolvers,
  MatchResolvers,
  MutationResolvers,
} from '../generated/resolvers.ts'
import { memberById } from '../members/resolvers.ts'
import { toProblem } from '../problems.ts'
import { matchesOf, needsOf } from './matches-of-experiments.ts'
import type { RankedEstablishment } from './ranked-establishment.ts'
import { reasonsOf } from './reasons.ts'
import { setExperimentNeeds } from './set-experiment-needs.ts'

export const resolvers = {
  Mutation: {
    setExperimentNeeds: async (_root, { input }, context) => {
      const outcome = await setExperimentNeeds(context, input)
      return outcome.kind === 'done'
        ? { __typename: 'SetExperimentNeedsSuccess', experiment: outcome.experiment }
        : toProblem(context, outcome)
    },
  },
  Experiment: {
    needs: async ({ id }, _args, { load }) => (await load(needsOf, id)) ?? null,
    viewerCanSetNeeds: (_experiment, _args, { viewer }) => mayRequestIntroductions(viewer),
    matches: (experiment, args, { load }) => load(matchesOf, { experiment, args }),
  },
  ExperimentNeeds: {
    setBy: ({ setBy }, _args, { load }) => load(memberById, setBy),
  },
  Match: {
    establishment: ({ establishmentId }, _args, { load }) => load(establishmentById, establishmentId),
    reasons: (match, _args, { viewer }) => reasonsOf(match, viewer),
    remainingPlaces: ({ remaining }) => remaining,
    distance: ({ kilometres }) => kilometres,
    openIntroductions: ({ openRequests }) => openRequests,
    recentIntroductions: ({ recentRequests }) => recentRequests,
  },
} satisfies {
  Mutation: Pick<MutationResolvers, 'setExperimentNeeds'>
  Experiment: Pick<ExperimentResolvers, 'needs' | 'viewerCanSetNeeds' | 'matches'>
  ExperimentNeeds: Complete<ExperimentNeedsResolvers, Omit<ExperimentNeedsRow, 'setBy'>>
  Match: Complete<MatchResolvers, RankedEstablishment>
}
