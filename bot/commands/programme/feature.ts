import type { Feature } from '../../model/feature.ts'
import { runProgramme } from './run.ts'

/** The programme at a glance. */
export const feature: Feature = {
  commands: [
    {
      names: ['programme'],
      description: 'programme.description',
      hint: 'programme.hint',
      examples: [
        '/programme',
        '/programme plan',
        '/programme candidatures',
        '/programme bilan',
        '/programme bilan andibo',
        '/programme courbe',
      ],
      run: runProgramme,
    },
  ],
}
