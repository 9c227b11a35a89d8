import type { TextKey } from '../../say.ts'
import type { MattermostContext } from './context.ts'
import { failureCode } from './failure.ts'
import { readTrigger, type Trigger } from './trigger.ts'

/** Between a gesture and its coming here, and between the server's clock and ours. */
const LONGEST_WAY = 300_000

const isFresh = ({ at }: Trigger, now: Date): boolean => Math.abs(now.getTime() - at.getTime()) <= LONGEST_WAY

/** Reads a trigger with the key of the server; it may have changed. */
async function read({ facts }: MattermostContext, trigger: string): Promise<Trigger | undefined> {
  const known = await facts.learn()
  const signed = readTrigger(known.key, trigger)
  if (signed) return signed
  const fresh = await facts.relearn()
  return fresh === known ? undefined : readTrigger(fresh.key, trigger)
}

/** Whether the server vouches that this person made a gesture just now; else the sentence to tell. */
export async function checkTrigger(
  context: MattermostContext,
  trigger: string,
  user: string,
): Promise<Trigger | { readonly refused: TextKey }> {
  const refuse = (code: string, refused: TextKey) => {
    context.logger.warn({ code }, 'A gesture was refused: Mattermost does not vouch for it')
    return { refused }
  }
  try {
    const signed = await read(context, trigger)
    if (!signed || signed.user !== user) return refuse('trigger_forged', 'mattermost.not-vouched')
    return isFresh(signed, context.now()) ? signed : refuse('trigger_old', 'mattermost.not-vouched')
  } catch (error) {
    return refuse(failureCode(error), 'mattermost.unreachable')
  }
}
