/** « Tremplin cuisine »: what its parties have written so far. */
import type { FictionalBilan } from '../shapes.ts'
import { accelerator } from '../stakeholders.ts'
import { CHANGES, PARTIES } from './plan.ts'

export const bilan: FictionalBilan = {
  opened: { daysAgo: 24 },
  contributions: [
    {
      party: PARTIES.enterprise,
      by: 'entrepreneur.cuisine',
      after: 4,
      answers: {
        LIVING_CONDITIONS:
          'Trente et une personnes sont entrées en parcours, vingt-deux l’ont terminé. Celles qui ont abandonné l’ont fait dans le premier mois, presque toujours pour une question de garde d’enfants.',
        BENEFITS: 'Les cantines ont pourvu onze postes qui restaient vacants depuis plus d’un an.',
        VIABILITY:
          'Le tutorat coûte cher au début ; il devient rentable à partir de la deuxième session dans une même cuisine.',
      },
    },
    {
      party: accelerator.name,
      by: 'coach',
      after: 6,
      answers: { VIABILITY: 'Le modèle tient si les cantines prennent à leur charge la moitié du tutorat.' },
    },
    {
      party: PARTIES.canteens,
      by: 'staff',
      after: 9,
      answers: {
        BENEFITS: 'Des recrues qui connaissent déjà la maison. Le chef demande à choisir les dates des sessions.',
        ADJUSTMENTS: 'Éviter septembre : la rentrée ne laisse aucun temps pour former.',
      },
    },
  ],
  evidence: [
    { question: 'LIVING_CONDITIONS', of: 'exits', comment: 'Au-dessus des chantiers du bassin à chaque trimestre.' },
    { question: 'BENEFITS', of: 'satisfied', comment: 'Réponses recueillies à la sortie, abandons non compris.' },
  ],
  assessments: [
    {
      change: CHANGES.teams,
      verdict: 'OBSERVED',
      comment: 'Trois cantines sur quatre ont demandé une nouvelle session.',
    },
  ],
  effects: [
    {
      sign: 'NEGATIVE',
      description: 'Des stagiaires ont perdu une aide en commençant leur contrat, sans en avoir été averties.',
      concerns: PARTIES.trainees,
    },
  ],
  conditions: ['Une solution de garde dès le premier jour, sans laquelle le parcours s’interrompt.'],
  adjustments: [],
  isFrozen: false,
}
