/** Experiments as a graph of the Common Impact Data Standard 3.2, its basic tier first. Pure. */
import type { PublishedExperimentFragment } from '../generated/operations.ts'
import { CONTEXT } from './context.ts'
import { indicatorNodes, themeOf } from './indicator-nodes.ts'
import { beginningOf, endOf, type Node, nameOf, node } from './node.ts'

/** The whole file. What several experiments share is told once. */
export function cidsOf(experiments: readonly PublishedExperimentFragment[]): string {
  const nodes = new Map(experiments.flatMap(nodesOf).map((each) => [each['@id'], each]))
  return JSON.stringify({ '@context': CONTEXT, '@graph': [...nodes.values()] }, undefined, 2)
}

const nodesOf = (experiment: PublishedExperimentFragment): Node[] => [
  ...organizationsOf(experiment),
  modelOf(experiment),
  ...stakeholdersOf(experiment),
  ...activitiesOf(experiment),
  ...outcomesOf(experiment),
  ...stakeholderOutcomesOf(experiment),
  ...themesOf(experiment),
  ...experiment.indicators.flatMap((indicator) => indicatorNodes(experiment, indicator)),
]

function organizationsOf({ enterprise, cohort: { programme } }: PublishedExperimentFragment): Node[] {
  const { siret } = enterprise
  const authority = nameOf(programme.id, 'authority')
  const beside = [
    ['authority', programme.authority],
    ['accelerator', programme.accelerator],
    ['laboratory', programme.laboratory],
  ] as const
  return [
    node(nameOf(enterprise.id), 'cids:Organization', {
      hasLegalName: enterprise.name,
      hasName: enterprise.name,
      hasDescription: enterprise.description,
      hasID: siret ? { '@type': 'org:OrganizationID', hasIdentifier: siret } : null,
    }),
    ...beside.flatMap(([part, name]) =>
      name ? [node(nameOf(programme.id, part), 'cids:Organization', { hasLegalName: name, hasName: name })] : [],
    ),
    node(nameOf(programme.id), 'cids:Program', {
      hasName: programme.name,
      hasDescription: programme.description,
      forOrganization: authority,
    }),
  ]
}

function modelOf(experiment: PublishedExperimentFragment): Node {
  const { id, title, summary, enterprise, cohort, evaluationPlan: plan } = experiment
  return node(nameOf(id), 'cids:ImpactModel', {
    hasName: title,
    hasDescription: summary,
    forOrganization: nameOf(enterprise.id),
    hasProgram: nameOf(cohort.programme.id),
    startedAtTime: beginningOf(cohort.startsOn),
    endedAtTime: endOf(cohort.endsOn),
    hasStakeholder: plan?.stakeholders.map((each) => nameOf(each.id)) ?? [],
    hasActivity: activitiesOf(experiment).map((each) => each['@id']),
    hasOutcome: outcomesOf(experiment).map((each) => each['@id']),
    hasStakeholderOutcome: stakeholderOutcomesOf(experiment).map((each) => each['@id']),
    hasIndicator: experiment.indicators.map((each) => nameOf(each.id)),
  })
}

/** Organisations and groups of people, never somebody. */
const stakeholdersOf = ({ evaluationPlan, enterprise }: PublishedExperimentFragment): Node[] =>
  evaluationPlan?.stakeholders.map(({ id, name, expectations }) =>
    node(nameOf(id), 'cids:Stakeholder', {
      hasName: name,
      hasDescription: expectations || name,
      forOrganization: nameOf(enterprise.id),
    }),
  ) ?? []

const activitiesOf = ({ id, enterprise, evaluationPlan }: PublishedExperimentFragment): Node[] =>
  evaluationPlan?.theorySteps.flatMap(({ key, kind, label }) =>
    kind === 'ACTION'
      ? [
          node(nameOf(id, `activity-${key}`), 'cids:Activity', {
            hasName: label,
            hasDescription: label,
            forOrganization: nameOf(enterprise.id),
          }),
        ]
      : [],
  ) ?? []

/** The objectives of indicators and of the plan in force. */
function outcomesOf({ enterprise, evaluationPlan, indicators }: PublishedExperimentFragment): Node[] {
  const objectives = [...(evaluationPlan?.objectives ?? []), ...indicators.map(({ objective }) => objective)]
  const once = new Map(objectives.map((objective) => [objective.id, objective]))
  return [...once.values()].map(({ id, title, beneficiaries }) => {
    const own = indicators.filter(({ objective }) => objective.id === id)
    return node(nameOf(id), 'cids:Outcome', {
      hasName: title,
      hasDescription: `Pour : ${beneficiaries}`,
      forOrganization: nameOf(enterprise.id),
      forTheme: [...new Set(own.flatMap(({ sdgGoals }) => sdgGoals))].map(themeOf),
      hasIndicator: own.map((indicator) => nameOf(indicator.id)),
    })
  })
}

/** The changes that are expected for somebody: what changes, for whom. */
const stakeholderOutcomesOf = ({ id, evaluationPlan }: PublishedExperimentFragment): Node[] =>
  evaluationPlan?.expectedChanges.flatMap(({ description, observation, objective, stakeholder }, place) =>
    objective && stakeholder
      ? [
          node(nameOf(id, `change-${place + 1}`), 'cids:StakeholderOutcome', {
            hasName: description,
            hasDescription: observation || description,
            forOutcome: nameOf(objective.id),
            fromPerspectiveOf: nameOf(stakeholder.id),
            intendedImpact: 'positive',
          }),
        ]
      : [],
  ) ?? []

const themesOf = ({ indicators }: PublishedExperimentFragment): Node[] =>
  [...new Set(indicators.flatMap(({ sdgGoals }) => sdgGoals))].map((goal) =>
    node(themeOf(goal), 'cids:Theme', {
      hasName: `ODD ${goal}`,
      hasDescription: `Objectif de développement durable n° ${goal} des Nations unies`,
    }),
  )
