import { AppError, invalidParameter, noPermission } from '../state/app-error.ts'
import { canRead, channelOf } from '../state/channels.ts'
import { newId } from '../state/ids.ts'
import { isInTeam } from '../state/people.ts'
import { runCommand } from '../state/run-command.ts'
import type { Command, Fields } from '../state/types.ts'
import { type Call, OK, type On, required } from './call.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const writable = (body: Fields) => ({
  trigger: text(body['trigger']).toLowerCase(),
  method: body['method'] === 'G' ? ('G' as const) : ('P' as const),
  username: text(body['username']),
  icon_url: text(body['icon_url']),
  auto_complete: body['auto_complete'] === true,
  auto_complete_desc: text(body['auto_complete_desc']),
  auto_complete_hint: text(body['auto_complete_hint']),
  display_name: text(body['display_name']),
  description: text(body['description']),
  url: text(body['url']),
})

const refuse = (field: string): AppError =>
  new AppError(`model.command.is_valid.${field}.app_error`, 400, `Invalid ${field}.`)

function check(command: ReturnType<typeof writable>): void {
  if (!/^[^/\s]\S{0,127}$/.test(command.trigger)) throw refuse('trigger')
  if (!/^https?:\/\//.test(command.url) || command.url.length > 1024) throw refuse('url')
  if (command.display_name.length > 64) throw refuse('display_name')
  if (command.description.length > 128) throw refuse('description')
  if (command.auto_complete_desc.length > 1024 || command.auto_complete_hint.length > 1024)
    throw refuse('auto_complete')
}

const BUILT_IN = [
  'away',
  'code',
  'header',
  'help',
  'invite',
  'join',
  'leave',
  'me',
  'msg',
  'search',
  'shortcuts',
  'shrug',
]

function refuseTaken({ world }: Call, { team_id, trigger, id }: Pick<Command, 'team_id' | 'trigger' | 'id'>): void {
  const isTaken = [...world.commands.values()].some(
    (each) => each.team_id === team_id && each.trigger === trigger && each.delete_at === 0 && each.id !== id,
  )
  if (isTaken || BUILT_IN.includes(trigger))
    throw new AppError('api.command.duplicate_trigger.app_error', 400, 'This trigger word is already in use.')
}

function mustBeOn({ world }: Call): void {
  if (!world.settings.EnableCommands)
    throw new AppError('api.command.disabled.app_error', 501, 'Commands have been disabled by the system admin.')
}

function create(call: Call): Command {
  const { id: creator_id } = call.admin()
  mustBeOn(call)
  const team_id = required(call, 'team_id')
  const said = writable(call.body)
  check(said)
  refuseTaken(call, { team_id, trigger: said.trigger, id: '' })
  const at = call.world.now()
  const times = { create_at: at, update_at: at, delete_at: 0 }
  const command: Command = { id: newId(), token: newId(), ...times, creator_id, team_id, ...said }
  call.world.commands.set(command.id, command)
  return command
}

function commandOf(call: Call): Command {
  call.admin()
  const command = call.world.commands.get(call.param('id'))
  if (command && command.delete_at === 0) return command
  throw new AppError('store.sql_command.get.missing.app_error', 404, 'Command does not exist.')
}

function store({ world }: Call, command: Command): Command {
  world.commands.set(command.id, command)
  return command
}

function change(call: Call): Command {
  const before = commandOf(call)
  const said = writable(call.body)
  check(said)
  refuseTaken(call, { ...before, trigger: said.trigger })
  return store(call, { ...before, ...said, update_at: call.world.now() })
}

async function execute(call: Call): Promise<Fields> {
  const { id: userId } = call.me()
  const { world, body, request } = call
  const line = required(call, 'command')
  if (!line.startsWith('/')) throw invalidParameter('command')
  const channel = channelOf(world, required(call, 'channel_id'))
  if (!canRead(world, channel.id, userId)) throw noPermission()
  const teamId = channel.type === 'D' ? text(body['team_id']) : channel.team_id
  if (!isInTeam(world, teamId, userId)) throw noPermission()
  const rootId = text(body['root_id'])
  const answer = await runCommand(world, { userId, channelId: channel.id, teamId, rootId, line, host: request.host })
  return { response_type: '', text: '', props: null, attachments: null, ...answer }
}

/** `/commands`. */
export function registerCommands(on: On): void {
  on('POST', '/commands/execute', 200, execute)
  on('POST', '/commands', 201, create)
  on('GET', '/commands', 200, (call) => {
    call.me()
    const team = call.query('team_id')
    return [...call.world.commands.values()].filter(
      ({ team_id, delete_at }) => delete_at === 0 && (team === undefined || team_id === team),
    )
  })
  on('PUT', '/commands/:id', 200, change)
  on('PUT', '/commands/:id/regen_token', 200, (call) => {
    const { token } = store(call, { ...commandOf(call), token: newId() })
    return { token }
  })
  on('DELETE', '/commands/:id', 200, (call) => {
    store(call, { ...commandOf(call), delete_at: call.world.now() })
    return OK
  })
}
