/** « Tremplin cuisine »: what was to be measured. */
import type { FictionalPlan } from '../shapes.ts'
import { accelerator, authority, laboratory } from '../stakeholders.ts'

export const PARTIES = {
  enterprise: 'Tremplin cuisine (fictif)',
  canteens: 'Les cantines partenaires (fictives)',
  trainees: 'Les personnes en parcours',
} as const

export const CHANGES = {
  teams: 'Les équipes de cuisine demandent d’elles-mêmes à accueillir la session suivante.',
  gestures: 'Les stagiaires se présentent comme cuisiniers, et non plus comme demandeurs d’emploi.',
} as const

export const plan: FictionalPlan = {
  stakeholders: [
    authority,
    accelerator,
    laboratory,
    {
      kind: 'ENTERPRISE',
      name: PARTIES.enterprise,
      expectations: 'Savoir si quatre mois en cuisine collective mènent à un emploi qui dure.',
      member: 'entrepreneur.cuisine',
    },
    {
      kind: 'ESTABLISHMENT',
      name: PARTIES.canteens,
      expectations: 'Former des personnes qu’elles puissent embaucher, sans ralentir le service.',
      onPaper: 'Le chef de la cuisine centrale (démo)',
    },
    {
      kind: 'BENEFICIARIES',
      name: PARTIES.trainees,
      expectations: 'Un métier, un contrat, et des horaires compatibles avec la garde des enfants.',
    },
  ],
  theorySteps: [
    { key: 'stage', kind: 'ACTION', label: 'Quatre mois en cuisine collective, avec un tuteur' },
    { key: 'francais', kind: 'ACTION', label: 'Ateliers de français professionnel, une matinée par semaine' },
    { key: 'metier', kind: 'CHANGE', label: 'Les personnes acquièrent les gestes et les codes du métier' },
    { key: 'contrat', kind: 'CHANGE', label: 'Elles signent un contrat, et y sont encore six mois après' },
    { key: 'mission', kind: 'MISSION', label: 'Un emploi durable, près de chez soi' },
  ],
  theoryLinks: [
    { from: 'stage', to: 'metier', assumption: 'Le tuteur dispose d’une demi-heure par jour.' },
    { from: 'francais', to: 'metier' },
    { from: 'metier', to: 'contrat', assumption: 'Les cantines ont des postes à pourvoir à la rentrée.' },
    { from: 'contrat', to: 'mission' },
  ],
  objectives: [
    {
      key: 'emploi',
      title: 'Accéder à un emploi durable en cuisine collective',
      beneficiaries: 'Allocataires du RSA, en majorité des femmes seules avec enfants',
      indicators: [
        {
          key: 'accompanied',
          follows: 'accompanied',
          name: 'Personnes entrées en parcours',
          baseline: '0',
          target: '36',
        },
        { key: 'hours', follows: 'hours', name: 'Heures de tutorat', baseline: '0', target: '900' },
        {
          key: 'exits',
          name: 'Sorties vers un emploi',
          kind: 'RATE',
          unit: '%',
          level: 'OUTCOME',
          direction: 'INCREASE',
          frequency: 'QUARTERLY',
          collectionMethod: 'ADMIN_DATA',
          calculation:
            'Personnes ayant signé un contrat d’un mois au moins, sur les personnes sorties dans le trimestre.',
          source: 'Contrats remis à l’entreprise',
          baseline: '24',
          baselineComment: 'Sorties des chantiers d’insertion du même bassin.',
          target: '55',
          minimum: '0',
          maximum: '100',
          periodAggregation: 'RATIO_OF_SUMS',
          siteAggregation: 'RATIO_OF_SUMS',
          sdgGoals: [8],
        },
        {
          key: 'retention',
          name: 'Encore en emploi six mois après',
          kind: 'RATE',
          unit: '%',
          level: 'IMPACT',
          direction: 'INCREASE',
          frequency: 'QUARTERLY',
          collectionMethod: 'SURVEY',
          calculation: 'Personnes en emploi six mois après leur sortie, sur les personnes jointes.',
          source: 'Appels de suivi',
          baselineComment: 'Pas de situation de référence fiable : les chantiers ne suivent pas à six mois.',
          target: '60',
          minimum: '0',
          maximum: '100',
          periodAggregation: 'RATIO_OF_SUMS',
          siteAggregation: 'RATIO_OF_SUMS',
          sdgGoals: [8],
        },
        {
          key: 'satisfied',
          follows: 'satisfied',
          name: 'Personnes satisfaites du parcours',
          baselineComment: 'Pas de situation de référence.',
          target: '80',
        },
        {
          key: 'spent',
          follows: 'spent',
          baselineComment: 'Pas de situation de référence : la cible est le budget à ne pas dépasser.',
          target: '24000',
        },
      ],
    },
  ],
  expectedChanges: [
    { description: CHANGES.teams, observation: 'Demandes des cantines.', stakeholder: PARTIES.canteens },
    {
      description: CHANGES.gestures,
      observation: 'Entretiens d’entrée et de sortie.',
      objective: 'emploi',
      stakeholder: PARTIES.trainees,
    },
  ],
}
