import { type Block, elementsOf } from '../block-kit.ts'
import { type ElementState, type Entries, elementState, initialEntry } from '../element-value.ts'
import { suggestedOptions } from '../state/suggested.ts'
import type { World } from '../state/world.ts'
import type { Fields, View } from '../types.ts'

/** The state of every element of some blocks, as Slack sends it in `state.values`. */
export const stateValues = (
  world: World,
  user: string,
  blocks: readonly Block[],
  entries: Entries,
): Readonly<Record<string, Readonly<Record<string, ElementState>>>> => {
  const stateOf = (block: Block) =>
    elementsOf(block)
      .filter(({ type }) => type !== 'button' && type !== 'overflow' && type !== 'image')
      .map((element): [string, ElementState] => {
        const entered = entries[block.block_id]?.[element.action_id]
        const entry = entered === undefined ? initialEntry(element) : entered
        const suggested = suggestedOptions(world, user, block.block_id, element.action_id)
        return [element.action_id, elementState(element, entry, suggested)]
      })
  return Object.fromEntries(
    blocks
      .map((block) => [block.block_id, stateOf(block)] as const)
      .filter(([, states]) => states.length > 0)
      .map(([id, states]) => [id, Object.fromEntries(states)]),
  )
}

/** A view as the Web API and the payloads show it. */
export const viewObject = (world: World, view: View): Fields => ({
  id: view.id,
  team_id: world.team.id,
  type: view.type,
  title: view.title ?? null,
  submit: view.submit ?? null,
  close: view.close ?? null,
  blocks: view.blocks,
  private_metadata: view.private_metadata,
  callback_id: view.callback_id,
  external_id: view.external_id,
  notify_on_close: view.notify_on_close,
  clear_on_close: view.clear_on_close,
  hash: view.hash,
  state: { values: stateValues(world, view.user, view.blocks, view.entries) },
  root_view_id: view.root,
  previous_view_id: view.previous,
  app_id: world.bot.app,
  app_installed_team_id: world.team.id,
  bot_id: world.bot.id,
})
