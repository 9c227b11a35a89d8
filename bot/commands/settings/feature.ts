import { LINK } from '../../link-again.ts'
import type { Feature } from '../../model/feature.ts'
import { inPlace } from '../../model/reply.ts'
import { pressUnlink, sayLinked } from './accounts.ts'
import { openSettings } from './form.ts'
import { pressEndLeave } from './leave.ts'
import { submitSettings } from './submit.ts'

/** The person's own settings and accounts. They are reached by `/passerelle`. */
export const feature: Feature = {
  commands: [],
  actions: {
    'settings.edit': openSettings,
    'settings.end-leave': pressEndLeave,
    'settings.unlink': pressUnlink,
    [LINK]: async (session) => inPlace(await sayLinked(session)),
  },
  forms: { 'settings.save': submitSettings },
}
