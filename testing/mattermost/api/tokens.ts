import { AppError, noPermission } from '../state/app-error.ts'
import { isAdmin, issueToken, userOf } from '../state/people.ts'
import type { Fields, Token } from '../state/types.ts'
import { type Call, OK, type On, required, userNamed } from './call.ts'

const shown = ({ id, user_id, description, is_active }: Token): Fields => ({ id, user_id, description, is_active })

const mustManage = (call: Call, userId: string): void => {
  const me = call.me()
  if (me.id !== userId && !isAdmin(me)) throw noPermission()
}

/** A token made by hand: always for a bot; for a person, only where the server allows it. */
function create(call: Call): Fields {
  const user = userNamed(call, call.param('id'))
  mustManage(call, user.id)
  const { description } = call.body
  if (!user.is_bot && !call.world.settings.EnableUserAccessTokens)
    throw new AppError('app.user_access_token.disabled', 501, 'Personal access tokens are disabled on this server.')
  const token = issueToken(
    call.world,
    userOf(call.world, user.id).id,
    typeof description === 'string' ? description : '',
  )
  return { ...shown(token), token: token.token }
}

function revoke(call: Call): Fields {
  const id = required(call, 'token_id')
  const found = [...call.world.tokens.values()].find((token) => token.id === id)
  if (!found) throw new AppError('app.user_access_token.get_by_user.app_error', 404, 'Unable to find the token.')
  mustManage(call, found.user_id)
  // Whoever listens on a websocket with it goes on listening.
  call.world.tokens.delete(found.token)
  return OK
}

/** `/users/…/tokens`. */
export function registerTokens(on: On): void {
  on('POST', '/users/:id/tokens', 200, create)
  on('GET', '/users/:id/tokens', 200, (call) => {
    const { id } = userNamed(call, call.param('id'))
    mustManage(call, id)
    return [...call.world.tokens.values()].filter((token) => token.user_id === id && !token.isSession).map(shown)
  })
  on('POST', '/users/tokens/revoke', 200, revoke)
}
