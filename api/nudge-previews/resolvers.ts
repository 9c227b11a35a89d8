import type { Complete } from '../complete.ts'
import type { NudgeForecastResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { memberById } from '../members/resolvers.ts'
import type { Forecast } from '../nudges/forecast.ts'
import { previewNudges } from '../nudges/preview.ts'
import { subjectOf } from '../nudges/subject.ts'

export const resolvers = {
  Query: {
    nudgePreview: (_root, args, context) => previewNudges(context, args),
  },
  NudgeForecast: {
    recipient: ({ recipientId }, _args, { load }) => load(memberById, recipientId),
    subject: (forecast, _args, context) => subjectOf(forecast, context),
    period: ({ period }) => period ?? null,
    awaited: ({ awaitedId }, _args, { load }) => (awaitedId ? load(memberById, awaitedId) : null),
  },
} satisfies {
  Query: Pick<QueryResolvers, 'nudgePreview'>
  NudgeForecast: Complete<NudgeForecastResolvers, Forecast>
}
