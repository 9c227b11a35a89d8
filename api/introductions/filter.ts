import type { IntroductionFilter } from '#db/introductions.ts'
import type { IntroductionFilter as Asked } from '../generated/resolvers.ts'
import { parseId } from '../ids.ts'

/** The filter asked for, with its ids read; `undefined` when one of them can name nothing, and so nothing is found. */
export function toFilter(asked: Asked | null | undefined): IntroductionFilter | undefined {
  const { experimentId, cohortId, establishmentId, ...rest } = asked ?? {}
  const ids = {
    experimentId: experimentId ? parseId('experiment', experimentId) : undefined,
    cohortId: cohortId ? parseId('cohort', cohortId) : undefined,
    establishmentId: establishmentId ? parseId('establishment', establishmentId) : undefined,
  }
  const isUnknown =
    (experimentId && !ids.experimentId) || (cohortId && !ids.cohortId) || (establishmentId && !ids.establishmentId)
  if (isUnknown) return undefined
  return {
    ...ids,
    statuses: rest.statuses ?? undefined,
    waitingFor: rest.waitingFor ?? undefined,
    kind: rest.kind ?? undefined,
    inseeCode: rest.inseeCode ?? undefined,
    mine: rest.mine ?? undefined,
    waitlisted: rest.waitlisted ?? undefined,
  }
}
