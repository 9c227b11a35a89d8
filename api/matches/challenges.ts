import type { Challenge } from '#db/generated/tables.ts'

const AT_HOME = ['SSIAD', 'SAAD', 'SPASAD', 'SAD'] as const
const FOR_ELDERS = ['EHPAD', 'EHPA', 'USLD', 'résidence autonomie'] as const
const FOR_DISABLED_CHILDREN = ['IME', 'IEM', 'ITEP', 'SESSAD', 'EEAP', 'EEPEH'] as const
const FOR_DISABLED_ADULTS = ['MAS', 'FAM', 'EANM', 'foyer de vie', 'foyer d’hébergement', 'SAVS', 'SAMSAH'] as const
const FOR_WORK = ['ESAT', 'entreprise adaptée', 'ESRP', 'SIAE', 'ACI'] as const
const FOR_HOUSING = ['CHRS', 'centre d’hébergement d’urgence', 'CADA', 'FJT', 'pension de famille'] as const

/**
 * Where each problem is met, by category of establishment: the whole rule of the criterion CHALLENGE. Words written by people
 * are not compared: why they would be near to each other could not be said.
 */
export const CHALLENGES: Readonly<Record<Challenge, readonly string[]>> = {
  ISOLATION_OF_ELDERS: [...FOR_ELDERS, ...AT_HOME, 'CLIC', 'CCAS', 'centre social', 'médiathèque'],
  LOSS_OF_AUTONOMY: [...FOR_ELDERS, ...AT_HOME, 'CLIC', 'SSR', 'ESA', 'HAD', 'centre de jour'],
  RESPITE_OF_CARERS: [
    'CLIC',
    'ESA',
    'centre de jour',
    'plateforme de répit',
    ...AT_HOME,
    'EHPAD',
    'MDPH',
    'SAMSAH',
    'CCAS',
  ],
  INCLUSION_OF_DISABLED: [...FOR_DISABLED_CHILDREN, ...FOR_DISABLED_ADULTS, ...FOR_WORK, 'MDPH', 'ULIS', 'SEGPA'],
  CAREER_GUIDANCE: ['collège', 'lycée', 'CFA', 'mission locale', 'IME', 'MECS', 'SEGPA'],
  SCHOOL_SUCCESS: ['école', 'collège', 'lycée', 'SEGPA', 'ULIS', 'ITEP', 'MECS', 'centre social', 'médiathèque'],
  CHILD_PROTECTION: ['MECS', 'ASE', 'PMI', 'ITEP', 'CMPP'],
  PARENTHOOD: ['crèche', 'PMI', 'CAMSP', 'CMPP', 'école', 'centre social', 'MECS'],
  HEALTHY_FOOD: [
    ...FOR_ELDERS,
    'collège',
    'école',
    'lycée',
    'CHRS',
    'épicerie sociale',
    'CCAS',
    'centre social',
    'crèche',
  ],
  MENTAL_HEALTH: ['CMP', 'CMPP', 'CATTP', 'CHS', 'HDJ', 'GEM', 'ITEP', 'CSAPA', 'appartement thérapeutique'],
  HOUSING: [...FOR_HOUSING, 'LHSS', 'CCAS'],
  WORK_INCLUSION: [...FOR_WORK, 'mission locale', 'CHRS', 'CFA'],
  DIGITAL_INCLUSION: [
    'CCAS',
    'mairie',
    'médiathèque',
    'centre social',
    'MJC',
    'résidence autonomie',
    'CHRS',
    'mission locale',
  ],
}
