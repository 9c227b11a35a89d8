import type { Feature } from '../../model/feature.ts'
import { pressMove, pressReopen, submitMove, submitReopen } from './arrange.ts'
import { pressAttest, pressComplete, submitAttest } from './attest.ts'
import { hearMilestone } from './hear.ts'
import { runMilestone } from './run.ts'

/** Milestones: see what is due, attest what is done; agents date them and open them again. */
export const feature: Feature = {
  commands: [
    {
      names: ['jalon', 'milestone'],
      description: 'milestone.description',
      hint: 'milestone.hint',
      examples: ['/jalon', '/jalon mi-parcours', '/jalon validés'],
      run: runMilestone,
    },
  ],
  hear: hearMilestone,
  actions: {
    'milestone.complete': pressComplete,
    'milestone.attest': pressAttest,
    'milestone.move': pressMove,
    'milestone.reopen': pressReopen,
  },
  forms: { 'milestone.attest': submitAttest, 'milestone.move': submitMove, 'milestone.reopen': submitReopen },
}
