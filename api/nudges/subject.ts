import type { NudgeSubject } from '#db/awaited.ts'
import type { Id } from '#db/database.ts'
import { agreementById } from '../agreements/batches.ts'
import { bilanById } from '../bilans/batches.ts'
import { callById } from '../calls/batches.ts'
import type { Context } from '../context.ts'
import { planById } from '../evaluation-plans/batches.ts'
import { experimentById } from '../experiments/resolvers.ts'
import { indicatorById } from '../indicators/resolvers.ts'
import { introductionById } from '../introductions/batches.ts'
import { measurementById } from '../measurements/batches.ts'
import { milestoneById } from '../milestones/resolvers.ts'
import { programmeById } from '../programmes/resolvers.ts'

/** What a nudge reminds of, or will; its programme when nothing else is named. */
export async function subjectOf(nudge: NudgeSubject & Record<'programmeId', Id<'programme'>>, { load }: Context) {
  const { milestoneId, measurementId, indicatorId, introductionId, planId, bilanId, callId, programmeId } = nudge
  const { agreementId, experimentId } = nudge
  if (milestoneId) return { __typename: 'Milestone', ...(await load(milestoneById, milestoneId)) } as const
  if (measurementId) return { __typename: 'Measurement', ...(await load(measurementById, measurementId)) } as const
  if (indicatorId) return { __typename: 'Indicator', ...(await load(indicatorById, indicatorId)) } as const
  if (introductionId) return { __typename: 'Introduction', ...(await load(introductionById, introductionId)) } as const
  if (bilanId) return { __typename: 'Bilan', ...(await load(bilanById, bilanId)) } as const
  if (callId) return { __typename: 'Call', ...(await load(callById, callId)) } as const
  if (agreementId) return { __typename: 'Agreement', ...(await load(agreementById, agreementId)) } as const
  if (experimentId) return { __typename: 'Experiment', ...(await load(experimentById, experimentId)) } as const
  if (planId) return { __typename: 'EvaluationPlan', ...(await load(planById, planId)) } as const
  return { __typename: 'Programme', ...(await load(programmeById, programmeId)) } as const
}
