import type { App } from '@slack/bolt'
import { within } from '../within.ts'
import { gestureBy, gestureKeys } from './gesture.ts'
import type { Heard } from './heard.ts'
import { lookupOf, renderOptions } from './render-field.ts'
import { contextOf } from './teams.ts'

/** Hears what is typed in a field found as one types: its `action_id` names the look-up. Nothing found is no error. */
export function listenToLookups(app: App, { bot, teams }: Heard): void {
  app.options<'block_suggestion'>(
    { type: 'block_suggestion', action_id: /^lookup:/ },
    async ({ ack, body, context: { teamId } }) => {
      const context = contextOf(teams, teamId)
      const { action_id, value: query, view, user } = body
      const lookup = lookupOf(action_id)
      const key = gestureKeys.lookup(view?.id ?? user.id, lookup, query)
      const pending = bot.lookup(gestureBy(context, body, key), lookup, query)
      const found = await within(context.patience.answer, pending)
      if (!found) context.logger.warn({ lookup }, 'A look-up took too long for Slack: it showed nothing')
      await ack({ options: renderOptions(found ?? []) })
    },
  )
}
