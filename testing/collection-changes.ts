/** The changes of what is collected, as `changes` lists them. */
import { globalId } from '#api/ids.ts'
import type { MeasurementRow } from '#db/measurements.ts'
import type { ChangeCase } from './changes.ts'

const idOf = ({ id }: MeasurementRow) => globalId('measurement', id)
const reviewed = '... on ReviewMeasurementsSuccess { measurements { id status statusNote } }'
const decided = '... on PeriodDecisionSuccess { collectionPeriod { experiment { id } locksOn state } }'

/** The calls, by the name of the mutation. */
export const collectionChanges: Record<string, ChangeCase> = {
  logMeasurements: {
    by: 'entrepreneur',
    input: ({ indicator, measurement }) => ({
      entries: [
        { indicatorId: globalId('indicator', indicator.id), period: '2026-04-15', value: '7.5' },
        {
          indicatorId: globalId('indicator', indicator.id),
          period: '2026-05-01',
          value: '13',
          replaces: idOf(measurement),
          reason: 'Une personne oubliée',
        },
      ],
    }),
    selection:
      '... on LogMeasurementsSuccess { measurements { id value version indicator { experiment { id } } warnings { code } } }',
    event: {
      kind: 'MEASUREMENTS_LOGGED',
      before: { measurements: [{ value: '12', version: 1 }] },
      after: {
        measurements: [
          { period: '2026-04-01', value: '7.5', version: 1 },
          { period: '2026-05-01', value: '13', version: 2, reason: 'Une personne oubliée' },
        ],
      },
    },
  },
  submitMeasurements: {
    by: 'entrepreneur',
    input: ({ draft }) => ({ measurementIds: [idOf(draft)] }),
    selection: reviewed,
    event: { kind: 'MEASUREMENTS_SUBMITTED', before: { status: 'DRAFT' }, after: { status: 'SUBMITTED' } },
  },
  approveMeasurements: {
    by: 'staff',
    input: ({ measurement }) => ({ measurementIds: [idOf(measurement)], note: 'Vu avec le registre' }),
    selection: reviewed,
    event: {
      kind: 'MEASUREMENTS_APPROVED',
      before: { status: 'SUBMITTED' },
      after: { status: 'APPROVED', note: 'Vu avec le registre' },
    },
  },
  returnMeasurement: {
    by: 'staff',
    input: ({ measurement }) => ({ measurementId: idOf(measurement), note: 'Le registre dit 11' }),
    selection: reviewed,
    event: {
      kind: 'MEASUREMENT_RETURNED',
      before: { status: 'SUBMITTED' },
      after: { status: 'RETURNED', note: 'Le registre dit 11' },
    },
  },
  markForFollowUp: {
    by: 'staff',
    input: ({ measurement }) => ({ measurementId: idOf(measurement), note: 'À comparer avec juin' }),
    selection: '... on MarkForFollowUpSuccess { measurement { id followUp } }',
    event: {
      kind: 'MEASUREMENT_MARKED',
      before: { followUp: null },
      after: { followUp: 'À comparer avec juin' },
    },
  },
  addEvidence: {
    by: 'entrepreneur',
    input: ({ measurement }) => ({ measurementId: idOf(measurement), url: 'https://partage.example/mai.pdf' }),
    selection: '... on AddEvidenceSuccess { measurement { id evidence { name url } } }',
    event: { kind: 'EVIDENCE_ADDED', after: { name: 'partage.example', url: 'https://partage.example/mai.pdf' } },
  },
  reopenPeriod: {
    by: 'staff',
    input: ({ experiment }) => ({
      experimentId: globalId('experiment', experiment.id),
      frequency: 'MONTHLY',
      period: '2026-03-20',
      until: '2026-09-30',
      reason: 'Le registre était perdu',
    }),
    selection: decided,
    event: {
      kind: 'PERIOD_REOPENED',
      before: { locksOn: '2026-07-01' },
      after: { period: '2026-03-01', locksOn: '2026-10-01', reason: 'Le registre était perdu' },
    },
  },
  lockPeriod: {
    by: 'staff',
    input: ({ experiment }) => ({
      experimentId: globalId('experiment', experiment.id),
      frequency: 'MONTHLY',
      period: '2026-03-01',
      reason: 'Les valeurs sont publiées',
    }),
    selection: decided,
    event: {
      kind: 'PERIOD_LOCKED',
      before: { locksOn: '2026-07-01' },
      after: { period: '2026-03-01', locksOn: '2026-06-15', reason: 'Les valeurs sont publiées' },
    },
  },
  setCollectionPolicy: {
    by: 'staff',
    input: () => ({ dueWorkingDays: 5 }),
    selection: '... on SetCollectionPolicySuccess { programme { id collectionPolicy { dueWorkingDays } } }',
    event: {
      kind: 'COLLECTION_POLICY_SET',
      before: { dueWorkingDays: 10, lockWorkingDays: 60, smallGroup: 5 },
      after: { dueWorkingDays: 5, lockWorkingDays: 60, smallGroup: 5 },
    },
  },
}
