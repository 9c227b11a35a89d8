import type { Element, Option } from '../block-kit.ts'
import { type Entry, elementState, refuseUnknown } from '../element-value.ts'
import { notices } from '../notices.ts'
import { personOf } from '../state/directory.ts'
import { issueTrigger } from '../state/permits.ts'
import { suggestedOptions } from '../state/suggested.ts'
import { enter } from '../state/views.ts'
import { nextTs, type World } from '../state/world.ts'
import type { Fields, Seen } from '../types.ts'
import { deliverPayload } from './deliver.ts'
import { envelope } from './envelope.ts'
import { findPlace, type Place, type Target } from './place.ts'
import { seenBy } from './seen.ts'

/** A choice made in a menu, a date picked, boxes ticked. */
export interface Choice extends Target {
  readonly value: Entry
}

const pressed = (element: Element): Fields => ({
  type: 'button',
  ...(element.text ? { text: element.text } : {}),
  ...(element.value === undefined ? {} : { value: element.value }),
  ...(element.style ? { style: element.style } : {}),
})

const chosen = (element: Element, entry: Entry, suggested: readonly Option[]): Fields => ({
  ...elementState(element, entry, suggested),
  ...(element.placeholder ? { placeholder: element.placeholder } : {}),
})

const sendAction = async (world: World, target: Target, place: Place, what: Fields): Promise<Seen> => {
  const { user, action_id, block_id } = target
  const delivery = await deliverPayload(world, {
    type: 'block_actions',
    ...envelope(world, await personOf(world, user)),
    trigger_id: issueTrigger(world, user),
    ...place.surroundings,
    actions: [{ action_id, block_id, ...what, action_ts: nextTs(world) }],
  })
  const outcome = delivery.kind === 'failed' ? { notice: notices.actionFailed(delivery.error) } : {}
  return seenBy(world, user, place.message?.channel, outcome)
}

/** Presses a button (its confirmation, if any, has been given). */
export const pressButton = async (world: World, target: Target): Promise<Seen> => {
  const place = findPlace(world, target)
  if (typeof place === 'string') {
    return seenBy(world, target.user, target.channel, { notice: place })
  }
  return sendAction(world, target, place, pressed(place.element))
}

/** Chooses in a menu, picks a date, ticks boxes: anything but a button. */
export const chooseOption = async (world: World, choice: Choice): Promise<Seen> => {
  const { user, block_id, action_id, value } = choice
  const values = { ...choice.values, [block_id]: { ...choice.values?.[block_id], [action_id]: value } }
  const place = findPlace(world, { ...choice, values })
  if (typeof place === 'string') return seenBy(world, user, choice.channel, { notice: place })
  const suggested = suggestedOptions(world, user, block_id, action_id)
  refuseUnknown(place.element, value, suggested)
  if (place.view) enter(world, place.view, values)
  return sendAction(world, choice, place, chosen(place.element, value, suggested))
}
