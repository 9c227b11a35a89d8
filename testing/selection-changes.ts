/** The changes of programmes, cohorts, milestones and selection, as `changes` lists them. */
import { globalId } from '#api/ids.ts'
import type { ApplicationRow } from '#db/applications.ts'
import type { ChangeCase, Stage } from './changes.ts'
import { aCall, anApplication, aScoring, type WholeCall } from './makers/selection.ts'

const committee = {
  kind: 'COMMITTEE',
  title: 'Passer devant les élus',
  responsible: 'STAFF',
  anchor: 'END',
  offset: 3,
  unit: 'WORKING_DAYS',
  side: 'AFTER',
}

/** A call that the agent of the stage judges, and the application of an enterprise to it. */
async function applied({ db, staff }: Stage, stage: ApplicationRow['stage'] = 'APPLIED') {
  const call = await aCall(db, { staff, jury: [staff] })
  return { call, application: await anApplication(db, { call, stage }) }
}

const target = ({ id }: ApplicationRow) => ({ applicationId: globalId('application', id) })
const callOf = ({ id }: WholeCall) => ({ callId: globalId('call', id) })
const needOf = ({ needs: [need] }: WholeCall) => globalId('priority_need', need?.id ?? ('' as never))
const criterionOf = ({ criteria: [criterion] }: WholeCall) => globalId('criterion', criterion?.id ?? ('' as never))
const MOVED = '... on MoveApplicationSuccess { application { id stage stageAt } }'

/** A move from one stage to another, with a word. */
const move = (
  from: ApplicationRow['stage'],
  to: ApplicationRow['stage'],
  kind: ChangeCase['event']['kind'],
): ChangeCase => ({
  by: 'staff',
  input: async (stage) => ({ ...target((await applied(stage, from)).application), note: 'Par accord' }),
  selection: MOVED,
  event: { kind, before: { stage: from }, after: { stage: to, note: 'Par accord' } },
})

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
  setCall: {
    by: 'staff',
    input: ({ experiment }) => ({
      cohortId: globalId('cohort', experiment.cohortId),
      opensOn: '2026-01-05',
      closesOn: '2026-02-05',
      text: 'Proposez une réponse.',
      priorityNeeds: [{ title: 'Isolement des seniors', direction: 'Autonomie', challenge: 'ISOLATION_OF_ELDERS' }],
    }),
    selection: '... on SetCallSuccess { call { id opensOn priorityNeeds { title direction challenge } } }',
    event: {
      kind: 'CALL_SET',
      after: { opensOn: '2026-01-05', closesOn: '2026-02-05', priorityNeeds: [{ title: 'Isolement des seniors' }] },
    },
  },
  setCriteria: {
    by: 'staff',
    input: async ({ db, staff }) => ({
      ...callOf(await aCall(db, { staff })),
      criteria: [{ title: 'Réponse au besoin', weight: '2', maximum: 5 }],
    }),
    selection: '... on SetCriteriaSuccess { call { id criteria { title weight maximum } } }',
    event: {
      kind: 'CRITERIA_SET',
      before: { criteria: [{ title: 'Critère 1', maximum: 5 }] },
      after: { criteria: [{ title: 'Réponse au besoin', weight: '2', maximum: 5 }] },
    },
  },
  setJury: {
    by: 'staff',
    input: async ({ db, staff, coach }) => ({
      ...callOf(await aCall(db, { staff })),
      memberIds: [globalId('member', coach.id)],
    }),
    selection: '... on SetJurySuccess { call { id jury { name } } }',
    event: { kind: 'JURY_SET', before: { jury: [] }, after: {} },
  },
  recordApplication: {
    by: 'staff',
    input: async ({ db, staff, experiment }) => {
      const call = await aCall(db, { staff })
      const enterpriseId = globalId('enterprise', experiment.enterpriseId)
      return { ...callOf(call), enterpriseId, priorityNeedId: needOf(call), proposal: 'Un atelier' }
    },
    selection: '... on RecordApplicationSuccess { application { id proposal stage receivedOn isLate } }',
    event: { kind: 'APPLICATION_RECORDED', after: { proposal: 'Un atelier', receivedOn: '2026-06-15', links: [] } },
  },
  correctApplication: {
    by: 'staff',
    input: async (stage) => ({ ...target((await applied(stage)).application), proposal: 'Deux ateliers' }),
    selection: '... on CorrectApplicationSuccess { application { id proposal } }',
    event: {
      kind: 'APPLICATION_CORRECTED',
      before: { proposal: 'Un atelier par semaine, animé par des voisins.' },
      after: { proposal: 'Deux ateliers' },
    },
  },
  shortlistApplication: move('APPLIED', 'SHORTLISTED', 'APPLICATION_SHORTLISTED'),
  selectApplication: move('SHORTLISTED', 'SELECTED', 'APPLICATION_SELECTED'),
  turnDownApplication: move('SHORTLISTED', 'NOT_SELECTED', 'APPLICATION_NOT_SELECTED'),
  withdrawApplication: move('ACTIVE', 'WITHDRAWN', 'APPLICATION_WITHDRAWN'),
  reopenApplication: move('NOT_SELECTED', 'APPLIED', 'APPLICATION_REOPENED'),
  completeApplication: move('ACTIVE', 'COMPLETED', 'APPLICATION_COMPLETED'),
  openExperiment: {
    by: 'staff',
    input: async (stage) => ({
      ...target((await applied(stage, 'SELECTED')).application),
      title: 'Des voisins',
      summary: 'Un atelier par semaine.',
      memberIds: [globalId('member', stage.entrepreneur.id)],
    }),
    selection: '... on OpenExperimentSuccess { application { id stage } experiment { id title members { name } } }',
    event: { kind: 'EXPERIMENT_OPENED', before: { stage: 'SELECTED' }, after: { stage: 'ACTIVE' } },
  },
  scoreApplication: {
    by: 'staff',
    input: async (stage) => {
      const { call, application } = await applied(stage)
      return { ...target(application), scores: [{ criterionId: criterionOf(call), value: '3.5' }] }
    },
    selection: '... on ScoreApplicationSuccess { application { id viewerScoring { scores { value } mark } } }',
    event: { kind: 'APPLICATION_SCORED', after: { scores: [{ value: '3.5', comment: null }] } },
  },
  recuseFromApplication: {
    by: 'staff',
    input: async (stage) => ({ ...target((await applied(stage)).application), reason: 'Une parente y travaille' }),
    selection: '... on RecuseFromApplicationSuccess { application { id viewerScoring { isRecused comment } } }',
    event: {
      kind: 'JUROR_RECUSED',
      before: { scores: [] },
      after: { recused: true, reason: 'Une parente y travaille' },
    },
  },
  liftRecusal: {
    by: 'staff',
    input: async (stage) => {
      const { call, application } = await applied(stage)
      await aScoring(stage.db, call, application, stage.staff)
      return target(application)
    },
    selection: '... on LiftRecusalSuccess { application { id viewerScoring { isRecused } } }',
    event: { kind: 'RECUSAL_LIFTED', before: { recused: true }, after: { recused: false } },
  },
}
