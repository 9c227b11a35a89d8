import type { Feature } from '../../model/feature.ts'
import { pressDeclare } from './press-declare.ts'
import { pressPlaces } from './press-places.ts'
import { submitDeclare } from './submit-declare.ts'

/** The places that an establishment offers. The button stands on other messages. */
export const feature: Feature = {
  commands: [],
  actions: { 'capacity.see': pressPlaces, 'capacity.declare': pressDeclare },
  forms: { 'capacity.declare': submitDeclare },
}
