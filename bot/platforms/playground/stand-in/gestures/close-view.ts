import { viewObject } from '../api/view-object.ts'
import { notices } from '../notices.ts'
import { personOf } from '../state/directory.ts'
import { clearModals, openViewOf, popModal } from '../state/views.ts'
import type { World } from '../state/world.ts'
import type { Seen } from '../types.ts'
import { deliverPayload } from './deliver.ts'
import { envelope } from './envelope.ts'
import { seenBy } from './seen.ts'

/** A modal left without sending it; `all` leaves those below too. */
export interface Closing {
  readonly user: string
  readonly viewId: string
  readonly all?: boolean
}

/** Closes the open modal, and tells the bot if it asked to know. */
export const closeView = async (world: World, closing: Closing): Promise<Seen> => {
  const { user, viewId, all = false } = closing
  const view = openViewOf(world, user)
  if (view?.id !== viewId) return seenBy(world, user, undefined, { notice: notices.viewGone })
  const person = await personOf(world, user)
  if (all || view.clear_on_close) clearModals(world, user)
  else popModal(world, user)
  if (view.notify_on_close) {
    await deliverPayload(world, {
      type: 'view_closed',
      ...envelope(world, person),
      view: viewObject(world, view),
      is_cleared: all,
    })
  }
  return seenBy(world, user, undefined)
}
