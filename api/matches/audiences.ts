import type { Audience } from '#db/generated/tables.ts'

/** Whom the establishments of some categories receive. */
interface Reception {
  readonly categories: readonly string[]
  readonly audiences: readonly Audience[]
}

/**
 * The publics that a category of establishment receives. A category is read by its words, and by all that `SYNONYMS` of the
 * search says it is called. Nothing else needs to change to teach the ranking another category.
 */
export const RECEPTIONS: readonly Reception[] = [
  { categories: ['EHPAD', 'EHPA', 'USLD', 'PASA', 'PUV'], audiences: ['DEPENDENT_ELDERS'] },
  { categories: ['résidence autonomie'], audiences: ['ELDERS'] },
  {
    categories: ['SSIAD', 'SAAD', 'SPASAD', 'SAD', 'HAD'],
    audiences: ['ELDERS', 'DEPENDENT_ELDERS', 'DISABLED_ADULTS'],
  },
  { categories: ['CLIC'], audiences: ['ELDERS', 'DEPENDENT_ELDERS', 'CARERS'] },
  { categories: ['ESA', 'centre de jour', 'plateforme de répit'], audiences: ['DEPENDENT_ELDERS', 'CARERS'] },
  {
    categories: [
      'IME',
      'IEM',
      'ITEP',
      'SESSAD',
      'EEAP',
      'EEPEH',
      'institut pour déficients auditifs',
      'école intégrée',
    ],
    audiences: ['DISABLED_CHILDREN'],
  },
  { categories: ['CAMSP'], audiences: ['DISABLED_CHILDREN', 'YOUNG_CHILDREN', 'FAMILIES'] },
  { categories: ['CMPP'], audiences: ['DISABLED_CHILDREN', 'CHILDREN', 'PATIENTS'] },
  { categories: ['SEGPA', 'ULIS'], audiences: ['DISABLED_CHILDREN', 'COLLEGE_PUPILS'] },
  { categories: ['ESAT', 'entreprise adaptée', 'ESRP', 'EA'], audiences: ['DISABLED_ADULTS', 'JOB_SEEKERS'] },
  {
    categories: [
      'MAS',
      'FAM',
      'EANM',
      'foyer de vie',
      'foyer d’hébergement',
      'foyer hébergement',
      'SAVS',
      'SAMSAH',
      'CAJ',
      // As the files of the territory say it: « Accueil de jour/CAVT/CITL ».
      'accueil de jour',
      'CAVT',
      'CITL',
    ],
    audiences: ['DISABLED_ADULTS'],
  },
  { categories: ['MDPH'], audiences: ['DISABLED_CHILDREN', 'DISABLED_ADULTS', 'CARERS'] },
  { categories: ['GEM', 'CMP', 'CATTP', 'CHS', 'atelier thérapeutique'], audiences: ['PATIENTS'] },
  {
    categories: ['hôpital', 'hôpitaux', 'clinique', 'SSR', 'HDJ', 'MSP', 'médecins', 'pharmacies'],
    audiences: ['PATIENTS'],
  },
  { categories: ['centre de postcure', 'appartement thérapeutique', 'dialyse'], audiences: ['PATIENTS'] },
  { categories: ['CSAPA', 'LHSS'], audiences: ['PATIENTS', 'PRECARIOUS'] },
  { categories: ['CHRS', 'centre d’hébergement d’urgence', 'pension de famille'], audiences: ['PRECARIOUS'] },
  { categories: ['CADA'], audiences: ['EXILES', 'PRECARIOUS'] },
  { categories: ['épicerie sociale', 'épicerie solidaire'], audiences: ['PRECARIOUS'] },
  { categories: ['SIAE', 'ACI'], audiences: ['JOB_SEEKERS', 'PRECARIOUS'] },
  { categories: ['mission locale', 'CFA'], audiences: ['YOUNG_ADULTS', 'JOB_SEEKERS'] },
  { categories: ['FJT', 'lycée'], audiences: ['YOUNG_ADULTS'] },
  { categories: ['MECS', 'ASE'], audiences: ['CHILDREN', 'FAMILIES'] },
  { categories: ['crèche', 'PMI'], audiences: ['YOUNG_CHILDREN', 'FAMILIES'] },
  { categories: ['collège'], audiences: ['COLLEGE_PUPILS', 'CHILDREN'] },
  { categories: ['école'], audiences: ['CHILDREN'] },
]

/** The categories open to everybody: they may well receive the public looked for. */
export const OPEN_TO_ALL: readonly string[] = [
  'CCAS',
  'mairie',
  'MJC',
  'centre social',
  'médiathèque',
  'association',
  'maison de services',
  'tiers-lieu',
]

/** The categories that receive a public. */
export const categoriesReceiving = (audience: Audience): readonly string[] =>
  RECEPTIONS.flatMap(({ categories, audiences }) => (audiences.includes(audience) ? categories : []))

/** The categories of which we know whom they receive. */
export const KNOWN_CATEGORIES: readonly string[] = [
  ...RECEPTIONS.flatMap(({ categories }) => categories),
  ...OPEN_TO_ALL,
]
