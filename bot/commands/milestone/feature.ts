import type { Feature } from '../../model/feature.ts'
import { pressComplete, runMilestone } from './run.ts'

/** Milestones: see what is due, attest what is done. */
export const feature: Feature = {
  commands: [
    {
      names: ['jalon', 'milestone'],
      description: 'milestone.description',
      hint: 'milestone.hint',
      examples: ['/jalon', '/jalon mi-parcours'],
      run: runMilestone,
    },
  ],
  actions: { 'milestone.complete': pressComplete },
}
