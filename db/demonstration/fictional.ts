/** The cohort to try things with: everything here is made up, and says so. Months and days count from the first run. */
import type {
  Audience,
  Challenge,
  CollectionMethod,
  Direction,
  Frequency,
  IndicatorLevel,
  Language,
  MilestoneKind,
  Role,
} from '../generated/tables.ts'

export const cohort = { name: 'Promotion de démonstration', monthsBefore: 5, monthsAfter: 6 }

interface FictionalMember {
  readonly key: string
  readonly name: string
  readonly role: Role
  readonly language?: Language
}

export const members = [
  { key: 'staff', name: 'Agente du Département (démo)', role: 'STAFF' },
  { key: 'coach', name: 'Accompagnateur (démo)', role: 'COACH' },
  { key: 'coach.en', name: 'English-speaking coach (demo)', role: 'COACH', language: 'EN' },
  { key: 'evaluator', name: 'Évaluatrice (démo)', role: 'EVALUATOR' },
  { key: 'entrepreneur', name: 'Entrepreneure (démo)', role: 'ENTREPRENEUR' },
  { key: 'entrepreneur.college', name: 'Entrepreneure collèges (démo)', role: 'ENTREPRENEUR' },
  { key: 'entrepreneur.aidants', name: 'Entrepreneure aidants (démo)', role: 'ENTREPRENEUR' },
  { key: 'viewer', name: 'Lecteur (démo)', role: 'VIEWER' },
] as const satisfies readonly FictionalMember[]

export type MemberKey = (typeof members)[number]['key']

/** The address that a fictional member is known by; `.example` can never receive mail (RFC 2606). */
export const emailOf = (key: string) => `${key}@demo.passerelle.example`

interface FictionalIndicator {
  readonly name: string
  readonly unit: string
  readonly level: IndicatorLevel
  readonly direction: Direction
  readonly frequency: Frequency
  readonly collectionMethod: CollectionMethod
  readonly source: string
  readonly baseline: string | null
  readonly target: string
  readonly minimum: string
  readonly maximum: string | null
  /** Values of the first periods; the latest ended one is left to collect when the list is short. */
  readonly values: readonly string[]
}

interface FictionalExperiment {
  readonly enterprise: { readonly name: string; readonly description: string }
  readonly title: string
  readonly summary: string
  readonly entrepreneur: MemberKey
  /** What it looks for in an establishment. */
  readonly needs: {
    readonly categories: readonly string[]
    readonly audiences: readonly Audience[]
    readonly challenge: Challenge
    readonly words: string
    readonly inseeCodes: readonly string[]
  }
  readonly objectives: readonly {
    readonly title: string
    readonly beneficiaries: string
    readonly indicators: readonly FictionalIndicator[]
  }[]
}

const count = {
  level: 'OUTPUT',
  direction: 'INCREASE',
  frequency: 'MONTHLY',
  collectionMethod: 'REGISTER',
  minimum: '0',
} as const
const score = { unit: 'sur 10', level: 'OUTCOME', frequency: 'MONTHLY', minimum: '0', maximum: '10' } as const

export const experiments: readonly FictionalExperiment[] = [
  {
    enterprise: {
      name: 'Jardins en partage (fictif)',
      description: 'Ateliers de jardinage pour personnes âgées dépendantes',
    },
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
    objectives: [
      {
        title: 'Rompre l’isolement des résidents',
        beneficiaries: 'Résidents d’EHPAD',
        indicators: [
          {
            ...count,
            name: 'Bénéficiaires accompagnés',
            unit: 'personnes',
            source: 'Feuilles de présence',
            baseline: '0',
            target: '120',
            maximum: '5000',
            values: ['12', '27', '41', '58'],
          },
          {
            ...count,
            name: 'Séances animées',
            unit: 'séances',
            source: 'Registre des ateliers',
            baseline: '0',
            target: '20',
            maximum: '500',
            values: ['4', '6', '9', '11', '12'],
          },
        ],
      },
      {
        title: 'Améliorer le bien-être au quotidien',
        beneficiaries: 'Résidents et soignants',
        indicators: [
          {
            ...score,
            name: 'Bien-être déclaré',
            direction: 'INCREASE',
            collectionMethod: 'SELF_ASSESSMENT_SCALE',
            source: 'Échelle remplie en fin de mois',
            baseline: '5.2',
            target: '7.0',
            values: ['5.2', '5.6', '5.9', '6.3'],
          },
        ],
      },
    ],
  },
  {
    enterprise: { name: 'Déclic métiers (fictif)', description: 'Rencontres de professionnels pour collégiens' },
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
    objectives: [
      {
        title: 'Élargir les choix d’orientation',
        beneficiaries: 'Collégiens de 4e et de 3e',
        indicators: [
          {
            ...count,
            name: 'Collégiens rencontrés',
            unit: 'élèves',
            source: 'Listes de classe',
            baseline: '0',
            target: '600',
            maximum: '20000',
            values: ['48', '130', '214', '310'],
          },
          {
            name: 'Élèves avec un projet d’orientation',
            unit: '%',
            level: 'OUTCOME',
            direction: 'INCREASE',
            frequency: 'QUARTERLY',
            collectionMethod: 'SURVEY',
            source: 'Questionnaire trimestriel',
            baseline: '34',
            target: '60',
            minimum: '0',
            maximum: '100',
            values: ['41.5'],
          },
        ],
      },
    ],
  },
  {
    enterprise: { name: 'Relais aidants (fictif)', description: 'Temps de répit pour les proches aidants' },
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
    objectives: [
      {
        title: 'Prévenir l’épuisement des aidants',
        beneficiaries: 'Proches aidants',
        indicators: [
          {
            ...count,
            name: 'Aidants accompagnés',
            unit: 'personnes',
            source: 'Fichier des adhésions',
            baseline: '0',
            target: '80',
            maximum: '2000',
            values: ['9', '17', '26', '38'],
          },
          {
            ...count,
            name: 'Heures de répit',
            unit: 'heures',
            source: 'Planning des relais',
            baseline: '0',
            target: '400',
            maximum: '20000',
            values: ['36', '82.5', '120', '171.5', '203'],
          },
          {
            ...score,
            name: 'Épuisement ressenti',
            direction: 'DECREASE',
            collectionMethod: 'SURVEY',
            source: 'Questionnaire mensuel',
            baseline: '7.8',
            target: '5.0',
            values: ['7.8', '7.1', '6.9', '6.4'],
          },
        ],
      },
    ],
  },
]

interface FictionalMilestone {
  readonly kind: MilestoneKind
  readonly title: string
  readonly responsible: Role
  /** Days from the first run; negative ones are completed. */
  readonly dueIn: number
}

export const milestones: readonly FictionalMilestone[] = [
  { kind: 'FRAMEWORK_SIGNED', title: 'Signer le cadre d’évaluation', responsible: 'EVALUATOR', dueIn: -120 },
  { kind: 'BASELINE', title: 'Établir la situation de référence', responsible: 'ENTREPRENEUR', dueIn: -95 },
  { kind: 'MID_TERM', title: 'Préparer le point à mi-parcours', responsible: 'ENTREPRENEUR', dueIn: 2 },
  { kind: 'FINAL_COLLECTION', title: 'Terminer le recueil final', responsible: 'ENTREPRENEUR', dueIn: 130 },
  { kind: 'JOINT_ANALYSIS', title: 'Tenir l’analyse partagée', responsible: 'EVALUATOR', dueIn: 150 },
  { kind: 'COMMITTEE', title: 'Présenter le bilan au comité', responsible: 'STAFF', dueIn: 165 },
]

/** A place that does not exist, for introductions that have a past. */
export const establishment = {
  source: 'DEMONSTRATION',
  sourceKey: 'residence-de-demonstration',
  name: 'Résidence de démonstration (fictive)',
  kind: 'MEDICO_SOCIAL',
  category: 'EHPAD fictif',
  address: '1 rue de l’Exemple',
  postcode: '95000',
  commune: 'Cergy',
  contactName: 'Direction de la résidence (fictive)',
  contactEmail: 'direction@residence.passerelle.example',
  demonstration: true,
} as const

/** Whom introductions to it are proposed to. */
export const contact = { contactName: establishment.contactName, contactEmail: establishment.contactEmail }

interface FictionalIntroduction {
  readonly purpose: string
  readonly effort: string
  readonly askedDaysAgo: number
}

/** The introductions to it, by how far they have come. */
export const stories = {
  hosted: {
    purpose: 'Installer les premiers bacs et animer un atelier d’essai.',
    effort: 'Une heure par semaine pendant deux mois, avec un soignant.',
    askedDaysAgo: 90,
  },
  proposed: {
    purpose: 'Présenter les rencontres de professionnels à l’équipe d’animation.',
    effort: 'Une réunion d’une heure.',
    askedDaysAgo: 5,
  },
  requested: {
    purpose: 'Ouvrir un groupe de parole aux proches des résidents.',
    effort: 'Une salle, deux heures par mois.',
    askedDaysAgo: 1,
  },
} as const satisfies Record<string, FictionalIntroduction>

export type Story = keyof typeof stories

/** What was agreed about the site of the hosted story. */
export const site = {
  public: 'Quinze résidents, dont cinq en fauteuil',
  capacity: 15,
  referentName: 'Animatrice de la résidence (démo)',
  referentEmail: emailOf('animatrice'),
}

/** Between the enterprise and the establishment: nobody pays anybody. */
export const parties = ['Jardins en partage (fictif)', establishment.name]
