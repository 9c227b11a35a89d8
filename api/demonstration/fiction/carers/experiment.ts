/** « Souffler un après-midi »: somebody takes over from those who care for a relative. */
import type { FictionalCorrection, FictionalExperiment, FictionalSeries } from '../shapes.ts'
import { plan } from './plan.ts'

const series: readonly FictionalSeries[] = [
  { of: 'accompanied', values: ['9', '17', '26', '38', { said: '44', stays: 'SUBMITTED' }] },
  { of: 'hours', values: ['36', '46.5', '37.5', '51.5', { said: '58', stays: 'SUBMITTED' }] },
  { of: 'spent', values: ['980', '1310.75', '1224', { said: '1465.2', stays: 'SUBMITTED' }] },
  {
    of: 'exhaustion',
    values: [
      ['7.8', 9],
      ['7.1', 15],
      ['6.9', 22],
      ['6.4', 31],
    ],
  },
  {
    of: 'wellbeing',
    values: [
      ['5.5', 6],
      ['5.6', 11],
      { said: { absence: 'Échelle non proposée : l’intervenante formée était en arrêt.' } },
      ['5.9', 19],
    ],
  },
  {
    of: 'health',
    values: [
      ['7', 15],
      ['16', 29],
    ],
  },
  { of: 'satisfied', values: [['8', 9], ['14', 16], ['21', 24], { said: ['31', 34], stays: 'SUBMITTED' }] },
  {
    of: 'words',
    values: [
      '« J’ai dormi tout l’après-midi, et j’ai culpabilisé. » Plusieurs disent avoir d’abord occupé ce temps à des démarches.',
      {
        said: 'Le groupe parle de soi, plus seulement du malade. Deux participants se relaient désormais entre eux. La salle est mal desservie le soir.',
        stays: 'SUBMITTED',
      },
    ],
  },
]

const corrections: readonly FictionalCorrection[] = [
  {
    of: 'hours',
    period: 0,
    daysAgo: 20,
    said: '33',
    reason: 'Un relais annulé par la famille avait été laissé au planning.',
    reopened:
      'Le rapprochement avec les factures a montré un écart de trois heures : le mois est rouvert pour le corriger.',
  },
  {
    of: 'exhaustion',
    period: 3,
    daysAgo: 3,
    said: ['6.5', 32],
    reason: 'Un questionnaire papier reçu par courrier après la clôture du mois.',
    waits: true,
  },
]

export const carers: FictionalExperiment = {
  enterprise: 'Relais aidants (fictif)',
  title: 'Souffler un après-midi',
  summary: 'Un relais à domicile et un groupe de parole pour les proches d’une personne en perte d’autonomie.',
  entrepreneur: 'entrepreneur.aidants',
  needs: {
    categories: [],
    audiences: ['CARERS', 'DEPENDENT_ELDERS'],
    challenge: 'RESPITE_OF_CARERS',
    words: 'Une salle, deux heures par mois, près des familles.',
    inseeCodes: [],
  },
  introductions: [
    {
      establishment: 'residence',
      purpose: 'Ouvrir un groupe de parole aux proches des résidents.',
      effort: 'Une salle, deux heures par mois.',
      askedDaysAgo: 1,
    },
  ],
  plan,
  series,
  corrections,
  netEffects: [],
  attested: [{ kind: 'BASELINE', note: 'Neuf aidants interrogés à leur entrée ; les suivants le seront à la leur.' }],
  moved: [{ kind: 'MID_TERM', inDays: 6 }],
}
