import { AppError } from './app-error.ts'
import { newId } from './ids.ts'
import type { Team, Token, User } from './types.ts'
import type { World } from './world.ts'

/** Somebody to be: what is left out is ordinary. */
export type SomeUser = Partial<User> & Pick<User, 'username'>

const nameTaken = (): AppError =>
  new AppError('app.user.save.username_exists.app_error', 400, 'An account with that username already exists.')

const emailTaken = (): AppError =>
  new AppError('app.user.save.email_exists.app_error', 400, 'An account with that email already exists.')

/** Opens an account. */
export function addUser(world: World, user: SomeUser): User {
  const others = [...world.users.values()]
  if (others.some(({ username }) => username === user.username)) throw nameTaken()
  const made: User = {
    id: newId(),
    email: `${user.username}@localhost`,
    email_verified: false,
    first_name: '',
    last_name: '',
    roles: 'system_user',
    locale: 'en',
    timezone: 'Europe/Paris',
    create_at: world.now(),
    delete_at: 0,
    is_bot: false,
    password: '',
    display_name: '',
    description: '',
    ...user,
  }
  if (others.some(({ email }) => email === made.email)) throw emailTaken()
  world.users.set(made.id, made)
  return made
}

/** Changes an account. */
export function changeUser(world: World, id: string, change: Partial<User>): User {
  const changed = { ...userOf(world, id), ...change }
  world.users.set(id, changed)
  return changed
}

/** The account of that id, or a 404. */
export function userOf({ users }: World, id: string): User {
  const user = users.get(id)
  if (!user) throw new AppError('app.user.missing_account.const', 404, 'Unable to find the user.')
  return user
}

export const isAdmin = ({ roles }: User): boolean => roles.split(' ').includes('system_admin')

/** A new right to call the API. */
export function issueToken(world: World, userId: string, description = '', isSession = false): Token {
  const token: Token = { id: newId(), token: newId(), user_id: userId, description, is_active: true, isSession }
  world.tokens.set(token.token, token)
  return token
}

/** Opens a team. */
export function addTeam(world: World, name: string, displayName = name): Team {
  const team: Team = { id: newId(), name, display_name: displayName, delete_at: 0 }
  world.teams.set(team.id, team)
  world.teamMembers.set(team.id, new Set())
  return team
}

export function joinTeam(world: World, teamId: string, userId: string): void {
  world.teamMembers.get(teamId)?.add(userId)
}

export const isInTeam = ({ teamMembers }: World, teamId: string, userId: string): boolean =>
  teamMembers.get(teamId)?.has(userId) ?? false
