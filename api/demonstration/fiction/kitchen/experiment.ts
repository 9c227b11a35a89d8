/** « Quatre mois pour un métier »: an experiment of the cohort before, whose bilan is being written. */
import type { FictionalCorrection, FictionalExperiment, FictionalSeries } from '../shapes.ts'
import { bilan } from './bilan.ts'
import { plan } from './plan.ts'

const series: readonly FictionalSeries[] = [
  { of: 'accompanied', values: ['8', '9', '9', '11', '19', '20', '20', '31', '31'] },
  { of: 'hours', values: ['92', '108.5', '104', '96', '121.5', '112', '98', '130', '109.5'] },
  {
    of: 'exits',
    values: [
      ['2', 4],
      ['5', 8],
      ['4', 7],
      ['3', 5],
    ],
  },
  {
    of: 'retention',
    values: [
      { said: { absence: 'Trop tôt : personne n’est sorti depuis six mois.' } },
      { said: { absence: 'Trop tôt : personne n’est sorti depuis six mois.' } },
      ['5', 8],
    ],
  },
  {
    of: 'satisfied',
    values: [
      ['6', 8],
      ['7', 8],
      ['7', 9],
      ['8', 9],
      ['11', 14],
      ['13', 16],
      { said: { absence: 'Questionnaire non passé pendant la fermeture des cantines.' } },
      ['19', 24],
      ['20', 25],
    ],
  },
  { of: 'spent', values: ['2890', '2744.5', '2610', '2488', '3015.2', '2702', '1980', '3120.6', '2645'] },
]

/** What the calls made six months later have told: the bilan waits for it to be approved. */
const corrections: readonly FictionalCorrection[] = [
  {
    of: 'retention',
    period: 2,
    daysAgo: 4,
    said: ['9', 14],
    reason: 'Les six personnes sorties en fin de parcours ont été jointes à leur tour.',
    reopened:
      'Le suivi à six mois des dernières sorties s’achève maintenant : le trimestre est rouvert pour le recevoir.',
    waits: true,
  },
]

export const kitchen: FictionalExperiment = {
  enterprise: 'Tremplin cuisine (fictif)',
  title: 'Quatre mois pour un métier',
  summary: 'Des allocataires du RSA apprennent la cuisine collective, avec un tuteur, dans les cantines du territoire.',
  entrepreneur: 'entrepreneur.cuisine',
  needs: {
    categories: ['Collège'],
    audiences: ['JOB_SEEKERS', 'PRECARIOUS'],
    challenge: 'WORK_INCLUSION',
    words: 'Une cuisine qui serve plus de cent repas, et un tuteur volontaire.',
    inseeCodes: ['95018', '95252'],
  },
  introductions: [],
  plan,
  series,
  corrections,
  netEffects: [],
  attested: [{ kind: 'BASELINE' }, { kind: 'MID_TERM' }, { kind: 'FINAL_COLLECTION' }],
  moved: [
    { kind: 'JOINT_ANALYSIS', inDays: 12 },
    { kind: 'COMMITTEE', inDays: 40 },
  ],
  bilan,
}
