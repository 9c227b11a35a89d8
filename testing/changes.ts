/** One call of each mutation that is recorded and takes a client key, with the event that it must leave. */
import { globalId } from '#api/ids.ts'
import { CONSENT_VERSION } from '#api/introductions/consent.ts'
import type { Db } from '#db/database.ts'
import type { EventKind } from '#db/generated/tables.ts'
import type { IntroductionRow } from '#db/introductions.ts'
import { bilanChanges } from './bilan-changes.ts'
import { channelChanges } from './channel-changes.ts'
import { chatChanges } from './chat-changes.ts'
import { collectionChanges } from './collection-changes.ts'
import { figureChanges } from './figure-changes.ts'
import { anAgreement } from './makers/agreements.ts'
import { aMilestone } from './makers/experiments.ts'
import { aMeasurement } from './makers/indicators.ts'
import { anIntroduction } from './makers/introductions.ts'
import { aNudge } from './makers/nudges.ts'
import { aProgrammeInUse } from './makers/programme-in-use.ts'
import { measurementFileChanges } from './measurement-file-changes.ts'
import { nudgeQueueChanges } from './nudge-queue-changes.ts'
import { nudgeRuleChanges } from './nudge-rule-changes.ts'
import { planChanges } from './plan-changes.ts'
import { selectionChanges } from './selection-changes.ts'
import { siteChanges } from './site-changes.ts'

/** A programme in use, with a nudge of its entrepreneur; `db` is there for what a single change needs. */
export async function aStage(db: Db) {
  const world = await aProgrammeInUse(db)
  const { experiment, indicator, entrepreneur: loggedBy } = world
  const draft = await aMeasurement(db, { indicator, loggedBy, period: '2026-03-01', status: 'DRAFT' })
  const nudge = await aNudge(db, { recipient: world.entrepreneur, milestoneId: world.milestone.id })
  const failed = await aNudge(db, {
    recipient: world.entrepreneur,
    milestoneId: world.milestone.id,
    state: 'DEAD',
    error: '404',
  })
  const agreement = { site: world.site, recordedBy: world.staff.id }
  const agreements = {
    signed: await anAgreement(db, agreement),
    toSign: await anAgreement(db, { ...agreement, signedOn: null }),
  }
  const completed = await aMilestone(db, {
    experiment,
    kind: 'COMMITTEE',
    completedAt: new Date('2026-06-01T08:00:00Z'),
    completedBy: world.staff.id,
  })
  /** Makes an introduction of the entrepreneur's in that status. */
  const introductionIn = (status: IntroductionRow['status']) =>
    anIntroduction(db, { experiment, requestedBy: world.entrepreneur, status })
  return { db, ...world, draft, nudge, failed, agreements, completed, introductionIn }
}

export type Stage = Awaited<ReturnType<typeof aStage>>

/** A call, and the event it must leave. */
export interface ChangeCase {
  readonly by: 'staff' | 'entrepreneur'
  readonly input: (stage: Stage) => object | Promise<object>
  /** What to read of the success. */
  readonly selection: string
  readonly event: { readonly kind: EventKind; readonly before?: object; readonly after: object }
}

const target = ({ id }: IntroductionRow) => ({ introductionId: globalId('introduction', id) })
const MOVED = '... on MoveIntroductionSuccess { introduction { id status statusAt } }'

/** The calls, by the name of the mutation. */
export const changes: Record<string, ChangeCase> = {
  ...siteChanges,
  ...collectionChanges,
  ...measurementFileChanges,
  ...selectionChanges,
  ...figureChanges,
  ...planChanges,
  ...bilanChanges,
  ...chatChanges,
  ...nudgeQueueChanges,
  ...channelChanges,
  ...nudgeRuleChanges,
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
  submitIntroduction: {
    by: 'entrepreneur',
    input: async ({ introductionIn }) => target(await introductionIn('DRAFT')),
    selection: MOVED,
    event: { kind: 'INTRODUCTION_REQUESTED', before: { status: 'DRAFT' }, after: { status: 'REQUESTED' } },
  },
  consentToIntroduction: {
    by: 'entrepreneur',
    input: ({ introduction }) => ({ ...target(introduction), consentVersion: CONSENT_VERSION }),
    selection: MOVED,
    event: { kind: 'INTRODUCTION_CONSENTED', before: { status: 'REQUESTED' }, after: {} },
  },
  proposeIntroduction: {
    by: 'staff',
    input: ({ introduction }) => ({ ...target(introduction), contactEmail: 'direction@residence.example' }),
    selection: MOVED,
    event: {
      kind: 'INTRODUCTION_PROPOSED',
      before: { status: 'REQUESTED' },
      after: { status: 'PROPOSED', message: null },
    },
  },
  acceptIntroduction: {
    by: 'staff',
    input: async ({ introductionIn }) => ({
      ...target(await introductionIn('PROPOSED')),
      note: 'Le mardi',
      consentVersion: CONSENT_VERSION,
    }),
    selection: MOVED,
    event: { kind: 'INTRODUCTION_ACCEPTED', before: { status: 'PROPOSED' }, after: { note: 'Le mardi' } },
  },
  studyIntroduction: {
    by: 'staff',
    input: async ({ introductionIn }) => target(await introductionIn('PROPOSED')),
    selection: MOVED,
    event: { kind: 'INTRODUCTION_STUDIED', before: { status: 'PROPOSED' }, after: { status: 'UNDER_REVIEW' } },
  },
  askAboutIntroduction: {
    by: 'staff',
    input: ({ introduction }) => ({ ...target(introduction), question: 'Pour combien ?' }),
    selection: MOVED,
    event: {
      kind: 'INTRODUCTION_QUESTIONED',
      before: { status: 'REQUESTED' },
      after: { status: 'MORE_INFO', note: 'Pour combien ?' },
    },
  },
  explainIntroduction: {
    by: 'entrepreneur',
    input: async ({ introductionIn }) => ({ ...target(await introductionIn('MORE_INFO')), answer: 'Huit' }),
    selection: MOVED,
    event: {
      kind: 'INTRODUCTION_EXPLAINED',
      before: { status: 'MORE_INFO' },
      after: { status: 'PROPOSED', note: 'Huit' },
    },
  },
  referIntroduction: {
    by: 'staff',
    input: async ({ introductionIn }) => ({
      ...target(await introductionIn('PROPOSED')),
      contactName: 'L’animatrice',
      contactEmail: 'animation@residence.example',
    }),
    selection: MOVED,
    event: { kind: 'INTRODUCTION_REFERRED', before: { status: 'PROPOSED' }, after: { status: 'REFERRED_ONWARD' } },
  },
  waitlistIntroduction: {
    by: 'staff',
    input: async ({ introductionIn }) => target(await introductionIn('PROPOSED')),
    selection: MOVED,
    event: { kind: 'INTRODUCTION_WAITLISTED', before: { status: 'PROPOSED' }, after: {} },
  },
  declineIntroduction: {
    by: 'staff',
    input: ({ introduction }) => ({ ...target(introduction), reason: 'NO_CAPACITY' }),
    selection: MOVED,
    event: {
      kind: 'INTRODUCTION_DECLINED',
      before: { status: 'REQUESTED' },
      after: { status: 'DECLINED', declineReason: 'NO_CAPACITY' },
    },
  },
  withdrawIntroduction: {
    by: 'entrepreneur',
    input: ({ introduction }) => target(introduction),
    selection: MOVED,
    event: { kind: 'INTRODUCTION_WITHDRAWN', before: { status: 'REQUESTED' }, after: { status: 'WITHDRAWN' } },
  },
  fixMeeting: {
    by: 'entrepreneur',
    input: async ({ introductionIn }) => ({
      ...target(await introductionIn('ACCEPTED')),
      startsAt: '2026-07-01T09:00:00Z',
    }),
    selection: MOVED,
    event: {
      kind: 'MEETING_FIXED',
      before: { status: 'ACCEPTED' },
      after: { meetingAt: '2026-07-01T09:00:00.000Z', meetingMinutes: 60, meetingSequence: 1 },
    },
  },
  confirmMeeting: {
    by: 'entrepreneur',
    input: async ({ introductionIn }) => ({ ...target(await introductionIn('ACCEPTED')), met: true }),
    selection: MOVED,
    event: { kind: 'MEETING_CONFIRMED', before: { status: 'ACCEPTED' }, after: { status: 'MET', metEnterprise: true } },
  },
  closeIntroduction: {
    by: 'staff',
    input: async ({ introductionIn }) => ({ ...target(await introductionIn('MET')), outcome: 'NO_FOLLOW_UP' }),
    selection: MOVED,
    event: {
      kind: 'INTRODUCTION_CLOSED',
      before: { status: 'MET' },
      after: { status: 'CLOSED', outcome: 'NO_FOLLOW_UP' },
    },
  },
  setEstablishmentContact: {
    by: 'staff',
    input: ({ site }) => ({
      establishmentId: globalId('establishment', site.establishmentId),
      name: 'Mme Martin',
      email: 'Direction@Residence.example',
    }),
    selection: '... on SetEstablishmentContactSuccess { establishment { id contact { name email } } }',
    event: { kind: 'ESTABLISHMENT_CONTACT_SET', after: { name: true, email: true } },
  },
  declareCapacity: {
    by: 'staff',
    input: ({ site }) => ({
      establishmentId: globalId('establishment', site.establishmentId),
      startsOn: '2026-06-01',
      endsOn: '2026-12-31',
      places: 2,
    }),
    selection: '... on DeclareCapacitySuccess { establishment { id capacities { places taken remaining waiting } } }',
    event: { kind: 'CAPACITY_DECLARED', after: { startsOn: '2026-06-01', endsOn: '2026-12-31', places: 2 } },
  },
  setIntroductionPolicy: {
    by: 'staff',
    input: () => ({ reminderWorkingDays: 5 }),
    selection: '... on SetIntroductionPolicySuccess { programme { id introductionPolicy { reminderWorkingDays } } }',
    event: {
      kind: 'INTRODUCTION_POLICY_SET',
      before: { reminderWorkingDays: 10, expiryWorkingDays: 30, reviewWorkingDays: 60, linkDays: 8 },
      after: { reminderWorkingDays: 5, expiryWorkingDays: 30, reviewWorkingDays: 60, linkDays: 8 },
    },
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
  answerNudge: {
    by: 'entrepreneur',
    input: ({ nudge }) => ({
      nudgeId: globalId('nudge', nudge.id),
      answer: 'NOT_THIS_TIME',
      note: 'Reporté à l’automne',
    }),
    selection: '... on AnswerNudgeSuccess { nudge { id state } }',
    event: { kind: 'NUDGE_ANSWERED', after: { answer: 'NOT_THIS_TIME', note: 'Reporté à l’automne' } },
  },
  setLanguage: {
    by: 'entrepreneur',
    input: () => ({ language: 'EN' }),
    selection: '... on SetLanguageSuccess { member { id language } }',
    event: { kind: 'LANGUAGE_SET', before: { language: 'FR' }, after: { language: 'EN' } },
  },
}
