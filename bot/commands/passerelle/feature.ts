import type { Feature } from '../../model/feature.ts'
import { pressForecast } from './forecast.ts'
import { pressDropNudge, pressRetryNudge } from './press-decide.ts'
import { isHelp, pressLanguage, runPasserelle } from './run.ts'

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
  hear: async (session, text) => (isHelp(text) ? runPasserelle(session, '') : undefined),
  actions: {
    'passerelle.language': pressLanguage,
    'passerelle.forecast': pressForecast,
    'passerelle.retry-nudge': pressRetryNudge,
    'passerelle.drop-nudge': pressDropNudge,
  },
}
