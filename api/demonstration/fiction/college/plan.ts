/** « Un métier, une rencontre »: what is to be measured. */
import type { FictionalObjective, FictionalPlan } from '../shapes.ts'
import { accelerator, authority, laboratory } from '../stakeholders.ts'

const PUPILS = 'Les élèves et leurs parents'

const meetings: FictionalObjective = {
  key: 'rencontres',
  title: 'Faire rencontrer des métiers que les élèves ne connaissent pas',
  beneficiaries: 'Collégiens de 4e et de 3e',
  indicators: [
    {
      key: 'accompanied',
      follows: 'accompanied',
      name: 'Collégiens rencontrés',
      dimension: 'Niveau',
      groups: ['4e', '3e'],
      baseline: '0',
      target: '600',
      maximum: '20000',
      source: 'Listes de classe',
    },
    {
      key: 'professionals',
      name: 'Professionnels engagés',
      kind: 'COUNT',
      unit: 'personnes',
      level: 'OUTPUT',
      direction: 'INCREASE',
      frequency: 'MONTHLY',
      collectionMethod: 'REGISTER',
      calculation: 'Nombre de professionnels différents venus en classe ou ayant ouvert leur atelier depuis le début.',
      source: 'Conventions d’intervention',
      baseline: '0',
      target: '45',
      minimum: '0',
      periodAggregation: 'LAST',
      siteAggregation: 'SUM',
    },
    {
      key: 'hours',
      follows: 'hours',
      name: 'Heures de rencontre',
      baseline: '0',
      target: '320',
    },
  ],
}

const choices: FictionalObjective = {
  key: 'orientation',
  title: 'Élargir les choix d’orientation',
  beneficiaries: 'Collégiens de 4e et de 3e',
  indicators: [
    {
      key: 'projects',
      name: 'Élèves avec un projet d’orientation',
      kind: 'RATE',
      unit: '%',
      level: 'OUTCOME',
      direction: 'INCREASE',
      frequency: 'QUARTERLY',
      collectionMethod: 'SURVEY',
      calculation: 'Élèves qui citent au moins une voie et une raison de la choisir, sur les élèves interrogés.',
      source: 'Questionnaire trimestriel, en classe, anonyme',
      baseline: '34',
      baselineComment: 'Questionnaire passé à 212 élèves avant la première rencontre.',
      target: '60',
      minimum: '0',
      maximum: '100',
      periodAggregation: 'LAST',
      siteAggregation: 'RATIO_OF_SUMS',
    },
    {
      key: 'satisfied',
      follows: 'satisfied',
      name: 'Élèves satisfaits de la rencontre',
      baselineComment: 'Pas de situation de référence : la question porte sur la rencontre elle-même.',
      target: '75',
    },
    {
      key: 'spent',
      follows: 'spent',
      baselineComment: 'Pas de situation de référence : la cible est le budget à ne pas dépasser.',
      target: '16000',
    },
  ],
}

/** What the first version says. */
export const plan: FictionalPlan = {
  stakeholders: [
    authority,
    accelerator,
    laboratory,
    {
      kind: 'ENTERPRISE',
      name: 'Déclic métiers (fictif)',
      expectations: 'Savoir si une heure en classe suffit, ou s’il faut la visite d’un atelier.',
      member: 'entrepreneur.college',
    },
    {
      kind: 'ESTABLISHMENT',
      name: 'Le collège de démonstration (fictif)',
      expectations: 'Des rencontres qui tiennent dans l’emploi du temps, et utiles au parcours Avenir.',
      onPaper: 'Le principal du collège (démo)',
    },
    {
      kind: 'BENEFICIARIES',
      name: PUPILS,
      expectations: 'Voir des métiers pour de vrai, et trouver un stage sans dépendre des relations de la famille.',
    },
  ],
  theorySteps: [
    { key: 'classe', kind: 'ACTION', label: 'Faire venir en classe des professionnels du territoire' },
    { key: 'atelier', kind: 'ACTION', label: 'Ouvrir leur atelier une demi-journée à de petits groupes' },
    { key: 'decouvre', kind: 'CHANGE', label: 'Les élèves découvrent des métiers absents de leur entourage' },
    { key: 'projette', kind: 'CHANGE', label: 'Ils se projettent dans une voie et savent dire pourquoi' },
    { key: 'mission', kind: 'MISSION', label: 'Une orientation choisie, quel que soit le quartier où l’on grandit' },
  ],
  theoryLinks: [
    { from: 'classe', to: 'decouvre', assumption: 'Les professionnels viennent de milieux et de métiers variés.' },
    { from: 'atelier', to: 'decouvre', assumption: 'Le transport jusqu’à l’atelier est pris en charge.' },
    { from: 'decouvre', to: 'projette', assumption: 'L’équipe enseignante reprend la rencontre en classe.' },
    { from: 'projette', to: 'mission' },
  ],
  objectives: [meetings, choices],
  expectedChanges: [
    {
      description: 'Des filles et des garçons citent des métiers qu’ils croyaient réservés à l’autre sexe.',
      observation: 'Questions ouvertes du questionnaire, relues par le laboratoire.',
      objective: 'orientation',
      stakeholder: PUPILS,
    },
  ],
}

/** What the second version would say: internships are measured too, and the target of projects is raised. */
export const nextPlan: FictionalPlan = {
  ...plan,
  objectives: [
    meetings,
    {
      ...choices,
      indicators: [
        ...choices.indicators.map((sheet) => (sheet.key === 'projects' ? { ...sheet, target: '65' } : sheet)),
        {
          key: 'internships',
          name: 'Élèves de 3e ayant trouvé leur stage grâce à une rencontre',
          kind: 'RATE',
          unit: '%',
          level: 'OUTCOME',
          direction: 'INCREASE',
          frequency: 'QUARTERLY',
          collectionMethod: 'ADMIN_DATA',
          calculation: 'Stages trouvés auprès d’un professionnel rencontré, sur les conventions de stage signées.',
          source: 'Conventions de stage tenues par le collège',
          baselineComment: 'Pas de situation de référence : le collège ne notait pas l’origine des stages.',
          target: '30',
          minimum: '0',
          maximum: '100',
          periodAggregation: 'RATIO_OF_SUMS',
          siteAggregation: 'RATIO_OF_SUMS',
        },
      ],
    },
  ],
}
