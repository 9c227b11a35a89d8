import { consentsOfIntroductions } from '#db/consents.ts'
import type { Id } from '#db/database.ts'
import { stepsOfIntroductions } from '#db/introduction-steps.ts'
import { introductionsById } from '#db/introductions.ts'
import { byId, groupedBy } from '../batch.ts'
import type { Context } from '../context.ts'

export const introductionById = byId(introductionsById)

/** The consents to an introduction, the earliest first. */
export const consentsOf = groupedBy(
  ({ db }: Context, ids: readonly Id<'introduction'>[]) => consentsOfIntroductions(db, ids),
  ({ introductionId }) => introductionId,
)

/** The moves of an introduction, the earliest first. */
export const stepsOf = groupedBy(
  ({ db }: Context, ids: readonly Id<'introduction'>[]) => stepsOfIntroductions(db, ids),
  ({ introductionId }) => introductionId,
)
