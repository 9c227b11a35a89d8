import type { AllMiddlewareArgs, AnyMiddlewareArgs, App } from '@slack/bolt'
import { createSeen } from '../seen.ts'

/** Slack refuses a signature of more than five minutes: as many requests as may come in that time. */
const REMEMBERED = 50_000

/**
 * An exact copy of a signed request is acknowledged, and nothing more: Bolt lets copies pass for five minutes, and Slack,
 * when it sends something again, signs it anew. Runs once the signature has been checked.
 */
export function hearOnce(app: App): void {
  const seen = createSeen(REMEMBERED)
  app.use(async (args: AnyMiddlewareArgs & AllMiddlewareArgs) => {
    const { signature } = args.context
    if (typeof signature !== 'string' || seen.isFirst(signature)) return args.next()
    if ('ack' in args && typeof args.ack === 'function') await args.ack()
  })
}
