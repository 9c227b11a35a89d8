import type { Feature } from '../../model/feature.ts'
import { pressCohort } from './cohort.ts'
import { pressExperiment } from './experiment.ts'
import { pressIndicator } from './indicator.ts'

/** Pictures of figures, asked by `/indicateur courbe` and `/programme courbe`, or by a button. */
export const feature: Feature = {
  commands: [],
  actions: {
    'chart.indicator': pressIndicator,
    'chart.experiment': pressExperiment,
    'chart.cohort': pressCohort,
  },
}
