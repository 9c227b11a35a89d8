import { type CommandAnswer, readAnswer, showAnswer } from './answer-command.ts'
import { AppError } from './app-error.ts'
import { type Answer, callBack } from './callback.ts'
import { channelOf } from './channels.ts'
import { newId } from './ids.ts'
import { userOf } from './people.ts'
import { createTrigger } from './trigger.ts'
import type { Command } from './types.ts'
import type { World } from './world.ts'

/** A line typed in a channel, and how the person's client reached the server. */
export interface Typed {
  readonly userId: string
  readonly channelId: string
  readonly teamId: string
  readonly rootId: string
  readonly line: string
  readonly host: string
}

const failed = (id: string, details = ''): AppError =>
  new AppError(`api.command.execute_command.${id}.app_error`, 500, 'The command failed.', details)

function findCommand({ commands }: World, teamId: string, trigger: string): Command {
  const found = [...commands.values()].find(
    (each) => each.team_id === teamId && each.trigger === trigger && each.delete_at === 0,
  )
  if (found) return found
  throw new AppError(
    'api.command.execute_command.not_found.app_error',
    404,
    `Command with a trigger of '${trigger}' not found.`,
  )
}

function formOf(world: World, typed: Typed, command: Command, triggerId: string): URLSearchParams {
  const hookId = newId()
  const { channelId, userId, rootId } = typed
  world.hooks.set(hookId, {
    ...{ id: hookId, create_at: world.now(), command_id: command.id },
    ...{ user_id: userId, channel_id: channelId, root_id: rootId, use_count: 0 },
  })
  const [first = '', ...rest] = typed.line.split(' ')
  return new URLSearchParams({
    channel_id: channelId,
    channel_name: channelOf(world, channelId).name,
    command: first,
    // The host is the one that the person's own client gave.
    response_url: `http://${typed.host}/hooks/commands/${hookId}`,
    team_domain: world.teams.get(command.team_id)?.name ?? '',
    team_id: command.team_id,
    text: rest.join(' '),
    token: command.token,
    trigger_id: triggerId,
    user_id: userId,
    user_name: userOf(world, userId).username,
  })
}

async function ask(world: World, { url, token, method }: Command, form: URLSearchParams): Promise<Answer> {
  try {
    const target = method === 'G' ? `${url}?${form}` : url
    const contentType = 'application/x-www-form-urlencoded'
    const verb = method === 'G' ? 'GET' : 'POST'
    return await callBack(world, { url: target, body: form.toString(), contentType, token, method: verb })
  } catch (error) {
    throw failed('failed', String(error))
  }
}

/** Runs a command: posts to its integration, shows what comes back. */
export async function runCommand(world: World, typed: Typed): Promise<CommandAnswer & { trigger_id: string }> {
  const trigger = (typed.line.split(' ', 1)[0] ?? '').slice(1).toLowerCase()
  const command = findCommand(world, typed.teamId, trigger)
  const { clientTriggerId, triggerId } = createTrigger(world, typed.userId)
  const answer = await ask(world, command, formOf(world, typed, command, triggerId))
  if (answer.status !== 200) throw failed('failed_resp', `status=${answer.status}`)
  const { userId, channelId, rootId } = typed
  const response = readAnswer(answer)
  showAnswer(world, { userId, channelId, rootId }, response)
  return { ...response, trigger_id: clientTriggerId }
}
