/** The cohorts to try things with, the past first: everything in them is made up, and says so. Months count from the first run. */
import { callBefore } from './call-before.ts'
import { callNow } from './call-now.ts'
import { carers } from './carers/experiment.ts'
import { college } from './college/experiment.ts'
import { garden } from './garden/experiment.ts'
import { home } from './home/experiment.ts'
import { kitchen } from './kitchen/experiment.ts'
import { mobility } from './mobility/experiment.ts'
import type { FictionalCohort } from './shapes.ts'

export const cohorts: readonly FictionalCohort[] = [
  {
    name: 'Promotion de démonstration précédente',
    months: [-14, -6],
    budget: '24000',
    call: callBefore,
    experiments: [home, kitchen],
  },
  {
    name: 'Promotion de démonstration',
    months: [-5, 6],
    budget: '48000',
    call: callNow,
    experiments: [garden, college, carers, mobility],
  },
]
