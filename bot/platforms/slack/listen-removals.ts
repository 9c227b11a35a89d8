import type { App } from '@slack/bolt'

/** Forgets a workspace. */
export type OnRemoved = (team: string) => Promise<void>

/** Hears that the app was removed from a workspace, or that its token there was revoked. Hearing it twice changes nothing. */
export function listenToRemovals(app: App, goOn: (work: Promise<unknown>) => void, onRemoved: OnRemoved): void {
  app.event('app_uninstalled', async ({ body }) => goOn(onRemoved(body.team_id)))
  app.event('tokens_revoked', async ({ event, body }) => {
    if (event.tokens.bot?.length) goOn(onRemoved(body.team_id))
  })
}
