import type { EstablishmentRow } from '#db/establishments.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import type { IntroductionRow } from '#db/introductions.ts'
import { cohortById } from '../cohorts/resolvers.ts'
import type { Context } from '../context.ts'
import { establishmentById } from '../establishments/resolvers.ts'
import { isRunning } from '../experiments/experiment.ts'
import { experimentById } from '../experiments/resolvers.ts'
import type { InvalidInput } from '../problems.ts'
import { programmeById } from '../programmes/resolvers.ts'
import { today } from '../today.ts'

/** Why an establishment is not asked to meet an experiment: it has closed, or the cohort does not run, or not yet. */
export async function cannotBeAsked(
  context: Context,
  { programmeId, cohortId }: Pick<ExperimentRow, 'programmeId' | 'cohortId'>,
  { closedOn }: Pick<EstablishmentRow, 'closedOn'>,
): Promise<InvalidInput | undefined> {
  if (closedOn !== null) {
    const values = { closedOn: new Date(closedOn) }
    return { kind: 'invalid-input', field: 'establishmentId', text: 'invalid.establishment-closed', values }
  }
  const cohort = await context.load(cohortById, cohortId)
  const day = await today(context, { programmeId })
  if (isRunning(cohort, day)) return undefined
  const text = day < cohort.startsOn ? 'invalid.cohort-not-begun' : 'invalid.cohort-ended'
  const { cohortLabel: label } = await context.load(programmeById, programmeId)
  const values = { label, startsOn: new Date(cohort.startsOn), endsOn: new Date(cohort.endsOn) }
  return { kind: 'invalid-input', field: 'experimentId', text, values }
}

/** The same of an introduction that waited, as a draft or for an agent: things may have changed meanwhile. */
export async function cannotBeAskedAnyMore(
  context: Context,
  { experimentId, establishmentId }: IntroductionRow,
): Promise<InvalidInput | undefined> {
  const experiment = await context.load(experimentById, experimentId)
  const establishment = await context.load(establishmentById, establishmentId)
  const invalid = await cannotBeAsked(context, experiment, establishment)
  return invalid && { ...invalid, field: 'introductionId' }
}
