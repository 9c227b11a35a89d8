/** An experiment whose plan is to be written, and a plan that lacks nothing. */
import { globalId } from '#api/ids.ts'
import type { Db } from '#db/database.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import type { MemberRow } from '#db/members.ts'
import type { Client, Outcome } from '../client.ts'
import { aMilestone, anEnterprise, anExperiment } from './experiments.ts'
import { aClientKey } from './number.ts'
import { aMember, aProgramme } from './people.ts'

/** An agent, a coach, an evaluator, an entrepreneur and a reader; an experiment of the coach and the entrepreneur, without a plan. */
export async function aPlanWorld(db: Db) {
  const { id: programmeId } = await aProgramme(db)
  const member = (role: MemberRow['role'], name: string) => aMember(db, { programmeId, role, name })
  const staff = await member('STAFF', 'Claire Dubois')
  const coach = await member('COACH', 'Paul Roche')
  const evaluator = await member('EVALUATOR', 'Inès Benali')
  const entrepreneur = await member('ENTREPRENEUR', 'Léa Martin')
  const viewer = await member('VIEWER', 'Une élue')
  const stranger = await member('ENTREPRENEUR', 'Une autre')
  const { id: enterpriseId } = await anEnterprise(db, { programmeId, name: 'Andibo' })
  const members = [entrepreneur, coach]
  const experiment = await anExperiment(db, { programmeId, enterpriseId, title: 'Des repères', members })
  const framework = { kind: 'FRAMEWORK_SIGNED', title: 'Cadre d’évaluation signé', responsible: 'EVALUATOR' } as const
  const milestone = await aMilestone(db, { experiment, ...framework })
  return { programmeId, staff, coach, evaluator, entrepreneur, viewer, stranger, experiment, milestone }
}

export type PlanWorld = Awaited<ReturnType<typeof aPlanWorld>>

/** What may be said of an indicator. */
export type SheetInput = Readonly<Record<string, unknown>>

/** What a plan may say. */
export interface ContentInput {
  readonly stakeholders: readonly Readonly<Record<string, unknown>>[]
  readonly theorySteps: readonly Readonly<Record<string, unknown>>[]
  readonly theoryLinks: readonly Readonly<Record<string, unknown>>[]
  readonly objectives: readonly (Readonly<Record<string, unknown>> & { readonly indicators: readonly SheetInput[] })[]
  readonly expectedChanges: readonly Readonly<Record<string, unknown>>[]
}

export const memberId = ({ id }: MemberRow): string => globalId('member', id)

/** The sheet of an indicator that lacks nothing: people counted every month. */
export const aSheet = ({ entrepreneur }: Pick<PlanWorld, 'entrepreneur'>, sheet: SheetInput = {}): SheetInput => ({
  name: 'Résidents accompagnés',
  kind: 'COUNT',
  unit: 'personnes',
  level: 'OUTPUT',
  direction: 'INCREASE',
  frequency: 'MONTHLY',
  collectionMethod: 'REGISTER',
  calculation: 'Résidents venus au moins une fois dans le mois',
  source: 'le registre',
  collectorId: memberId(entrepreneur),
  baseline: '0',
  target: '60',
  targetOn: '2026-11-30',
  periodAggregation: 'LAST',
  siteAggregation: 'SUM',
  ...sheet,
})

/** A whole plan: signed by the Département and the enterprise, one objective, one indicator, one expected change. */
export function aPlanContent(world: PlanWorld, content: Partial<ContentInput> = {}): ContentInput {
  return {
    stakeholders: [
      { key: 'cd', kind: 'AUTHORITY', name: 'Conseil départemental', memberId: memberId(world.staff) },
      { key: 'andibo', kind: 'ENTERPRISE', name: 'Andibo', memberId: memberId(world.entrepreneur) },
      { key: 'gens', kind: 'BENEFICIARIES', name: 'Résidents', expectations: 'Se repérer seuls' },
    ],
    theorySteps: [
      { key: 'a', kind: 'ACTION', label: 'Poser des repères dans les couloirs' },
      { key: 'c', kind: 'CHANGE', label: 'Les résidents se déplacent sans aide' },
      { key: 'm', kind: 'MISSION', label: 'Vivre chez soi en établissement' },
    ],
    theoryLinks: [
      { from: 'a', to: 'c', assumption: 'Les repères sont compris' },
      { from: 'c', to: 'm' },
    ],
    objectives: [{ key: 'o', title: 'Moins d’isolement', beneficiaries: 'Les résidents', indicators: [aSheet(world)] }],
    expectedChanges: [
      {
        description: 'Ils osent sortir seuls',
        observation: 'Ce que disent les soignants',
        objective: 'o',
        stakeholder: 'gens',
      },
    ],
    ...content,
  }
}

/** The same plan with another indicator instead. */
export const withSheet = (world: PlanWorld, ...sheets: readonly SheetInput[]): ContentInput =>
  aPlanContent(world, {
    objectives: [{ key: 'o', title: 'Moins d’isolement', beneficiaries: 'Les résidents', indicators: sheets }],
  })

/** What is known of a plan as it is written and signed. */
export interface TestPlan {
  readonly id: string
  readonly version: number
  readonly revision: number
  readonly status: string
  readonly contentHash: string | null
}

const PLAN = 'id version revision status contentHash'

/** What is read of the outcome of a change. */
export const PLAN_OUTCOME = `... on ChangePlanSuccess { plan { ${PLAN} } }
  ... on InvalidPlanProblem { mistakes { path message } }
  ... on InvalidInputProblem { field }`

/** Does something to a plan. */
export const changePlan = (client: Client, name: string, input: object): Promise<Outcome> =>
  client.change(name, { clientKey: aClientKey(), ...input }, PLAN_OUTCOME)

/** The plan of an outcome that must be a success. */
export function planOf(outcome: Outcome): TestPlan {
  if (outcome.__typename !== 'ChangePlanSuccess') throw new Error(JSON.stringify(outcome))
  return outcome['plan'] as TestPlan
}

/** Begins a version of the plan of an experiment, and writes it. */
export async function aWrittenPlan(
  client: Client,
  { id }: ExperimentRow,
  content: object,
  reason?: string,
): Promise<TestPlan> {
  const drafted = { experimentId: globalId('experiment', id), ...(reason ? { reason } : {}) }
  const draft = planOf(await changePlan(client, 'draftEvaluationPlan', drafted))
  return savePlan(client, draft, content)
}

/** Writes a draft anew. */
export const savePlan = async (client: Client, { id, revision }: TestPlan, content: object): Promise<TestPlan> =>
  planOf(await changePlan(client, 'saveEvaluationPlan', { planId: id, revision, content }))

/** Submits a draft to be signed. */
export const submitPlan = async (client: Client, { id, revision }: TestPlan): Promise<TestPlan> =>
  planOf(await changePlan(client, 'submitEvaluationPlan', { planId: id, revision }))

/** Signs what was read. */
export const signPlan = (client: Client, { id, contentHash }: TestPlan): Promise<Outcome> =>
  changePlan(client, 'signEvaluationPlan', { planId: id, contentHash })
