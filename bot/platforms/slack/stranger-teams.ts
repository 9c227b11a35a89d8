import type { AckFn, App, RespondFn } from '@slack/bolt'
import { sayBoth } from '../../say.ts'
import type { Teams } from './teams.ts'

const text = sayBoth('slack.not-installed')

/** What Bolt gives beside, depending on the gesture: events have neither. */
interface Answers {
  readonly ack?: AckFn<void>
  readonly respond?: RespondFn
}

/** A gesture of a workspace where the bot is not, or no longer, goes no further; whoever made it is told so. */
export function turnStrangersAway(app: App, teams: Teams): void {
  app.use(async ({ context, body, next, ...answers }) => {
    if (teams.contextOf(context.teamId)) return next()
    const { ack, respond } = answers as Answers
    await ack?.()
    if ('response_url' in body) await respond?.({ response_type: 'ephemeral', replace_original: false, text })
  })
}
