/** « Rester chez soi après l’hôpital »: nine months of values, all approved. */
import type { FictionalCorrection, FictionalNetEffect, FictionalSeries } from '../shapes.ts'

export const series: readonly FictionalSeries[] = [
  { of: 'accompanied', group: '60 à 74 ans', values: ['2', '5', '8', '12', '15', '19', '22', '26', '28'] },
  { of: 'accompanied', group: '75 à 84 ans', values: ['4', '9', '15', '22', '29', '35', '41', '48', '53'] },
  { of: 'accompanied', group: '85 ans et plus', values: ['1', '4', '8', '12', '17', '21', '26', '30', '33'] },
  {
    of: 'delay',
    values: [
      ['4', 7],
      ['8', 12],
      ['11', 14],
      ['13', 16],
      ['14', 16],
      ['13', 15],
      ['13', 14],
      ['14', 15],
      ['9', 10],
    ],
  },
  { of: 'hours', values: ['31', '48.5', '57', '66', '62.5', '59', '64', '68.5', '51'] },
  {
    of: 'spent',
    values: ['3120.5', '2480', '2615.4', '2790', '2544', '2610.75', '2575', '2690.2', '2381.15'],
  },
  {
    of: 'readmissions',
    values: [
      ['4', 18],
      {
        said: ['8', 35],
        evidence: {
          name: 'Tableau agrégé du service de gériatrie',
          url: 'https://domicile.passerelle.example/tableau',
        },
      },
      ['7', 32],
      ['5', 22],
    ],
  },
  {
    of: 'wellbeing',
    values: [
      ['4.4', 7],
      ['4.8', 16],
      ['5.2', 27],
      ['5.5', 38],
      ['5.7', 49],
      { said: { absence: 'Congés de l’ergothérapeute : les appels de suivi n’ont pas comporté l’échelle.' } },
      ['6.1', 66],
      ['6.3', 74],
      ['6.4', 81],
    ],
  },
  {
    of: 'satisfied',
    values: [
      ['5', 7],
      ['12', 14],
      ['17', 20],
      ['21', 23],
      ['19', 22],
      ['17', 18],
      ['20', 23],
      ['22', 24],
      ['15', 16],
    ],
  },
  {
    of: 'words',
    values: [
      '« On m’a donné une ordonnance, puis quelqu’un est venu voir mon escalier. » Les proches citent surtout l’éclairage de nuit.',
      'Trois personnes ont repris les courses à pied. Une fille dit avoir cessé d’appeler chaque soir. Deux regrettent de ne pas avoir eu la visite avant la sortie.',
      'Les appels de suivi sont attendus ; à trois mois, plusieurs demandent qu’ils continuent.',
      'Les équipes de l’hôpital disent penser au logement plus tôt, mais manquer de temps pour prévenir.',
    ],
  },
]

/** Found after the bilan was signed: what it says does not move. */
export const corrections: readonly FictionalCorrection[] = [
  {
    of: 'readmissions',
    period: 1,
    daysAgo: 15,
    said: ['9', 35],
    reason: 'Un séjour dans un autre hôpital, signalé après coup par la famille.',
    reopened: 'L’hôpital a transmis un séjour manquant après la signature du bilan : le trimestre est rouvert.',
    sinceBilan: true,
  },
]

export const netEffects: readonly FictionalNetEffect[] = [
  {
    of: 'readmissions',
    daysAgo: 170,
    deadweight: {
      rate: '0.3',
      evidence: 'PUBLISHED_STUDY',
      source:
        'Étude nationale sur le retour à domicile des plus de 75 ans : un tiers de la baisse s’observe sans visite.',
    },
    othersShare: {
      rate: '0.15',
      evidence: 'STAKEHOLDER_ESTIMATE',
      source: 'Réunion de l’analyse partagée : l’équipe mobile de gériatrie a été renforcée la même année.',
    },
  },
]
