import type { Feature } from '../../model/feature.ts'
import { pressLanguage, runPasserelle } from './run.ts'

/** Help, and the person's own settings. */
export const feature: Feature = {
  commands: [
    {
      names: ['passerelle'],
      description: 'passerelle.description',
      hint: 'passerelle.hint',
      examples: ['/passerelle', '/passerelle langue en'],
      run: runPasserelle,
    },
  ],
  actions: { 'passerelle.language': pressLanguage },
}
