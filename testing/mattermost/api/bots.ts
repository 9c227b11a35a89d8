import { AppError } from '../state/app-error.ts'
import { addUser, changeUser } from '../state/people.ts'
import type { Fields, User } from '../state/types.ts'
import { type Call, type On, pageOf, required } from './call.ts'

const shown = ({ id, username, display_name, description, create_at, delete_at }: User): Fields => ({
  ...{ user_id: id, username, display_name, description },
  ...{ owner_id: '', create_at, update_at: create_at, delete_at },
})

const texts = ({ body }: Call) => ({
  display_name: String(body['display_name'] ?? ''),
  description: String(body['description'] ?? ''),
})

function create(call: Call): Fields {
  const username = required(call, 'username')
  call.admin()
  if (!call.world.settings.EnableBotAccountCreation)
    throw new AppError('api.bot.create_disabled', 403, 'Bot creation has been disabled.')
  return shown(addUser(call.world, { username, is_bot: true, ...texts(call) }))
}

function botNamed(call: Call): User {
  const user = call.world.users.get(call.param('id'))
  if (user?.is_bot) return user
  throw new AppError('store.sql_bot.get.missing.app_error', 404, 'Bot does not exist.')
}

function patch(call: Call): Fields {
  call.admin()
  const { username } = call.body
  const name = typeof username === 'string' ? { username } : {}
  return shown(changeUser(call.world, botNamed(call).id, { ...texts(call), ...name }))
}

const turn = (isOn: boolean) => (call: Call) => {
  call.admin()
  return shown(changeUser(call.world, botNamed(call).id, { delete_at: isOn ? 0 : call.world.now() }))
}

/** `/bots`. */
export function registerBots(on: On): void {
  on('POST', '/bots', 201, create)
  on('GET', '/bots', 200, (call) => {
    call.admin()
    const isWanted = ({ is_bot, delete_at }: User) =>
      is_bot && (delete_at === 0 || call.query('include_deleted') === 'true')
    return pageOf(call, [...call.world.users.values()].filter(isWanted).map(shown))
  })
  on('GET', '/bots/:id', 200, (call) => {
    call.me()
    return shown(botNamed(call))
  })
  on('PUT', '/bots/:id', 200, patch)
  on('POST', '/bots/:id/enable', 200, turn(true))
  on('POST', '/bots/:id/disable', 200, turn(false))
}
