/** « Rester chez soi après l’hôpital »: what was to be measured. */
import type { FictionalPlan } from '../shapes.ts'
import { accelerator, authority, laboratory } from '../stakeholders.ts'

export const PARTIES = {
  enterprise: 'Bien chez soi (fictif)',
  residence: 'La Résidence autonomie de démonstration (fictive)',
  elders: 'Les personnes âgées accompagnées',
} as const

export const CHANGES = {
  stairs: 'Les personnes reprennent seules une activité qu’elles avaient abandonnée depuis leur hospitalisation.',
  families: 'Les familles se disent moins inquiètes la nuit.',
  hospital: 'Les équipes de l’hôpital prévoient le retour dès l’admission.',
} as const

export const plan: FictionalPlan = {
  stakeholders: [
    authority,
    accelerator,
    laboratory,
    {
      kind: 'ENTERPRISE',
      name: PARTIES.enterprise,
      expectations: 'Établir ce qu’une visite d’ergothérapeute dans la semaine du retour évite, et pour quel prix.',
      member: 'entrepreneur.domicile',
    },
    {
      kind: 'ESTABLISHMENT',
      name: PARTIES.residence,
      expectations: 'Des logements adaptés sans gros travaux, et des agents qui sachent reconduire les gestes.',
      onPaper: 'La directrice de la résidence autonomie (démo)',
    },
    {
      kind: 'BENEFICIARIES',
      name: PARTIES.elders,
      expectations: 'Rentrer chez soi et y rester, sans avoir peur de tomber.',
      onPaper: 'Une représentante des résidents (démo)',
    },
  ],
  theorySteps: [
    { key: 'visite', kind: 'ACTION', label: 'Visite d’un ergothérapeute dans les cinq jours du retour' },
    { key: 'adapter', kind: 'ACTION', label: 'Petites adaptations du logement : barres, éclairage, seuils' },
    { key: 'suivi', kind: 'ACTION', label: 'Trois appels de suivi, à deux semaines, un mois et trois mois' },
    { key: 'gestes', kind: 'CHANGE', label: 'Les personnes refont seules les gestes du quotidien' },
    { key: 'chutes', kind: 'CHANGE', label: 'Elles tombent moins et sont moins souvent réhospitalisées' },
    { key: 'mission', kind: 'MISSION', label: 'Vivre chez soi après une hospitalisation' },
  ],
  theoryLinks: [
    { from: 'visite', to: 'gestes', assumption: 'L’hôpital prévient de la sortie au moins deux jours avant.' },
    { from: 'adapter', to: 'gestes', assumption: 'Le bailleur donne son accord en moins d’une semaine.' },
    { from: 'suivi', to: 'gestes' },
    { from: 'gestes', to: 'chutes', assumption: 'L’état de santé à la sortie le permet.' },
    { from: 'chutes', to: 'mission' },
  ],
  objectives: [
    {
      key: 'retour',
      title: 'Réussir le retour au domicile',
      beneficiaries: 'Personnes de 60 ans et plus sortant d’hospitalisation',
      indicators: [
        {
          key: 'accompanied',
          follows: 'accompanied',
          name: 'Personnes accompagnées au retour',
          dimension: 'Âge',
          groups: ['60 à 74 ans', '75 à 84 ans', '85 ans et plus'],
          baseline: '0',
          target: '110',
        },
        {
          key: 'delay',
          name: 'Visites faites dans les cinq jours',
          kind: 'RATE',
          unit: '%',
          level: 'OUTPUT',
          direction: 'INCREASE',
          frequency: 'MONTHLY',
          collectionMethod: 'REGISTER',
          calculation: 'Visites faites cinq jours au plus après la sortie, sur les sorties signalées dans le mois.',
          source: 'Agenda des visites et bulletins de sortie',
          baselineComment: 'Pas de situation de référence : ces visites n’existaient pas.',
          target: '80',
          minimum: '0',
          maximum: '100',
          periodAggregation: 'RATIO_OF_SUMS',
          siteAggregation: 'RATIO_OF_SUMS',
        },
        { key: 'hours', follows: 'hours', name: 'Heures de visite et de suivi', baseline: '0', target: '520' },
        {
          key: 'spent',
          follows: 'spent',
          baselineComment: 'Pas de situation de référence : la cible est le budget à ne pas dépasser.',
          target: '24000',
        },
      ],
    },
    {
      key: 'autonomie',
      title: 'Préserver l’autonomie',
      beneficiaries: 'Personnes de 60 ans et plus sortant d’hospitalisation, et leurs proches',
      indicators: [
        {
          key: 'readmissions',
          name: 'Réhospitalisations dans les trois mois',
          kind: 'RATE',
          unit: '%',
          level: 'IMPACT',
          direction: 'DECREASE',
          frequency: 'QUARTERLY',
          collectionMethod: 'ADMIN_DATA',
          calculation:
            'Personnes réhospitalisées en urgence dans les trois mois, sur les personnes accompagnées sorties du suivi.',
          source: 'Établissements de santé partenaires, données agrégées',
          baseline: '31',
          baselineComment: 'Personnes du même âge, mêmes services, l’année précédente.',
          target: '22',
          minimum: '0',
          maximum: '100',
          periodAggregation: 'RATIO_OF_SUMS',
          siteAggregation: 'RATIO_OF_SUMS',
          sdgGoals: [3],
        },
        {
          key: 'wellbeing',
          follows: 'wellbeing',
          name: 'Confiance dans les gestes du quotidien',
          baseline: '4.4',
          baselineComment: 'Échelle proposée à la première visite.',
          target: '6.5',
        },
        {
          key: 'satisfied',
          follows: 'satisfied',
          name: 'Personnes et proches satisfaits',
          baselineComment: 'Pas de situation de référence : l’accompagnement est nouveau.',
          target: '85',
        },
        {
          key: 'words',
          name: 'Ce que disent les personnes et leurs proches',
          kind: 'TEXT',
          level: 'OUTCOME',
          direction: 'INCREASE',
          frequency: 'QUARTERLY',
          collectionMethod: 'INTERVIEW',
          calculation: 'Synthèse de huit entretiens par trimestre.',
          source: 'Comptes rendus d’entretiens, sans nom',
          baselineComment: 'Entretiens à l’hôpital : « on m’a donné une ordonnance, pas un mode d’emploi ».',
        },
      ],
    },
  ],
  expectedChanges: [
    {
      description: CHANGES.stairs,
      observation: 'Question posée à chaque appel de suivi.',
      objective: 'autonomie',
      stakeholder: PARTIES.elders,
    },
    {
      description: CHANGES.families,
      observation: 'Entretiens avec les proches.',
      objective: 'autonomie',
      stakeholder: PARTIES.elders,
    },
    {
      description: CHANGES.hospital,
      observation: 'Délai entre le signalement et la sortie.',
      objective: 'retour',
    },
  ],
}
