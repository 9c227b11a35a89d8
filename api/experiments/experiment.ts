/** The rules of an experiment. Pure: no database, no clock, no GraphQL. */
import type { CohortRow } from '#db/cohorts.ts'
import type { Viewer } from '../viewer.ts'

/** Whether a cohort runs on a day: experiments are fed and introduced only then. */
export const isRunning = ({ startsOn, endsOn }: Pick<CohortRow, 'startsOn' | 'endsOn'>, today: string): boolean =>
  startsOn <= today && today <= endsOn

/** Staff, coaches and entrepreneurs ask for introductions, for experiments they see, while the cohort runs. */
export const canRequestIntroduction = (viewer: Viewer, cohort: CohortRow, today: string): boolean =>
  mayRequestIntroductions(viewer) && isRunning(cohort, today)

/** Whether the viewer is of those who ask for introductions at all. */
export const mayRequestIntroductions = (viewer: Viewer): boolean =>
  ['STAFF', 'COACH', 'ENTREPRENEUR'].includes(viewer.role)
