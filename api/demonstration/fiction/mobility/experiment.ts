/** « Se déplacer pour travailler »: cars to lend, lifts to share, where no bus goes. */
import type { FictionalExperiment, FictionalSeries } from '../shapes.ts'
import { plan } from './plan.ts'

const series: readonly FictionalSeries[] = [
  { of: 'accompanied', group: 'Moins de 30 ans', values: ['6', '11', '15', '19', { said: '23', stays: 'SUBMITTED' }] },
  { of: 'accompanied', group: '30 à 49 ans', values: ['4', '8', '13', '16', { said: '18', stays: 'SUBMITTED' }] },
  { of: 'accompanied', group: '50 ans et plus', values: ['1', '2', '3', '3', { said: '4', stays: 'SUBMITTED' }] },
  { of: 'trips', values: ['212', '468', '655', '731', { said: '790', stays: 'SUBMITTED' }] },
  { of: 'hours', values: ['41', '52.5', '49', '56'] },
  { of: 'spent', values: ['3250', '2610.3', '2488', { said: '2702.6', stays: 'SUBMITTED' }] },
  {
    of: 'jobs',
    values: [
      ['2', 7],
      ['6', 14],
    ],
  },
  {
    of: 'satisfied',
    values: [
      ['8', 10],
      ['14', 17],
      ['22', 28],
      {
        said: ['29', 30],
        returned:
          'Vingt-neuf sur trente, après vingt-deux sur vingt-huit : le questionnaire a-t-il été rempli hors de la présence de l’accompagnateur ?',
      },
    ],
  },
  { of: 'carbon', values: ['118.4', '301', '455.8', '512.25', { said: '540', stays: 'DRAFT' }] },
]

export const mobility: FictionalExperiment = {
  enterprise: 'Roule vers l’emploi (fictif)',
  title: 'Se déplacer pour travailler',
  summary:
    'Prêt de véhicules, auto-école sociale et covoiturage pour des allocataires du RSA et des jeunes sans voiture du Vexin français.',
  entrepreneur: 'entrepreneur.mobilite',
  needs: {
    categories: [],
    audiences: ['JOB_SEEKERS'],
    challenge: 'WORK_INCLUSION',
    words: 'Une cour où garer trois véhicules, et un bureau une demi-journée par semaine.',
    inseeCodes: ['95355', '95370'],
  },
  introductions: [],
  plan,
  series,
  corrections: [],
  netEffects: [],
  attested: [{ kind: 'BASELINE', note: 'Onze personnes reçues ; frein principal noté à l’entrée.' }],
  moved: [{ kind: 'MID_TERM', inDays: 13 }],
}
