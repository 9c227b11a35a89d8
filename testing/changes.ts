/** One call of each mutation that is recorded and takes a client key, with the event that it must leave. */
import { globalId } from '#api/ids.ts'
import type { Db } from '#db/database.ts'
import type { EventKind } from '#db/generated/tables.ts'
import { aNudge } from './makers/nudges.ts'
import { aProgrammeInUse } from './makers/programme-in-use.ts'

type InUse = Awaited<ReturnType<typeof aProgrammeInUse>>

/** A programme in use, with a nudge of its entrepreneur. */
export async function aStage(db: Db) {
  const world = await aProgrammeInUse(db)
  const nudge = await aNudge(db, { recipient: world.entrepreneur, milestoneId: world.milestone.id })
  return { ...world, nudge }
}

export type Stage = Awaited<ReturnType<typeof aStage>>

/** A call, and the event it must leave. */
export interface ChangeCase {
  readonly by: 'staff' | 'entrepreneur'
  readonly input: (stage: Stage) => object
  /** What to read of the success. */
  readonly selection: string
  readonly event: { readonly kind: EventKind; readonly before?: object; readonly after: object }
}

const introductionId = ({ introduction }: Pick<InUse, 'introduction'>) => globalId('introduction', introduction.id)
const ANSWER = '... on AnswerIntroductionSuccess { introduction { id status answeredAt } }'

/** The calls, by the name of the mutation. */
export const changes: Record<string, ChangeCase> = {
  requestIntroduction: {
    by: 'entrepreneur',
    input: ({ experiment, site }) => ({
      experimentId: globalId('experiment', experiment.id),
      establishmentId: globalId('establishment', site.establishmentId),
      purpose: 'Essayer l’atelier',
    }),
    selection: '... on RequestIntroductionSuccess { introduction { id requestedAt } }',
    event: { kind: 'INTRODUCTION_REQUESTED', after: { status: 'REQUESTED', purpose: 'Essayer l’atelier' } },
  },
  acceptIntroduction: {
    by: 'staff',
    input: (stage) => ({ introductionId: introductionId(stage), note: 'Le mardi' }),
    selection: ANSWER,
    event: {
      kind: 'INTRODUCTION_ACCEPTED',
      before: { status: 'REQUESTED' },
      after: { status: 'ACCEPTED', note: 'Le mardi' },
    },
  },
  declineIntroduction: {
    by: 'staff',
    input: (stage) => ({ introductionId: introductionId(stage), reason: 'NO_CAPACITY' }),
    selection: ANSWER,
    event: {
      kind: 'INTRODUCTION_DECLINED',
      before: { status: 'REQUESTED' },
      after: { status: 'DECLINED', declineReason: 'NO_CAPACITY' },
    },
  },
  withdrawIntroduction: {
    by: 'entrepreneur',
    input: (stage) => ({ introductionId: introductionId(stage) }),
    selection: ANSWER,
    event: { kind: 'INTRODUCTION_WITHDRAWN', before: { status: 'REQUESTED' }, after: { status: 'WITHDRAWN' } },
  },
  logMeasurement: {
    by: 'entrepreneur',
    input: ({ indicator }) => ({
      indicatorId: globalId('indicator', indicator.id),
      period: '2026-04-15',
      value: '7.5',
    }),
    selection: '... on LogMeasurementSuccess { measurement { id value version } }',
    event: { kind: 'MEASUREMENT_LOGGED', after: { period: '2026-04-01', value: '7.5', version: 1 } },
  },
  correctMeasurement: {
    by: 'entrepreneur',
    input: ({ measurement }) => ({
      measurementId: globalId('measurement', measurement.id),
      value: '13',
      reason: 'Une personne oubliée',
    }),
    selection: '... on CorrectMeasurementSuccess { measurement { id value version } }',
    event: {
      kind: 'MEASUREMENT_CORRECTED',
      before: { value: '12', version: 1 },
      after: { value: '13', version: 2, reason: 'Une personne oubliée' },
    },
  },
  completeMilestone: {
    by: 'entrepreneur',
    input: ({ milestone }) => ({ milestoneId: globalId('milestone', milestone.id) }),
    selection: '... on CompleteMilestoneSuccess { milestone { id completedAt } }',
    event: {
      kind: 'MILESTONE_COMPLETED',
      before: { completedAt: null },
      after: { completedAt: '2026-06-15T10:00:00.000Z' },
    },
  },
  snoozeNudge: {
    by: 'entrepreneur',
    input: ({ nudge }) => ({ nudgeId: globalId('nudge', nudge.id) }),
    selection: '... on SnoozeNudgeSuccess { nudge { id dueAt deliveryKey } }',
    event: {
      kind: 'NUDGE_SNOOZED',
      before: { dueAt: '2026-06-15T07:00:00.000Z' },
      after: { dueAt: '2026-06-16T07:00:00.000Z' },
    },
  },
  setLanguage: {
    by: 'entrepreneur',
    input: () => ({ language: 'EN' }),
    selection: '... on SetLanguageSuccess { member { id language } }',
    event: { kind: 'LANGUAGE_SET', before: { language: 'FR' }, after: { language: 'EN' } },
  },
}
