/** « Le jardin vient à l’EHPAD »: what has been measured. */
import type { FictionalCorrection, FictionalNetEffect, FictionalSeries } from '../shapes.ts'

export const series: readonly FictionalSeries[] = [
  // The last month is left to be entered in the chat.
  { of: 'accompanied', values: ['12', '27', '41', { said: '58', stays: 'SUBMITTED' }] },
  {
    of: 'sessions',
    site: 'residence',
    values: [
      '4',
      {
        said: '6',
        evidence: {
          name: 'Feuilles de présence numérisées',
          url: 'https://jardins.passerelle.example/feuilles-de-presence',
        },
      },
      '8',
      '8',
      { said: '9', stays: 'SUBMITTED' },
    ],
  },
  { of: 'sessions', site: 'autonomy', values: [null, '2', '4', '5', { said: '5', stays: 'SUBMITTED' }] },
  { of: 'hours', values: ['8.5', '16', '25.5', '26', { said: '29.5', stays: 'DRAFT' }] },
  {
    of: 'wellbeing',
    group: 'En fauteuil',
    values: [
      ['4.6', 9],
      ['4.9', 11],
      {
        said: ['5.4', 12],
        evidence: { name: 'Relevé des échelles', url: 'https://jardins.passerelle.example/echelles' },
      },
      {
        said: ['8.9', 12],
        returned: 'Plus de trois points de plus en un mois : n’est-ce pas 5,9 ? Merci de relire les feuilles du 28.',
      },
    ],
  },
  {
    of: 'wellbeing',
    group: 'Marche avec aide',
    values: [['5.3', 14], ['5.6', 15], ['5.9', 17], ['6.4', 18], { said: ['6.6', 18], stays: 'SUBMITTED' }],
  },
  {
    of: 'wellbeing',
    group: 'Marche seul',
    values: [['5.8', 8], ['6.1', 9], ['6.2', 9], ['6.7', 10], { said: ['6.8', 10], stays: 'SUBMITTED' }],
  },
  {
    of: 'satisfied',
    site: 'residence',
    values: [['9', 12], ['17', 21], ['24', 29], { said: ['27', 33], stays: 'SUBMITTED' }],
  },
  { of: 'satisfied', site: 'autonomy', values: [null, ['5', 6], ['11', 12], { said: ['14', 16], stays: 'SUBMITTED' }] },
  {
    of: 'words',
    values: [
      '« Le mardi, je sais pourquoi je me lève. » Les soignants notent que les résidents se parlent davantage à table ; deux regrettent que l’atelier tombe à l’heure des toilettes.',
      {
        said: 'Les familles viennent plus volontiers le jour de l’atelier. Un résident en fauteuil a demandé un bac près de sa fenêtre. L’équipe de nuit ne connaît pas encore le jardin.',
        stays: 'SUBMITTED',
      },
    ],
  },
  {
    of: 'spent',
    values: [
      '2140',
      '1386.4',
      { said: { absence: 'La facture de terreau et de bois n’est pas parvenue ; elle sera comptée le mois suivant.' } },
      { said: '2735.9', followUp: 'Deux mois de fournitures en un : à répartir si le coût par atelier est présenté.' },
    ],
  },
]

export const corrections: readonly FictionalCorrection[] = [
  {
    of: 'hours',
    period: 2,
    daysAgo: 12,
    said: '23.5',
    reason: 'Deux heures de préparation avaient été comptées par erreur.',
  },
]

export const netEffects: readonly FictionalNetEffect[] = [
  {
    of: 'wellbeing',
    daysAgo: 10,
    deadweight: {
      rate: '0.25',
      evidence: 'COMPARISON',
      source:
        'Unité voisine de la résidence, sans jardin : + 0,3 point sur la même période, sans doute l’effet de la saison.',
    },
    othersShare: {
      rate: '0.2',
      evidence: 'STAKEHOLDER_ESTIMATE',
      source: 'Réunion du conseil de la vie sociale : l’arrivée d’une animatrice à mi-temps a aussi joué.',
    },
  },
]
