import { invalidParameter, noPermission } from './app-error.ts'
import { canRead } from './channels.ts'
import { goJson } from './go-json.ts'
import { isInTeam } from './people.ts'
import { post } from './run-action.ts'
import { redeemTrigger } from './trigger.ts'
import type { Fields } from './types.ts'
import type { World } from './world.ts'

/** Opens a dialog before whoever the trigger names. Nothing of it is checked, not even that somebody calls. */
export function openDialog(world: World, request: Fields): void {
  const { url, trigger_id, dialog } = request
  if (!url) throw invalidParameter('url')
  const { clientTriggerId, userId } = redeemTrigger(world, String(trigger_id ?? ''))
  world.hub.tell([userId], 'open_dialog', {
    dialog: JSON.stringify({ trigger_id: clientTriggerId, url, dialog }),
  })
}

interface Sent {
  readonly url: string
  readonly body: string
}

/** What a client says, checked as little as the server does: it vouches for `user_id`, and that one may read the channel. */
function sent(world: World, userId: string, type: string, submission: Fields): Sent {
  const { url, channel_id, team_id, callback_id = '', state = '', submission: values = null } = submission
  if (typeof url !== 'string' || url === '') throw invalidParameter('url')
  if (!world.channels.has(String(channel_id)) || !canRead(world, String(channel_id), userId)) throw noPermission()
  if (!isInTeam(world, String(team_id), userId)) throw noPermission()
  const who = { user_id: userId, channel_id, team_id }
  const cancelled = submission['cancelled'] ?? false
  return { url, body: goJson({ type, callback_id, state, ...who, submission: values, cancelled }) }
}

/** Sends what somebody says they filled in, wherever they say. */
export async function submitDialog(world: World, userId: string, submission: Fields): Promise<Fields> {
  const request = sent(world, userId, 'dialog_submission', submission)
  const answer = await post(world, { ...request, contentType: 'application/json' })
  return readAnswer(
    answer.body,
    world.generation === 'recent' ? ['error', 'errors', 'type', 'form'] : ['error', 'errors'],
  )
}

/** Asks for the options of a dynamic menu, as one types; recent servers only. */
export async function lookUp(world: World, userId: string, submission: Fields): Promise<Fields> {
  const request = sent(world, userId, 'dialog_lookup', submission)
  const answer = await post(world, { ...request, contentType: 'application/json' })
  return { items: [], ...readAnswer(answer.body, ['items']) }
}

/** An answer that cannot be read closes the dialog, as an empty one does. */
function readAnswer(body: string, known: readonly string[]): Fields {
  try {
    const answer = JSON.parse(body) as Fields | null
    return Object.fromEntries(known.flatMap((key) => (answer?.[key] ? [[key, answer[key]] as const] : [])))
  } catch {
    return {}
  }
}
