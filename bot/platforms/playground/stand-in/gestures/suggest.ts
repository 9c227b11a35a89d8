import type { Option, OptionGroup } from '../block-kit.ts'
import { type Check, list } from '../blocks/checks.ts'
import { menuOption, optionGroup } from '../blocks/objects.ts'
import { notices } from '../notices.ts'
import { personOf } from '../state/directory.ts'
import { rememberSuggested } from '../state/suggested.ts'
import type { World } from '../state/world.ts'
import type { Fields, Suggestions } from '../types.ts'
import { deliverPayload } from './deliver.ts'
import { envelope } from './envelope.ts'
import { findPlace, type Target } from './place.ts'

/** Letters typed in an external menu. */
export interface Query extends Target {
  readonly value: string
}

const none = (notice: string): Suggestions => ({ options: [], groups: [], notice })

const isSound = (check: Check, value: unknown): boolean => check(value, '').length === 0

const readSuggestions = ({ options, option_groups }: Fields): Suggestions | undefined => {
  // The checks establish the shapes that the casts name.
  if (option_groups === undefined && isSound(list(menuOption, 100, 0), options)) {
    return { options: options as readonly Option[], groups: [], notice: undefined }
  }
  if (options === undefined && isSound(list(optionGroup, 100, 0), option_groups)) {
    return { options: [], groups: option_groups as readonly OptionGroup[], notice: undefined }
  }
  return undefined
}

const payloadOf = async (world: World, query: Query, surroundings: Fields): Promise<Fields> => {
  const { state, response_url, ...rest } = surroundings
  return {
    type: 'block_suggestion',
    ...envelope(world, await personOf(world, query.user)),
    ...rest,
    action_id: query.action_id,
    block_id: query.block_id,
    value: query.value,
  }
}

/** Asks the bot for the choices of an external menu. */
export const suggest = async (world: World, query: Query): Promise<Suggestions> => {
  const place = findPlace(world, query)
  if (typeof place === 'string') return none(place)
  const delivery = await deliverPayload(world, await payloadOf(world, query, place.surroundings))
  if (delivery.kind === 'failed') return none(notices.actionFailed(delivery.error))
  const found = readSuggestions(delivery.json ?? {})
  if (!found) return none(notices.actionFailed('invalid_options'))
  rememberSuggested(world, query, found)
  return found
}
