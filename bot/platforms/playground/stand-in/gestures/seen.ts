import { conversationOf } from '../state/messages.ts'
import { openViewOf } from '../state/views.ts'
import type { World } from '../state/world.ts'
import type { Seen } from '../types.ts'

/** What a person has in front of them after a gesture. */
export const seenBy = (
  world: World,
  user: string,
  channel: string | undefined,
  outcome: Partial<Pick<Seen, 'errors' | 'notice'>> = {},
): Seen => {
  const { errors = {}, notice } = outcome
  return {
    ok: notice === undefined && Object.keys(errors).length === 0,
    messages: channel === undefined ? [] : conversationOf(world, user, channel),
    view: openViewOf(world, user),
    errors,
    notice,
  }
}
