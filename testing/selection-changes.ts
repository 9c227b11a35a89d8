/** The changes of programmes, cohorts, milestones and selection, as `changes` lists them. */
import { globalId } from '#api/ids.ts'
import type { ChangeCase } from './changes.ts'

const committee = {
  kind: 'COMMITTEE',
  title: 'Passer devant les élus',
  responsible: 'STAFF',
  anchor: 'END',
  offset: 3,
  unit: 'WORKING_DAYS',
  side: 'AFTER',
}

/** The calls, by the name of the mutation. */
export const selectionChanges: Record<string, ChangeCase> = {
  changeProgramme: {
    by: 'staff',
    input: () => ({ startsOn: '2020-01-01', cohortLabel: 'EDITION', budgetYears: 2 }),
    selection: '... on ChangeProgrammeSuccess { programme { id startsOn cohortLabel } }',
    event: {
      kind: 'PROGRAMME_CHANGED',
      before: { startsOn: null, cohortLabel: 'PROMOTION' },
      after: { startsOn: '2020-01-01', endsOn: null, cohortLabel: 'EDITION', budgetYears: 2 },
    },
  },
  createCohort: {
    by: 'staff',
    input: () => ({ name: '3e promotion', startsOn: '2027-03-01', endsOn: '2027-11-30', plannedEnterprises: 4 }),
    selection: '... on CreateCohortSuccess { cohort { id name startsOn plannedEnterprises } }',
    event: {
      kind: 'COHORT_CREATED',
      after: {
        name: '3e promotion',
        startsOn: '2027-03-01',
        endsOn: '2027-11-30',
        budget: null,
        plannedEnterprises: 4,
      },
    },
  },
  changeCohort: {
    by: 'staff',
    input: ({ experiment }) => ({ cohortId: globalId('cohort', experiment.cohortId), endsOn: '2026-12-31' }),
    selection: '... on ChangeCohortSuccess { movedMilestones cohort { id endsOn } }',
    event: {
      kind: 'COHORT_CHANGED',
      before: { endsOn: '2026-11-30' },
      after: { endsOn: '2026-12-31', movedMilestones: 0 },
    },
  },
  setMilestoneTemplate: {
    by: 'staff',
    input: () => ({ milestones: [committee] }),
    selection: '... on SetMilestoneTemplateSuccess { programme { id milestoneTemplate { kind title } } }',
    event: { kind: 'MILESTONE_TEMPLATE_SET', before: {}, after: { milestones: [committee] } },
  },
  applyMilestoneTemplate: {
    by: 'staff',
    input: ({ experiment }) => ({ cohortId: globalId('cohort', experiment.cohortId) }),
    selection: '... on ApplyMilestoneTemplateSuccess { added changed cohort { id } }',
    event: { kind: 'MILESTONE_TEMPLATE_APPLIED', after: { added: 4, changed: 0 } },
  },
  moveMilestone: {
    by: 'staff',
    input: ({ milestone }) => ({ milestoneId: globalId('milestone', milestone.id), dueOn: '2026-07-10' }),
    selection: '... on MoveMilestoneSuccess { milestone { id dueOn } }',
    event: {
      kind: 'MILESTONE_MOVED',
      before: { dueOn: '2026-07-01', datedByHand: false },
      after: { dueOn: '2026-07-10', datedByHand: true },
    },
  },
  reopenMilestone: {
    by: 'staff',
    input: ({ completed }) => ({ milestoneId: globalId('milestone', completed.id), reason: 'Validé par erreur' }),
    selection: '... on ReopenMilestoneSuccess { milestone { id completedAt } }',
    event: {
      kind: 'MILESTONE_REOPENED',
      before: { completedAt: '2026-06-01T08:00:00.000Z' },
      after: { completedAt: null, reason: 'Validé par erreur' },
    },
  },
}
