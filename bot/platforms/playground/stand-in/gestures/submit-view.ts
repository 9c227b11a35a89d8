import { viewObject } from '../api/view-object.ts'
import { readView } from '../api/views.ts'
import { type Block, elementsOf } from '../block-kit.ts'
import { isFields } from '../blocks/checks.ts'
import { type Entries, type Entry, refuseUnknown } from '../element-value.ts'
import { notices } from '../notices.ts'
import { personOf } from '../state/directory.ts'
import { issueTrigger } from '../state/permits.ts'
import { suggestedOptions } from '../state/suggested.ts'
import { clearModals, enter, openViewOf, popModal, pushModal, replaceView } from '../state/views.ts'
import type { World } from '../state/world.ts'
import type { Fields, Seen, View } from '../types.ts'
import { checkEntries } from './check-entries.ts'
import { deliverPayload } from './deliver.ts'
import { envelope } from './envelope.ts'
import { seenBy } from './seen.ts'

/** A form sent. Values are named by `block_id` or by `action_id`; what is not named keeps what it held. */
export interface Submission {
  readonly user: string
  readonly viewId: string
  readonly values?: Readonly<Record<string, Entry>>
}

const named = (blocks: readonly Block[], values: Readonly<Record<string, Entry>>): Entries =>
  Object.fromEntries(
    blocks.map((block) => [
      block.block_id,
      Object.fromEntries(
        elementsOf(block)
          .map(({ action_id }) => [action_id, values[block.block_id] ?? values[action_id]] as const)
          .filter((pair): pair is [string, Entry] => pair[1] !== undefined),
      ),
    ]),
  )

const refuseUnknownChoices = (world: World, { user, blocks }: View, entries: Entries): void => {
  for (const { block_id, element } of blocks) {
    const entry = element && entries[block_id]?.[element.action_id]
    if (entry) refuseUnknown(element, entry, suggestedOptions(world, user, block_id, element.action_id))
  }
}

type Outcome = Partial<Pick<Seen, 'errors' | 'notice'>>

const failed = (error: string): Outcome => ({ notice: notices.submissionFailed(error) })

const showErrors = (view: View, errors: unknown): Outcome => {
  const inputs = new Set(view.blocks.filter(({ type }) => type === 'input').map((b) => b.block_id))
  const isSound = isFields(errors) && Object.keys(errors).every((id) => inputs.has(id))
  if (!isSound) return failed('invalid_errors')
  return {
    errors: Object.fromEntries(Object.entries(errors).map(([id, text]) => [id, String(text)])),
  }
}

const showNext = (world: World, view: View, answer: Fields): Outcome => {
  const content = readView(answer.view, 'modal', answer.response_action === 'update' ? view : undefined)
  if ('status' in content) return failed(JSON.stringify(content.body.errors ?? 'invalid_view'))
  if (answer.response_action === 'update') replaceView(world, view, content)
  else if (!pushModal(world, view.user, content)) return failed('push_limit_reached')
  return {}
}

/** Does what the bot's answer to a form asks for; an empty answer closes the modal. */
const follow = (world: World, view: View, answer: Fields): Outcome => {
  switch (answer.response_action) {
    case 'errors':
      return showErrors(view, answer.errors)
    case 'update':
    case 'push':
      return showNext(world, view, answer)
    case 'clear':
      clearModals(world, view.user)
      return {}
    default:
      popModal(world, view.user)
      return {}
  }
}

const send = async (world: World, view: View): Promise<Outcome> => {
  const delivery = await deliverPayload(world, {
    type: 'view_submission',
    ...envelope(world, await personOf(world, view.user)),
    trigger_id: issueTrigger(world, view.user),
    view: viewObject(world, view),
    response_urls: [],
  })
  return delivery.kind === 'failed'
    ? failed(delivery.error)
    : follow(world, world.views.get(view.id) ?? view, delivery.json ?? {})
}

/** Sends the form of the open modal, after the checks that the Slack client makes itself. */
export const submitView = async (world: World, submission: Submission): Promise<Seen> => {
  const { user, viewId, values = {} } = submission
  const open = openViewOf(world, user)
  if (open?.id !== viewId) return seenBy(world, user, undefined, { notice: notices.viewGone })
  const entries = named(open.blocks, values)
  refuseUnknownChoices(world, open, entries)
  const view = enter(world, open, entries)
  const errors = checkEntries(view.blocks, view.entries)
  if (Object.keys(errors).length > 0) return seenBy(world, user, undefined, { errors })
  return seenBy(world, user, undefined, await send(world, view))
}
