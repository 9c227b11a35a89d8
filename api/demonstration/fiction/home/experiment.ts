/** « Rester chez soi après l’hôpital »: an experiment of the cohort before, over and signed. */
import type { FictionalExperiment } from '../shapes.ts'
import { bilan } from './bilan.ts'
import { plan } from './plan.ts'
import { corrections, netEffects, series } from './values.ts'

export const home: FictionalExperiment = {
  enterprise: 'Bien chez soi (fictif)',
  title: 'Rester chez soi après l’hôpital',
  summary: 'Un ergothérapeute vient dans la semaine du retour, adapte le logement et rappelle pendant trois mois.',
  entrepreneur: 'entrepreneur.domicile',
  needs: {
    categories: ['Résidence autonomie'],
    audiences: ['ELDERS', 'DEPENDENT_ELDERS'],
    challenge: 'LOSS_OF_AUTONOMY',
    words: 'Des logements à visiter, et un agent qui apprenne les gestes.',
    inseeCodes: ['95127', '95500'],
  },
  introductions: [
    {
      establishment: 'autonomy',
      purpose: 'Visiter les logements des résidents qui rentrent de l’hôpital.',
      effort: 'Une heure par visite, avec un agent quand il le peut.',
      hosted: {
        fromDay: 15,
        public: 'Résidents de retour d’hospitalisation, une dizaine par an',
        capacity: 12,
        referentName: 'Gardienne de la résidence autonomie (démo)',
      },
    },
  ],
  plan,
  series,
  corrections,
  netEffects,
  attested: [
    { kind: 'BASELINE', note: 'Taux de réhospitalisation fourni par deux services, sur l’année précédente.' },
    { kind: 'MID_TERM', note: 'Point tenu avec les six parties ; le signalement par l’hôpital reste le point faible.' },
    { kind: 'FINAL_COLLECTION' },
    { kind: 'COMMITTEE', note: 'Implantation votée.' },
  ],
  moved: [],
  bilan,
}
