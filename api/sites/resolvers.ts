import type { SiteRow } from '#db/sites.ts'
import type { CompleteNode } from '../complete.ts'
import type { Context } from '../context.ts'
import { establishmentById } from '../establishments/resolvers.ts'
import { experimentById } from '../experiments/resolvers.ts'
import type { IntroductionResolvers, MutationResolvers, SiteResolvers } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { introductionById } from '../introductions/batches.ts'
import { movedProblem } from '../introductions/move-result.ts'
import { toProblem } from '../problems.ts'
import { say } from '../say.ts'
import { today } from '../today.ts'
import { siteOfIntroduction } from './batches.ts'
import { changeSite, closeSite } from './change-site.ts'
import { type OpenSiteOutcome, openSite } from './open-site.ts'
import { canChangeSite, hasEnded } from './site.ts'

export const resolvers = {
  Mutation: {
    openSite: async (_root, { input }, context) => toOpenResult(context, await openSite(context, input)),
    changeSite: async (_root, { input }, context) => {
      const outcome = await changeSite(context, input)
      return outcome.kind === 'done'
        ? { __typename: 'ChangeSiteSuccess', site: outcome.site }
        : toProblem(context, outcome)
    },
    closeSite: async (_root, { input }, context) => {
      const outcome = await closeSite(context, input)
      if (outcome.kind === 'done') return { __typename: 'CloseSiteSuccess', site: outcome.site }
      return outcome.kind === 'ended' ? ended(context, outcome.site) : toProblem(context, outcome)
    },
  },
  Introduction: {
    site: ({ id }, _args, { load }) => load(siteOfIntroduction, id),
  },
  Site: {
    id: ({ id }) => globalId('site', id),
    experiment: ({ experimentId }, _args, { load }) => load(experimentById, experimentId),
    establishment: ({ establishmentId }, _args, { load }) => load(establishmentById, establishmentId),
    introduction: ({ introductionId }, _args, { load }) =>
      introductionId ? load(introductionById, introductionId) : null,
    referent: ({ referentName: name, referentEmail: email }) => (name === null ? null : { name, email }),
    viewerCanChange: (_site, _args, { viewer }) => canChangeSite(viewer),
    viewerCanClose: async (site, _args, context) =>
      canChangeSite(context.viewer) && !hasEnded(site, await today(context, site)),
  },
} satisfies {
  Mutation: Pick<MutationResolvers, 'openSite' | 'changeSite' | 'closeSite'>
  Introduction: Pick<IntroductionResolvers, 'site'>
  Site: Omit<CompleteNode<SiteResolvers, SiteRow>, 'agreements' | 'viewerCanRecordAgreement' | 'collection'>
}

async function toOpenResult(context: Context, outcome: OpenSiteOutcome) {
  switch (outcome.kind) {
    case 'done':
      return { __typename: 'OpenSiteSuccess' as const, site: outcome.site }
    case 'moved':
      return movedProblem(context, outcome.introduction)
    case 'exists': {
      const message = say(context.viewer, 'site.exists', { since: new Date(outcome.site.openedOn) })
      return { __typename: 'SiteExistsProblem' as const, message, site: outcome.site }
    }
    default:
      return toProblem(context, outcome)
  }
}

const ended = ({ viewer }: Context, site: SiteRow) => ({
  __typename: 'SiteEndedProblem' as const,
  message: say(viewer, 'site.ended', { day: new Date(site.endsOn ?? site.openedOn) }),
  site,
})
