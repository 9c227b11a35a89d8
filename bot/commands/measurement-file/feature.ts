import type { Feature } from '../../model/feature.ts'
import { pressCheck } from './check.ts'
import { pressImport } from './import.ts'
import { receiveFile } from './receive.ts'

/** Files of values, dropped in the conversation with the bot: shown first, imported on a click. */
export const feature: Feature = {
  commands: [],
  receive: receiveFile,
  actions: {
    'measurement-file.check': pressCheck,
    'measurement-file.import': pressImport,
  },
}
