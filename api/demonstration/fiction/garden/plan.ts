/** « Le jardin vient à l’EHPAD »: what is to be measured. */
import type { FictionalPlan } from '../shapes.ts'
import { accelerator, authority, laboratory } from '../stakeholders.ts'

const RESIDENTS = 'Les résidents et leurs familles'

export const plan: FictionalPlan = {
  stakeholders: [
    authority,
    accelerator,
    laboratory,
    {
      kind: 'ENTERPRISE',
      name: 'Jardins en partage (fictif)',
      expectations: 'Montrer qu’un atelier hebdomadaire change le quotidien, y compris des résidents en fauteuil.',
      member: 'entrepreneur',
    },
    {
      kind: 'ESTABLISHMENT',
      name: 'La Résidence de démonstration (fictive)',
      expectations: 'Une activité que l’équipe puisse reprendre à son compte, sans charge de plus pour les soignants.',
      onPaper: 'La directrice de la résidence (démo)',
    },
    {
      kind: 'BENEFICIARIES',
      name: RESIDENTS,
      expectations: 'Sortir, voir du monde, et garder des choses à faire et à décider.',
      onPaper: 'Le président du conseil de la vie sociale (démo)',
    },
  ],
  theorySteps: [
    { key: 'bacs', kind: 'ACTION', label: 'Installer des bacs à hauteur de fauteuil' },
    { key: 'ateliers', kind: 'ACTION', label: 'Animer un atelier de jardinage par semaine avec un soignant' },
    { key: 'sorties', kind: 'CHANGE', label: 'Les résidents sortent et se retrouvent autour d’une tâche commune' },
    { key: 'role', kind: 'CHANGE', label: 'Ils retrouvent un rôle et le sentiment d’être utiles' },
    { key: 'moral', kind: 'CHANGE', label: 'Leur bien-être s’améliore' },
    { key: 'mission', kind: 'MISSION', label: 'Bien vieillir en établissement, malgré la perte d’autonomie' },
  ],
  theoryLinks: [
    { from: 'bacs', to: 'sorties', assumption: 'Les bacs restent accessibles en fauteuil par tous les temps.' },
    { from: 'ateliers', to: 'sorties', assumption: 'Un soignant peut être détaché une heure par semaine.' },
    { from: 'ateliers', to: 'role', assumption: 'Chaque résident se voit confier une plante ou une tâche.' },
    { from: 'sorties', to: 'moral' },
    {
      from: 'role',
      to: 'moral',
      assumption: 'L’effet ne tient pas qu’à la saison : on compare avec une unité sans jardin.',
    },
    { from: 'moral', to: 'mission' },
  ],
  objectives: [
    {
      key: 'isolement',
      title: 'Rompre l’isolement des résidents',
      beneficiaries: 'Résidents d’EHPAD et de résidence autonomie',
      indicators: [
        {
          key: 'accompanied',
          follows: 'accompanied',
          name: 'Bénéficiaires accompagnés',
          baseline: '0',
          target: '120',
          maximum: '5000',
          source: 'Feuilles de présence',
        },
        {
          key: 'sessions',
          name: 'Séances animées',
          kind: 'COUNT',
          unit: 'séances',
          bySite: true,
          level: 'OUTPUT',
          direction: 'INCREASE',
          frequency: 'MONTHLY',
          collectionMethod: 'REGISTER',
          calculation: 'Nombre d’ateliers tenus dans le mois, d’au moins trois quarts d’heure.',
          source: 'Registre des ateliers',
          baseline: '0',
          target: '90',
          minimum: '0',
          expectedMaximum: '20',
          periodAggregation: 'SUM',
          siteAggregation: 'SUM',
        },
        {
          key: 'hours',
          follows: 'hours',
          name: 'Heures d’animation',
          baseline: '0',
          target: '240',
          jumpPercent: 60,
        },
      ],
    },
    {
      key: 'bien-etre',
      title: 'Améliorer le bien-être au quotidien',
      beneficiaries: 'Résidents et soignants',
      indicators: [
        {
          key: 'wellbeing',
          follows: 'wellbeing',
          name: 'Bien-être déclaré',
          dimension: 'Mobilité',
          groups: ['En fauteuil', 'Marche avec aide', 'Marche seul'],
          baseline: '5.2',
          baselineComment: 'Moyenne de 31 résidents, interrogés avant le premier atelier.',
          target: '7',
          expectedMinimum: '3',
        },
        {
          key: 'satisfied',
          follows: 'satisfied',
          name: 'Résidents satisfaits des ateliers',
          bySite: true,
          baselineComment: 'Pas de situation de référence : les ateliers n’existaient pas.',
          target: '80',
        },
        {
          key: 'words',
          name: 'Ce que disent les résidents et les soignants',
          kind: 'TEXT',
          level: 'OUTCOME',
          direction: 'INCREASE',
          frequency: 'QUARTERLY',
          collectionMethod: 'INTERVIEW',
          calculation: 'Synthèse de six entretiens menés par le laboratoire.',
          source: 'Comptes rendus d’entretiens',
          baselineComment: 'Entretiens menés avant le premier atelier : « les journées se ressemblent ».',
        },
      ],
    },
    {
      key: 'cout',
      title: 'Connaître le coût d’un atelier',
      beneficiaries: 'Établissements qui voudraient le reprendre',
      indicators: [
        {
          key: 'spent',
          follows: 'spent',
          baselineComment: 'Pas de situation de référence : la cible est le budget à ne pas dépasser.',
          target: '16000',
          expectedMaximum: '2500',
        },
      ],
    },
  ],
  expectedChanges: [
    {
      description: 'Des résidents qui ne sortaient plus de leur chambre descendent au jardin d’eux-mêmes.',
      observation: 'Cahier de l’équipe de nuit et d’animation, relu chaque mois.',
      objective: 'isolement',
      stakeholder: RESIDENTS,
    },
    {
      description: 'Les soignants parlent du jardin comme d’un outil de leur métier.',
      observation: 'Deux réunions d’équipe, au début et à la fin.',
      objective: 'bien-etre',
      stakeholder: 'La Résidence de démonstration (fictive)',
    },
  ],
}
