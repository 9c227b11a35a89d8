import type { Audience, Challenge, EstablishmentKind } from '../../generated/operations.ts'

/** The families of establishments, as the form lists them. */
export const KINDS: readonly EstablishmentKind[] = [
  'MEDICO_SOCIAL',
  'HEALTH',
  'COLLEGE',
  'ASSOCIATION',
  'MUNICIPAL',
  'OTHER',
]

/** The publics, as the form lists them. */
export const AUDIENCES: readonly Audience[] = [
  'ELDERS',
  'DEPENDENT_ELDERS',
  'CARERS',
  'DISABLED_CHILDREN',
  'DISABLED_ADULTS',
  'YOUNG_CHILDREN',
  'CHILDREN',
  'COLLEGE_PUPILS',
  'YOUNG_ADULTS',
  'FAMILIES',
  'PRECARIOUS',
  'JOB_SEEKERS',
  'EXILES',
  'PATIENTS',
]

/** The problems, as the form lists them. */
export const CHALLENGES: readonly Challenge[] = [
  'ISOLATION_OF_ELDERS',
  'LOSS_OF_AUTONOMY',
  'RESPITE_OF_CARERS',
  'INCLUSION_OF_DISABLED',
  'CAREER_GUIDANCE',
  'SCHOOL_SUCCESS',
  'CHILD_PROTECTION',
  'PARENTHOOD',
  'HEALTHY_FOOD',
  'MENTAL_HEALTH',
  'HOUSING',
  'WORK_INCLUSION',
  'DIGITAL_INCLUSION',
]
