import type { Feature } from '../../model/feature.ts'
import { pressNeeds } from './press-needs.ts'
import { submitNeeds } from './submit-needs.ts'

/** What an experiment looks for in an establishment: suggestions follow from it. Its button stands under them. */
export const feature: Feature = {
  commands: [],
  actions: { 'match.needs': pressNeeds },
  forms: { 'match.needs': submitNeeds },
}
