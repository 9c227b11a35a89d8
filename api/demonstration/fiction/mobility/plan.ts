/** « Se déplacer pour travailler »: what is to be measured. */
import type { FictionalPlan } from '../shapes.ts'
import { accelerator, authority, laboratory } from '../stakeholders.ts'

const SEEKERS = 'Les allocataires du RSA du Vexin'

export const plan: FictionalPlan = {
  stakeholders: [
    authority,
    accelerator,
    laboratory,
    {
      kind: 'ENTERPRISE',
      name: 'Roule vers l’emploi (fictif)',
      expectations: 'Savoir pour qui le prêt de véhicule suffit, et pour qui il faut le permis.',
      member: 'entrepreneur.mobilite',
    },
    {
      kind: 'PARTNER',
      name: 'La mission locale de démonstration (fictive)',
      expectations: 'Que les jeunes sans voiture ne refusent plus des offres à trente minutes de chez eux.',
      onPaper: 'La conseillère de la mission locale (démo)',
    },
    {
      kind: 'BENEFICIARIES',
      name: SEEKERS,
      expectations: 'Aller travailler sans dépendre d’un voisin ni d’un car à six heures.',
    },
  ],
  theorySteps: [
    { key: 'pret', kind: 'ACTION', label: 'Prêter un véhicule à prix solidaire, trois mois au plus' },
    { key: 'code', kind: 'ACTION', label: 'Accompagner vers le permis, avec une auto-école sociale' },
    { key: 'covoit', kind: 'ACTION', label: 'Organiser le covoiturage vers trois zones d’activité' },
    { key: 'bouger', kind: 'CHANGE', label: 'Les personnes peuvent se rendre à un entretien et prendre un poste' },
    { key: 'emploi', kind: 'CHANGE', label: 'Elles accèdent à un emploi ou à une formation, et s’y maintiennent' },
    { key: 'mission', kind: 'MISSION', label: 'Travailler, même là où il n’y a ni train ni bus' },
  ],
  theoryLinks: [
    { from: 'pret', to: 'bouger', assumption: 'Les véhicules sont disponibles dans la semaine.' },
    { from: 'code', to: 'bouger', assumption: 'Une place d’examen est obtenue en moins de deux mois.' },
    { from: 'covoit', to: 'bouger', assumption: 'Les horaires des entreprises voisines se recoupent.' },
    { from: 'bouger', to: 'emploi', assumption: 'La mobilité est bien le premier frein : on le vérifie à l’entrée.' },
    { from: 'emploi', to: 'mission' },
  ],
  objectives: [
    {
      key: 'mobilite',
      title: 'Lever le frein de la mobilité',
      beneficiaries: 'Allocataires du RSA et jeunes en insertion du Vexin français',
      indicators: [
        {
          key: 'accompanied',
          follows: 'accompanied',
          name: 'Demandeurs d’emploi accompagnés',
          dimension: 'Âge',
          groups: ['Moins de 30 ans', '30 à 49 ans', '50 ans et plus'],
          baseline: '0',
          target: '70',
          source: 'Dossiers d’accompagnement',
        },
        {
          key: 'trips',
          name: 'Trajets assurés',
          kind: 'COUNT',
          unit: 'trajets',
          level: 'OUTPUT',
          direction: 'INCREASE',
          frequency: 'MONTHLY',
          collectionMethod: 'ADMIN_DATA',
          calculation: 'Trajets domicile–travail faits avec un véhicule prêté ou en covoiturage organisé.',
          source: 'Carnets de bord et application de covoiturage',
          baseline: '0',
          target: '6000',
          minimum: '0',
          periodAggregation: 'SUM',
          siteAggregation: 'SUM',
        },
        { key: 'hours', follows: 'hours', baseline: '0', target: '450' },
        {
          key: 'spent',
          follows: 'spent',
          baselineComment: 'Pas de situation de référence : la cible est le budget à ne pas dépasser.',
          target: '24000',
        },
      ],
    },
    {
      key: 'emploi',
      title: 'Accéder à l’emploi et s’y maintenir',
      beneficiaries: 'Allocataires du RSA et jeunes en insertion du Vexin français',
      indicators: [
        {
          key: 'jobs',
          name: 'Retours à l’emploi ou en formation',
          kind: 'RATE',
          unit: '%',
          level: 'OUTCOME',
          direction: 'INCREASE',
          frequency: 'QUARTERLY',
          collectionMethod: 'ADMIN_DATA',
          calculation:
            'Personnes en emploi d’un mois au moins ou en formation, sur les personnes sorties dans le trimestre.',
          source: 'Mission locale et entretiens de sortie',
          baseline: '22',
          baselineComment: 'Sorties des allocataires du même secteur, l’année précédente.',
          target: '45',
          minimum: '0',
          maximum: '100',
          periodAggregation: 'RATIO_OF_SUMS',
          siteAggregation: 'RATIO_OF_SUMS',
          sdgGoals: [8],
        },
        {
          key: 'satisfied',
          follows: 'satisfied',
          name: 'Personnes satisfaites',
          baselineComment: 'Pas de situation de référence : le service est nouveau.',
          target: '80',
        },
      ],
    },
    {
      key: 'environnement',
      title: 'Éviter des émissions',
      beneficiaries: 'Habitants du Vexin',
      indicators: [
        {
          key: 'carbon',
          name: 'Émissions évitées par le covoiturage',
          kind: 'AMOUNT',
          unit: 'kg de CO₂',
          level: 'IMPACT',
          direction: 'INCREASE',
          frequency: 'MONTHLY',
          collectionMethod: 'OTHER',
          calculation:
            'Kilomètres partagés × 0,19 kg, moins les détours ; méthode de l’agence de la transition écologique.',
          source: 'Application de covoiturage',
          baseline: '0',
          target: '5000',
          minimum: '0',
          periodAggregation: 'SUM',
          siteAggregation: 'SUM',
          sdgGoals: [11, 13],
        },
      ],
    },
  ],
  expectedChanges: [
    {
      description: 'Les personnes élargissent d’elles-mêmes leur recherche au-delà de dix kilomètres.',
      observation: 'Rayon de recherche noté à l’entrée et à la sortie.',
      objective: 'emploi',
      stakeholder: SEEKERS,
    },
    {
      description: 'Des employeurs adaptent leurs horaires pour permettre le covoiturage.',
      observation: 'Accords passés avec les entreprises des trois zones.',
      objective: 'mobilite',
    },
  ],
}
