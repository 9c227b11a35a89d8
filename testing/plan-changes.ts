/** The changes of evaluation plans and of the library of indicators, as `changes` lists them. */
import { globalId } from '#api/ids.ts'
import type { EvaluationPlanRow } from '#db/evaluation-plans.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import type { IndicatorDefinitionRow } from '#db/indicator-definitions.ts'
import { stakeholdersOfPlans } from '#db/stakeholders.ts'
import type { ChangeCase, Stage } from './changes.ts'
import { aDefinition } from './makers/definitions.ts'
import { anExperiment } from './makers/experiments.ts'
import { aKit } from './makers/kits.ts'
import { aReadyPlan, aSubmittedPlan } from './makers/ready-plan.ts'

const target = ({ id }: EvaluationPlanRow) => ({ planId: globalId('evaluation_plan', id) })
const toSign = (plan: EvaluationPlanRow) => ({ ...target(plan), contentHash: plan.contentHash })
const owner = ({ id }: ExperimentRow) => ({ experimentId: globalId('experiment', id) })
const CHANGED = '... on ChangePlanSuccess { plan { id status revision } }'
const DEFINED = '... on ChangeDefinitionSuccess { definition { id name retiredAt } }'
const defined = async ({ db, programme }: Stage, definition: Partial<IndicatorDefinitionRow> = {}) => {
  const { id } = await aDefinition(db, { ...definition, programmeId: programme.id })
  return { definitionId: globalId('indicator_definition', id) }
}
const terms = {
  name: 'Personnes reçues',
  kind: 'COUNT',
  unit: 'personnes',
  level: 'OUTPUT',
  direction: 'INCREASE',
  frequency: 'MONTHLY',
  collectionMethod: 'REGISTER',
  calculation: 'Personnes venues au moins une fois',
  source: 'le registre',
  periodAggregation: 'SUM',
  siteAggregation: 'SUM',
  sdgGoals: [3],
}
const nothing = { stakeholders: [], theorySteps: [], theoryLinks: [], objectives: [], expectedChanges: [] }

/** The calls, by the name of the mutation. */
export const planChanges: Record<string, ChangeCase> = {
  draftEvaluationPlan: {
    by: 'entrepreneur',
    input: async ({ db, entrepreneur }) => owner(await anExperiment(db, { members: [entrepreneur] })),
    selection: CHANGED,
    event: { kind: 'PLAN_DRAFTED', after: { version: 1, reason: null } },
  },
  saveEvaluationPlan: {
    by: 'entrepreneur',
    input: async (stage) => ({ ...target(await aReadyPlan(stage.db, stage)), revision: 1, content: nothing }),
    selection: CHANGED,
    event: { kind: 'PLAN_SAVED', before: { revision: 1 }, after: { revision: 2 } },
  },
  submitEvaluationPlan: {
    by: 'entrepreneur',
    input: async (stage) => ({ ...target(await aReadyPlan(stage.db, stage)), revision: 1 }),
    selection: CHANGED,
    event: { kind: 'PLAN_SUBMITTED', before: { status: 'DRAFT' }, after: { status: 'SIGNING' } },
  },
  signEvaluationPlan: {
    by: 'entrepreneur',
    input: async (stage) => toSign(await aSubmittedPlan(stage.db, stage)),
    selection: CHANGED,
    event: {
      kind: 'PLAN_SIGNED',
      before: { status: 'SIGNING' },
      after: { status: 'SIGNING', stakeholder: 'ENTERPRISE', paperOn: null },
    },
  },
  recordPlanSignature: {
    by: 'staff',
    input: async (stage) => {
      const plan = await aSubmittedPlan(stage.db, stage)
      const [stakeholder] = (await stakeholdersOfPlans(stage.db, [plan.id])).filter((each) => each.signatoryName)
      return { ...toSign(plan), stakeholderId: `stakeholder_${stakeholder?.id}`, signedOn: '2026-06-12' }
    },
    selection: CHANGED,
    event: {
      kind: 'PLAN_SIGNED',
      before: { status: 'SIGNING' },
      after: { status: 'SIGNING', stakeholder: 'PARTNER', paperOn: '2026-06-12' },
    },
  },
  reopenEvaluationPlan: {
    by: 'entrepreneur',
    input: async (stage) => ({ ...target(await aSubmittedPlan(stage.db, stage)), note: 'La cible est trop haute' }),
    selection: CHANGED,
    event: {
      kind: 'PLAN_REOPENED',
      before: { status: 'SIGNING' },
      after: { status: 'DRAFT', note: 'La cible est trop haute' },
    },
  },
  abandonEvaluationPlan: {
    by: 'entrepreneur',
    input: async (stage) => target(await aReadyPlan(stage.db, stage)),
    selection: CHANGED,
    event: { kind: 'PLAN_ABANDONED', before: { status: 'DRAFT' }, after: { status: 'ABANDONED' } },
  },
  addIndicatorDefinition: {
    by: 'staff',
    input: () => ({ terms }),
    selection: DEFINED,
    event: { kind: 'INDICATOR_DEFINITION_ADDED', after: terms },
  },
  changeIndicatorDefinition: {
    by: 'staff',
    input: async (stage) => ({ ...(await defined(stage, { name: 'Personnes accompagnées' })), terms }),
    selection: DEFINED,
    event: { kind: 'INDICATOR_DEFINITION_CHANGED', before: { name: 'Personnes accompagnées' }, after: terms },
  },
  retireIndicatorDefinition: {
    by: 'staff',
    input: (stage) => defined(stage),
    selection: DEFINED,
    event: {
      kind: 'INDICATOR_DEFINITION_CHANGED',
      before: { retiredAt: null },
      after: { retiredAt: '2026-06-15T10:00:00.000Z' },
    },
  },
  restoreIndicatorDefinition: {
    by: 'staff',
    input: (stage) => defined(stage, { retiredAt: new Date('2026-06-01T08:00:00Z') }),
    selection: DEFINED,
    event: {
      kind: 'INDICATOR_DEFINITION_CHANGED',
      before: { retiredAt: '2026-06-01T08:00:00.000Z' },
      after: { retiredAt: null },
    },
  },
  keepIndicatorInLibrary: {
    by: 'staff',
    input: ({ indicator }) => ({ indicatorId: globalId('indicator', indicator.id), name: 'Gardé' }),
    selection: DEFINED,
    event: { kind: 'INDICATOR_DEFINITION_ADDED', after: { name: 'Gardé', kind: 'AMOUNT', unit: 'personnes' } },
  },
  importReplicationKit: {
    by: 'staff',
    input: async ({ db, entrepreneur }) => ({
      ...owner(await anExperiment(db, { members: [entrepreneur] })),
      content: JSON.stringify(aKit),
    }),
    selection: '... on ImportReplicationKitSuccess { addedDefinitions plan { id status revision reason } }',
    event: {
      kind: 'REPLICATION_KIT_IMPORTED',
      after: { version: 1, format: 'passerelle-replication-kit/1', addedDefinitions: 1 },
    },
  },
}
