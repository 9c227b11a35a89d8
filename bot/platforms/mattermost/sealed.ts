import { packButton } from './button.ts'
import type { MattermostContext } from './context.ts'
import { packState } from './dialog-state.ts'
import type { Wiring } from './render/wiring.ts'
import type { Purpose, Scope } from './seal.ts'

const A_DAY = 86_400_000
/** A reminder may be acted on weeks after it came; a form may stay open over a day of meetings. */
const LIVES: Readonly<Record<Purpose, number>> = { button: 90 * A_DAY, dialog: A_DAY }

type Context = Pick<MattermostContext, 'seal' | 'workspace' | 'callbacks' | 'now'>

/** For whom something is shown, and where. */
export interface Audience {
  readonly user: string
  readonly channel: string
  readonly scope: Scope
  /** The message that it replaces, or whose button led to it. */
  readonly post?: string | undefined
  readonly showing?: number | undefined
}

/** How what is shown to an audience calls back. A dialog is always one person's. */
export function createWiring(context: Context, audience: Audience, timeZone = 'Europe/Paris'): Wiring {
  const { seal, workspace: server, callbacks, now } = context
  const { user, channel, scope, post, showing } = audience
  const close = (purpose: Purpose, bounds: { readonly channel: string; readonly scope: Scope }, payload: string) =>
    seal.close({
      ...{ purpose, server, user, payload, ...bounds },
      expiresAt: new Date(now().getTime() + LIVES[purpose]),
    })
  return {
    actionUrl: callbacks.actionUrl,
    lookupUrl: callbacks.lookupUrl,
    timeZone,
    press: (action) => close('button', { channel, scope }, packButton(action)),
    state: (form) =>
      close('dialog', { channel: '', scope: 'private' }, packState({ channel, scope, post, showing }, form, now())),
  }
}
