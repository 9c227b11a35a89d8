/** « Un métier, une rencontre »: people of the territory tell pupils what they do for a living. */
import type { FictionalExperiment, FictionalSeries } from '../shapes.ts'
import { nextPlan, plan } from './plan.ts'

const series: readonly FictionalSeries[] = [
  { of: 'accompanied', group: '4e', values: ['26', '70', '112', '166'] },
  { of: 'accompanied', group: '3e', values: ['22', '60', '102', '144', { said: '171', stays: 'SUBMITTED' }] },
  { of: 'professionals', values: ['5', '11', '16', '22', { said: '25', stays: 'SUBMITTED' }] },
  { of: 'hours', values: ['14', '31.5', '36', '42', { said: '38.5', stays: 'SUBMITTED' }] },
  {
    of: 'projects',
    values: [
      ['83', 200],
      ['97', 214],
    ],
  },
  { of: 'satisfied', values: [['31', 46], ['68', 81], ['59', 78], { said: ['83', 97], stays: 'SUBMITTED' }] },
  { of: 'spent', values: ['1125', '1780.5', '1512', { said: '1640', stays: 'SUBMITTED' }] },
]

export const college: FictionalExperiment = {
  enterprise: 'Déclic métiers (fictif)',
  title: 'Un métier, une rencontre',
  summary:
    'Des professionnels du territoire racontent leur métier en classe, puis ouvrent leur atelier une demi-journée.',
  entrepreneur: 'entrepreneur.college',
  needs: {
    categories: ['Collège'],
    audiences: ['COLLEGE_PUPILS'],
    challenge: 'CAREER_GUIDANCE',
    words: 'Deux classes de 4e ou de 3e, une heure par mois.',
    inseeCodes: ['95018', '95585'],
  },
  introductions: [
    {
      establishment: 'residence',
      purpose: 'Présenter les rencontres de professionnels à l’équipe d’animation.',
      effort: 'Une réunion d’une heure.',
      askedDaysAgo: 5,
      isProposed: true,
    },
  ],
  plan,
  revision: {
    reason:
      'Le comité demande de suivre aussi les stages de 3e, que les rencontres aident à trouver, et de viser plus haut pour les projets d’orientation.',
    plan: nextPlan,
    signedBy: ['entrepreneur.college', 'coach'],
  },
  series,
  corrections: [],
  netEffects: [],
  attested: [
    { kind: 'BASELINE', note: 'Questionnaire passé à 212 élèves, en classe, avec les professeurs principaux.' },
  ],
  moved: [{ kind: 'MID_TERM', inDays: 9 }],
}
