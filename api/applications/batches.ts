import { stepsOfApplications } from '#db/application-steps.ts'
import type { Id } from '#db/database.ts'
import { groupedBy } from '../batch.ts'
import type { Context } from '../context.ts'

/** The moves of an application, the earliest first. */
export const stepsOf = groupedBy(
  ({ db }: Context, ids: readonly Id<'application'>[]) => stepsOfApplications(db, ids),
  ({ applicationId }) => applicationId,
)
