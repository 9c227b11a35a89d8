import { keepLast } from '../../../../keep-last.ts'
import type { Option, OptionGroup } from '../block-kit.ts'
import type { World } from './world.ts'

const KEPT = 300

const key = (user: string, blockId: string, actionId: string): string => [user, blockId, actionId].join('\n')

/** Remembers what an external source proposed, so that a choice may be named by its value. */
export const rememberSuggested = (
  world: World,
  place: { user: string; block_id: string; action_id: string },
  found: { options: readonly Option[]; groups: readonly OptionGroup[] },
): void => {
  const id = key(place.user, place.block_id, place.action_id)
  const before = suggestedOptions(world, place.user, place.block_id, place.action_id)
  const all = [...found.options, ...found.groups.flatMap(({ options }) => options), ...before]
  world.suggested.set(id, all.slice(0, KEPT))
  keepLast(world.suggested, KEPT)
}

/** Every choice proposed so far at that place. */
export const suggestedOptions = (world: World, user: string, blockId: string, actionId: string): readonly Option[] =>
  world.suggested.get(key(user, blockId, actionId)) ?? []
