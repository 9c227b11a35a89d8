/** An experiment whose evaluation has everything in it: a signed plan, values of every kind, some still waiting. */
import { globalId } from '#api/ids.ts'
import type { Db, Id } from '#db/database.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import { groupsOfIndicators } from '#db/indicator-groups.ts'
import { type IndicatorRow, indicatorsOfExperiments } from '#db/indicators.ts'
import type { Client, Speaker } from '../client.ts'
import { aDefinition } from './definitions.ts'
import { aCohort, aMilestone, anEnterprise, anExperiment } from './experiments.ts'
import { aMeasurement } from './indicators.ts'
import { anEstablishment, aSite } from './introductions.ts'
import { aMember, aProgramme } from './people.ts'
import {
  aPlanContent,
  aSheet,
  aWrittenPlan,
  changePlan,
  memberId,
  planOf,
  type SheetInput,
  signPlan,
  submitPlan,
  type TestPlan,
} from './plan-world.ts'

type As = (speaker: Speaker) => Promise<Client>

/** The people of a programme, and an experiment in two residences, without a plan. */
async function aSetting(db: Db) {
  const names = { name: 'Pépinière d’initiatives', accelerator: 'Antropia ESSEC', laboratory: 'E&MIS' }
  const { id: programmeId } = await aProgramme(db, names)
  const staff = await aMember(db, { programmeId, role: 'STAFF', name: 'Claire Dubois' })
  const coach = await aMember(db, { programmeId, role: 'COACH', name: 'Paul Roche' })
  const evaluator = await aMember(db, { programmeId, role: 'EVALUATOR', name: 'Inès Benali' })
  const entrepreneur = await aMember(db, { programmeId, role: 'ENTREPRENEUR', name: 'Léa Martin' })
  const viewer = await aMember(db, { programmeId, role: 'VIEWER', name: 'Anne Lefèvre' })
  const { id: cohortId } = await aCohort(db, { programmeId, name: '3e promotion' })
  const { id: enterpriseId } = await anEnterprise(db, { programmeId, name: 'Andibo' })
  const texts = {
    title: 'Des repères pour se déplacer seul',
    summary:
      'Andibo pose, avec les résidents, une signalétique adaptée dans deux résidences, pour que chacun circule sans demander d’aide.',
  }
  const members = [entrepreneur, coach]
  const experiment = await anExperiment(db, { programmeId, cohortId, enterpriseId, members, ...texts })
  const site = async (name: string): Promise<Id<'site'>> => {
    const { id: establishmentId } = await anEstablishment(db, { programmeId, name })
    return (await aSite(db, { experiment, establishmentId })).id
  }
  const sites = [await site('Résidence des Lilas'), await site('Les Tilleuls')] as const
  const stranger = await aMember(db, { programmeId, role: 'ENTREPRENEUR', name: 'Marc Olivier' })
  const framework = { kind: 'FRAMEWORK_SIGNED', title: 'Cadre d’évaluation signé', responsible: 'EVALUATOR' } as const
  const milestone = await aMilestone(db, { experiment, ...framework })
  const definition = await aDefinition(db, {
    programmeId,
    kind: 'COUNT',
    unit: 'personnes',
    name: 'Personnes accompagnées',
    periodAggregation: 'LAST',
  })
  return {
    programmeId,
    definition,
    staff,
    coach,
    evaluator,
    entrepreneur,
    viewer,
    stranger,
    experiment,
    milestone,
    sites,
  }
}

type Setting = Awaited<ReturnType<typeof aSetting>>

const INDICATORS: readonly SheetInput[] = [
  { name: 'Résidents accompagnés', bySite: true, dimension: 'Âge', groups: ['Moins de 80 ans', '80 ans et plus'] },
  {
    name: 'Résidents qui se déplacent seuls',
    kind: 'RATE',
    unit: '%',
    level: 'OUTCOME',
    calculation: 'Résidents qui rejoignent seuls la salle à manger, sur résidents observés',
    source: 'la grille d’observation des soignants',
    collectionMethod: 'OBSERVATION',
    baseline: '35',
    baselineOn: '2026-03-15',
    target: '60',
    periodAggregation: 'RATIO_OF_SUMS',
    siteAggregation: 'RATIO_OF_SUMS',
    sdgGoals: [3, 10],
  },
  {
    name: 'Sentiment de liberté',
    kind: 'SCALE',
    unit: 'sur 10',
    level: 'IMPACT',
    calculation: 'Moyenne des réponses à « Je vais où je veux »',
    source: 'le questionnaire trimestriel',
    collectionMethod: 'SELF_ASSESSMENT_SCALE',
    minimum: '1',
    maximum: '10',
    baseline: null,
    baselineComment: 'Pas de situation de référence : la question n’avait jamais été posée.',
    target: '7',
    periodAggregation: 'WEIGHTED_MEAN',
    siteAggregation: 'WEIGHTED_MEAN',
  },
  {
    name: 'Ce qu’en disent les familles',
    kind: 'TEXT',
    unit: null,
    level: 'OUTCOME',
    collectionMethod: 'INTERVIEW',
    calculation: 'Un extrait par visite',
    source: 'les entretiens',
    baseline: null,
    baselineComment: 'Sans objet',
    target: null,
    targetOn: null,
    periodAggregation: null,
    siteAggregation: null,
  },
]

/** What the plan says: signed by four, one of them on paper; the residents sign nothing. */
export function evaluatedContent(setting: Setting) {
  const { staff, evaluator, entrepreneur } = setting
  const definitionId = globalId('indicator_definition', setting.definition.id)
  const [first, ...others] = INDICATORS.map((each, rank) =>
    aSheet(setting, rank === 0 ? { ...each, definitionId } : each),
  )
  return aPlanContent(setting, {
    stakeholders: [
      { key: 'cd', kind: 'AUTHORITY', name: 'Conseil départemental', memberId: memberId(staff) },
      { key: 'labo', kind: 'LABORATORY', name: 'E&MIS', memberId: memberId(evaluator) },
      {
        key: 'andibo',
        kind: 'ENTERPRISE',
        name: 'Andibo',
        expectations: 'Une preuve à montrer aux prochaines résidences',
        memberId: memberId(entrepreneur),
      },
      { key: 'lilas', kind: 'ESTABLISHMENT', name: 'Résidence des Lilas', signatoryName: 'Mme Diallo, directrice' },
      { key: 'gens', kind: 'BENEFICIARIES', name: 'Résidents', expectations: 'Se repérer et circuler seuls' },
    ],
    objectives: [
      {
        key: 'o',
        title: 'Circuler sans aide dans la résidence',
        beneficiaries: 'Les résidents',
        indicators: first ? [first, ...others.slice(0, 1)] : [],
      },
      {
        key: 'o2',
        title: 'Se sentir plus libre',
        beneficiaries: 'Les résidents et leurs familles',
        indicators: others.slice(1),
      },
    ],
  })
}

/** The same experiment, its plan submitted to be signed by four, one of them on paper. */
export async function aSubmittedExperiment(db: Db, as: As) {
  const setting = await aSetting(db)
  const evaluator = await as(setting.evaluator)
  const plan = await submitPlan(evaluator, await aWrittenPlan(evaluator, setting.experiment, evaluatedContent(setting)))
  return { ...setting, plan }
}

/** The same, once all have signed its plan. */
export async function aSignedExperiment(db: Db, as: As) {
  const { plan, ...setting } = await aSubmittedExperiment(db, as)
  const { staff, evaluator, entrepreneur, experiment } = setting
  const clientOf = { staff: await as(staff), evaluator: await as(evaluator), entrepreneur: await as(entrepreneur) }
  for (const signatory of Object.values(clientOf)) planOf(await signPlan(signatory, plan))
  const paper = await db
    .selectFrom('stakeholder')
    .select('id')
    .where('signatoryName', 'is not', null)
    .where('programmeId', '=', setting.programmeId)
    .executeTakeFirstOrThrow()
  const signature = { planId: plan.id, contentHash: plan.contentHash, signedOn: '2026-06-15' }
  const stakeholderId = globalId('stakeholder', paper.id)
  planOf(await changePlan(clientOf.staff, 'recordPlanSignature', { ...signature, stakeholderId }))
  return { ...setting, planId: plan.id, indicators: await indicatorsOfExperiments(db, [experiment.id]) }
}

type Entry = Omit<Parameters<typeof aMeasurement>[1], 'indicator' | 'loggedBy'>

const PERIODS = ['2026-03-01', '2026-04-01', '2026-05-01'] as const
const VALUES: Readonly<Record<string, readonly Entry[]>> = {
  'Résidents qui se déplacent seuls': [
    { numerator: '14', denominator: '40' },
    { numerator: '19', denominator: '42' },
    { numerator: '24', denominator: '44' },
  ],
  'Sentiment de liberté': [
    { value: '5.4', weight: 31 },
    { value: '6.1', weight: 34 },
    { value: '6.6', weight: 33, status: 'SUBMITTED' },
  ],
  'Ce qu’en disent les familles': [
    { text: 'Maman descend seule prendre son café : nous ne l’avions pas vue le faire depuis un an.' },
  ],
}

/** The same experiment, with three months of values: the last ones wait for an approval. */
export async function anEvaluatedExperiment(db: Db, as: As) {
  const signed = await aSignedExperiment(db, as)
  const { indicators, entrepreneur: loggedBy, evaluator: reviewedBy } = signed
  for (const indicator of indicators)
    for (const [rank, period] of PERIODS.entries()) {
      const entry = VALUES[indicator.name]?.[rank]
      if (entry) await aMeasurement(db, { indicator, loggedBy, reviewedBy, period, status: 'APPROVED', ...entry })
    }
  const counted = indicators.find(({ bySite }) => bySite)
  if (counted) await countResidents(db, { ...signed, counted })
  return signed
}

const COUNTS = [
  [8, 3, 5, 9],
  [11, 4, 7, 12],
  [14, 4, 9, 15],
] as const

interface Counted extends Setting {
  readonly experiment: ExperimentRow
  readonly counted: IndicatorRow
}

async function countResidents(db: Db, { counted: indicator, sites, entrepreneur, evaluator }: Counted) {
  const groups = await groupsOfIndicators(db, [indicator.id])
  const cells = sites.flatMap((siteId) => groups.map(({ id: groupId }) => ({ siteId, groupId })))
  for (const [rank, period] of PERIODS.entries())
    for (const [place, cell] of cells.entries()) {
      const waits = rank === 2 && place === 3
      await aMeasurement(db, {
        ...cell,
        indicator,
        loggedBy: entrepreneur,
        reviewedBy: evaluator,
        period,
        value: String(COUNTS[rank]?.[place] ?? 0),
        status: waits ? 'SUBMITTED' : 'APPROVED',
      })
    }
}

/** The version of the plan of an experiment that is being written, as somebody reads it. */
export async function latestPlan(client: Client, experimentId: string): Promise<TestPlan> {
  const query = `query ($id: ID!) { experiment(id: $id) { evaluationPlans { id version revision status contentHash } } }`
  const { experiment } = await client.get<{ experiment: { evaluationPlans: TestPlan[] } }>(query, { id: experimentId })
  const [plan] = experiment.evaluationPlans
  if (!plan) throw new Error('The experiment has no plan.')
  return plan
}
