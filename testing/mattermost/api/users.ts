import { AppError, noPermission } from '../state/app-error.ts'
import { addUser, changeUser, isAdmin, issueToken, userOf } from '../state/people.ts'
import type { Fields, User } from '../state/types.ts'
import type { World } from '../state/world.ts'
import { type Call, OK, type On, required, userNamed } from './call.ts'

const timezone = (name: string) => ({
  automaticTimezone: name,
  manualTimezone: '',
  useAutomaticTimezone: 'true',
})

/** A profile as others see it: whether the e-mail is verified is shown to its owner alone. */
export function profileOf(world: World, user: User, viewer: User): Fields {
  const isOwn = user.id === viewer.id
  const seesEmail = isOwn || isAdmin(viewer) || world.settings.ShowEmailAddress
  const { id, create_at, delete_at, username, first_name, last_name, roles, locale, is_bot, description } = user
  return {
    ...{ id, create_at, update_at: create_at, delete_at, username, auth_data: '', auth_service: '' },
    email: seesEmail ? user.email : '',
    ...(isOwn && user.email_verified && { email_verified: true }),
    ...{ nickname: '', first_name, last_name, position: '', roles, locale, timezone: timezone(user.timezone) },
    ...(is_bot && { is_bot, bot_description: description }),
  }
}

const findBy = ({ world, me }: Call, matches: (user: User) => boolean): Fields => {
  const viewer = me()
  const user = [...world.users.values()].find(matches)
  if (user) return profileOf(world, user, viewer)
  throw new AppError('app.user.missing_account.const', 404, 'Unable to find the user.')
}

function create(call: Call): Fields {
  const admin = call.admin()
  const { locale, first_name, last_name } = call.body
  const user = addUser(call.world, {
    username: required(call, 'username').toLowerCase(),
    email: required(call, 'email').toLowerCase(),
    password: required(call, 'password'),
    ...(typeof locale === 'string' && { locale }),
    ...(typeof first_name === 'string' && { first_name }),
    ...(typeof last_name === 'string' && { last_name }),
  })
  return profileOf(call.world, user, admin)
}

function logIn({ world, body, reply }: Call): Fields {
  const { login_id, password } = body
  const user = [...world.users.values()].find(({ email, username }) => email === login_id || username === login_id)
  if (!user || user.is_bot || user.delete_at > 0 || user.password !== password)
    throw new AppError('api.user.login.invalid_credentials_email_username', 401, 'Enter a valid email or username.')
  reply.header('Token', issueToken(world, user.id, '', true).token)
  return profileOf(world, user, user)
}

function mustOwn(call: Call, id: string): User {
  const me = call.me()
  if (me.id !== id && !isAdmin(me)) throw noPermission()
  return userOf(call.world, id)
}

function patch(call: Call): Fields {
  const { id } = mustOwn(call, userNamed(call, call.param('id')).id)
  const { email, locale, first_name, last_name } = call.body
  const texts = Object.entries({ email, locale, first_name, last_name }).filter(
    ([, value]) => typeof value === 'string',
  )
  return profileOf(call.world, changeUser(call.world, id, Object.fromEntries(texts)), call.me())
}

function deactivate(call: Call): Fields {
  const user = mustOwn(call, call.param('id'))
  changeUser(call.world, user.id, { delete_at: call.world.now() })
  return OK
}

function setPassword(call: Call): Fields {
  call.admin()
  changeUser(call.world, call.param('id'), { password: required(call, 'new_password') })
  return OK
}

function setActive(call: Call): Fields {
  call.admin()
  changeUser(call.world, call.param('id'), { delete_at: call.body['active'] === true ? 0 : call.world.now() })
  return OK
}

function verify(call: Call): Fields {
  const admin = call.admin()
  return profileOf(call.world, changeUser(call.world, call.param('id'), { email_verified: true }), admin)
}

/** `/users`: who is there. */
export function registerUsers(on: On): void {
  on('POST', '/users/login', 200, logIn)
  on('POST', '/users/logout', 200, () => OK)
  on('POST', '/users', 201, create)
  on('GET', '/users/email/:email', 200, (call) =>
    findBy(call, ({ email }) => email === call.param('email').toLowerCase()),
  )
  on('GET', '/users/username/:name', 200, (call) => findBy(call, ({ username }) => username === call.param('name')))
  on('POST', '/users/ids', 200, ({ world, request, me }) =>
    [...world.users.values()]
      .filter(({ id }) => Array.isArray(request.body) && request.body.includes(id))
      .map((user) => profileOf(world, user, me())),
  )
  on('GET', '/users/:id', 200, (call) => profileOf(call.world, userNamed(call, call.param('id')), call.me()))
  on('PUT', '/users/:id/patch', 200, patch)
  on('PUT', '/users/:id/password', 200, setPassword)
  on('PUT', '/users/:id/active', 200, setActive)
  on('POST', '/users/:id/email/verify/member', 200, verify)
  on('DELETE', '/users/:id', 200, deactivate)
}
