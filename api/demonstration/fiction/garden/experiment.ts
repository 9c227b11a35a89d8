/** « Le jardin vient à l’EHPAD »: plants for those who can no longer go out. */
import type { FictionalExperiment } from '../shapes.ts'
import { plan } from './plan.ts'
import { corrections, netEffects, series } from './values.ts'

export const garden: FictionalExperiment = {
  enterprise: 'Jardins en partage (fictif)',
  title: 'Le jardin vient à l’EHPAD',
  summary: 'Des bacs à hauteur de fauteuil et un atelier par semaine, animés avec les résidents et les soignants.',
  entrepreneur: 'entrepreneur',
  needs: {
    categories: ['EHPAD', 'Résidence autonomie'],
    audiences: ['DEPENDENT_ELDERS', 'ELDERS'],
    challenge: 'ISOLATION_OF_ELDERS',
    words: 'Un jardin ou une terrasse de plain-pied, et un soignant une heure par semaine.',
    inseeCodes: ['95127', '95500'],
  },
  introductions: [
    {
      establishment: 'residence',
      purpose: 'Installer les premiers bacs et animer un atelier d’essai.',
      effort: 'Une heure par semaine pendant deux mois, avec un soignant.',
      hosted: {
        fromDay: 9,
        public: 'Quinze résidents, dont cinq en fauteuil',
        capacity: 15,
        referentName: 'Animatrice de la résidence (démo)',
        agreedFor: 50,
      },
    },
    {
      establishment: 'autonomy',
      purpose: 'Proposer le même atelier à des personnes encore autonomes, sur une terrasse.',
      effort: 'Une heure tous les quinze jours, sans soignant.',
      hosted: {
        fromDay: 40,
        public: 'Une dizaine de résidents autonomes, surtout des femmes seules',
        capacity: 12,
        referentName: 'Gardienne de la résidence autonomie (démo)',
      },
    },
  ],
  plan,
  series,
  corrections,
  netEffects,
  attested: [{ kind: 'BASELINE', note: 'Trente et un résidents interrogés avant le premier atelier.' }],
  moved: [{ kind: 'MID_TERM', inDays: 2 }],
}
