/** Makers of finished experiments, and of the kits that they hand on. */
import { globalId } from '#api/ids.ts'
import { FORMAT, type Kit } from '#api/replication-kits/kit.ts'
import type { Db } from '#db/database.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import type { Client, Speaker } from '../client.ts'
import { aFrozenBilan } from './bilans.ts'
import {
  aPlanContent,
  aPlanWorld,
  aSheet,
  aWrittenPlan,
  type PlanWorld,
  signPlan,
  submitPlan,
  type TestPlan,
} from './plan-world.ts'

type As = (speaker: Speaker) => Promise<Client>

/** Indicators of several kinds, with all that a sheet may say. */
const sheetsOf = (world: PlanWorld) => [
  aSheet(world, { dimension: 'Âge', groups: ['Moins de 60 ans', '60 ans et plus'], bySite: true, sdgGoals: [3, 10] }),
  aSheet(world, {
    ...{ name: 'Chutes évitées', kind: 'RATE', unit: '%', rateFactor: 100, level: 'OUTCOME', baseline: '12.5' },
    ...{ target: '40', baselineOn: '2026-01-31', baselineComment: 'Relevé de l’an dernier', jumpPercent: 50 },
    ...{ periodAggregation: 'RATIO_OF_SUMS', siteAggregation: 'RATIO_OF_SUMS', collectionMethod: 'ADMIN_DATA' },
  }),
  aSheet(world, {
    ...{ name: 'Confiance', kind: 'SCALE', unit: 'points', minimum: '1', maximum: '3', baseline: '1', target: '2.5' },
    ...{ scaleLabels: ['Faible', 'Moyenne', 'Forte'], expectedMinimum: '1', level: 'IMPACT' },
    ...{ periodAggregation: 'WEIGHTED_MEAN', siteAggregation: 'WEIGHTED_MEAN' },
  }),
]

/** The plan of a world, signed by all. */
export async function aSignedPlan(as: As, world: PlanWorld): Promise<TestPlan> {
  const objective = { key: 'o', title: 'Moins d’isolement', beneficiaries: 'Les résidents' }
  const content = aPlanContent(world, { objectives: [{ ...objective, indicators: sheetsOf(world) }] })
  const plan = await aWrittenPlan(await as(world.staff), world.experiment, content)
  return signByAll(as, world, plan)
}

/** Submits a draft, and has the agent and the entrepreneur sign it. */
export async function signByAll(as: As, { staff, entrepreneur }: PlanWorld, plan: TestPlan): Promise<TestPlan> {
  const submitted = await submitPlan(await as(staff), plan)
  for (const signer of [staff, entrepreneur]) await signPlan(await as(signer), submitted)
  return submitted
}

/** Names in a draft who signs and who collects: what no kit says. */
export async function nameSigners(db: Db, { staff, entrepreneur }: PlanWorld, planId: string): Promise<void> {
  const id = planId.replace('evaluation_plan_', '')
  for (const [kind, member] of [
    ['AUTHORITY', staff],
    ['ENTERPRISE', entrepreneur],
  ] as const)
    await db
      .updateTable('stakeholder')
      .set({ memberId: member.id })
      .where('planId', '=', id as never)
      .where('kind', '=', kind)
      .execute()
  await db
    .updateTable('indicatorSheet')
    .set({ collectorId: entrepreneur.id })
    .where('planId', '=', id as never)
    .execute()
}

/** An experiment that is over: its plan was signed by all, and so was its bilan. */
export async function aConcludedWorld(db: Db, as: As): Promise<PlanWorld> {
  const world = await aPlanWorld(db)
  await aSignedPlan(as, world)
  await aFrozenBilan(db, { experiment: world.experiment, openedBy: world.staff })
  return world
}

/** Reads the kit of an experiment: its file, as text and as what it says. */
export async function readKitOf(client: Client, { id }: ExperimentRow) {
  const query = 'query ($id: ID!) { experiment(id: $id) { replicationKit { name content maskedCount } } }'
  const { experiment } = await client.get<{
    experiment: { replicationKit: { name: string; content: string; maskedCount: number } | null }
  }>(query, { id: globalId('experiment', id) })
  const file = experiment.replicationKit
  if (!file) throw new Error('This experiment has no kit.')
  return { ...file, kit: JSON.parse(file.content) as Kit }
}

/** The shortest kit: a mission, an objective, an indicator. */
export const aKit: Kit = {
  format: FORMAT,
  exportedOn: '2026-06-01',
  source: {
    programme: 'Expérimentations sociales',
    authority: 'Une région',
    laboratory: null,
    cohort: 'Première édition',
    startsOn: '2025-03-01',
    endsOn: '2025-11-30',
    enterprise: 'Andibo',
    experiment: 'Des repères',
    summary: 'Des repères dans les couloirs',
    planVersion: 1,
    concludedOn: '2025-12-15',
  },
  plan: {
    stakeholders: [],
    theorySteps: [{ key: 'step-1', kind: 'MISSION', label: 'Vivre chez soi' }],
    theoryLinks: [],
    objectives: [
      {
        ...{ key: 'objective-1', title: 'Moins d’isolement', beneficiaries: 'Les résidents' },
        indicators: [
          {
            ...{ key: 'indicator-1', library: null, name: 'Sorties', kind: 'COUNT', unit: 'sorties', rateFactor: 100 },
            ...{ bySite: false, dimension: null, groups: [], level: 'OUTPUT', direction: 'INCREASE' },
            ...{
              frequency: 'MONTHLY',
              collectionMethod: 'REGISTER',
              calculation: 'Sorties du mois',
              source: 'Registre',
            },
            ...{ baseline: null, baselineOn: null, baselineComment: null, target: null, targetOn: null },
            ...{ minimum: null, maximum: null, expectedMinimum: null, expectedMaximum: null, jumpPercent: null },
            ...{ scaleLabels: [], periodAggregation: 'SUM', siteAggregation: 'SUM', sdgGoals: [] },
          },
        ],
      },
    ],
    expectedChanges: [],
  },
  bilan: {
    ...{ decision: 'IMPLANT', reasons: 'Les effets sont là', answers: [], assessments: [], unexpectedEffects: [] },
    ...{ viabilityConditions: [], adjustments: [], results: [] },
  },
}
