/** The call of the cohort before: two laureates. */
import { criteria } from './criteria.ts'
import type { FictionalCohort } from './shapes.ts'

export const callBefore: FictionalCohort['call'] = {
  opens: 140,
  closes: 95,
  text: 'Le Département recherche des entreprises sociales prêtes à expérimenter neuf mois dans le Val d’Oise une réponse à l’un des deux besoins suivants. Une fiche de deux pages suffit ; les lauréats sont accompagnés et leur impact est évalué avec toutes les parties prenantes.',
  needs: [
    {
      key: 'autonomie',
      title: 'Rentrer chez soi après une hospitalisation',
      description: 'Trop de personnes âgées sont réhospitalisées dans les trois mois, faute d’un logement adapté.',
      direction: 'Direction de l’autonomie',
      challenge: 'LOSS_OF_AUTONOMY',
    },
    {
      key: 'insertion',
      title: 'Accéder à un emploi durable près de chez soi',
      description:
        'Des postes restent vacants en restauration collective quand des allocataires cherchent à travailler.',
      direction: 'Direction de l’insertion et de l’emploi',
      challenge: 'WORK_INCLUSION',
    },
  ],
  criteria,
  jury: ['staff', 'coach', 'evaluator'],
  applications: [
    {
      enterprise: {
        name: 'Bien chez soi (fictif)',
        description: 'Ergothérapie et petites adaptations du logement pour des personnes âgées',
      },
      need: 'autonomie',
      proposal:
        'Une visite d’ergothérapeute dans les cinq jours du retour, des adaptations à bas coût, trois appels de suivi.',
      contactName: 'Entrepreneure domicile (démo)',
      scorings: [
        { by: 'staff', scores: ['5', '4', '4', '4'], comment: 'Un besoin que la direction signale depuis trois ans.' },
        { by: 'coach', scores: ['4', '4', '4', '3.5'], comment: 'Modèle à consolider avec les caisses de retraite.' },
        {
          by: 'evaluator',
          scores: ['4', '5', '4', '3'],
          comment: 'La réhospitalisation se mesure, avec une référence.',
        },
      ],
      stage: 'SELECTED',
    },
    {
      enterprise: {
        name: 'Tremplin cuisine (fictif)',
        description: 'Formation en situation de travail dans les cuisines collectives',
      },
      need: 'insertion',
      proposal:
        'Quatre mois en cuisine collective avec un tuteur, et du français professionnel une matinée par semaine.',
      contactName: 'Entrepreneure cuisine (démo)',
      scorings: [
        { by: 'staff', scores: ['4', '4', '4', '4'], comment: 'Les cantines attendent ce projet.' },
        { by: 'coach', scores: ['4', '3', '4', '4'], comment: 'Le tutorat pèse dans les coûts : à surveiller.' },
        { by: 'evaluator', scores: ['4', '4', '4', '3'], comment: 'Suivre à six mois, pas seulement à la sortie.' },
      ],
      stage: 'SELECTED',
    },
    {
      enterprise: {
        name: 'Mémoire vive (fictif)',
        description: 'Ateliers de stimulation cognitive par visioconférence',
      },
      need: 'autonomie',
      proposal: 'Des ateliers hebdomadaires en ligne, animés par des neuropsychologues.',
      contactName: 'Un porteur de projet (démo)',
      scorings: [
        { by: 'staff', scores: ['2', '2', '3', '3'], comment: 'Peu de lien avec le retour à domicile.' },
        { by: 'coach', scores: ['3', '2', '2', '3'], comment: 'L’équipement des personnes n’est pas prévu.' },
        { by: 'evaluator', scores: ['2', '3', '2', '2'], comment: 'Effet difficile à attribuer en neuf mois.' },
      ],
      stage: 'NOT_SELECTED',
      note: 'Le projet ne répond pas directement au besoin ; il est orienté vers l’appel de la conférence des financeurs.',
    },
  ],
}
