import { AppError, noPermission } from '../state/app-error.ts'
import { addTeam, isAdmin, isInTeam, joinTeam, userOf } from '../state/people.ts'
import type { Fields, Team } from '../state/types.ts'
import { type Call, OK, type On, required, userNamed } from './call.ts'

function teamOf({ world, param }: Call): Team {
  const team = world.teams.get(param('id'))
  if (team && team.delete_at === 0) return team
  throw new AppError('app.team.get.find.app_error', 404, 'Unable to find the existing team.')
}

function create(call: Call): Team {
  const { id } = call.admin()
  const team = addTeam(call.world, required(call, 'name'), required(call, 'display_name'))
  joinTeam(call.world, team.id, id)
  return team
}

function named(call: Call): Team {
  const me = call.me()
  const team = [...call.world.teams.values()].find(
    ({ name, delete_at }) => name === call.param('name') && delete_at === 0,
  )
  if (!team) throw new AppError('app.team.get_by_name.missing.app_error', 404, 'Unable to find the existing team.')
  if (!isAdmin(me) && !isInTeam(call.world, team.id, me.id)) throw noPermission()
  return team
}

function join(call: Call): Fields {
  const me = call.me()
  const team = teamOf(call)
  const { id } = userOf(call.world, required(call, 'user_id'))
  if (!isAdmin(me) && !isInTeam(call.world, team.id, me.id)) throw noPermission()
  joinTeam(call.world, team.id, id)
  return { team_id: team.id, user_id: id, roles: 'team_user', delete_at: 0 }
}

function remove(call: Call): Fields {
  call.admin()
  const team = teamOf(call)
  call.world.teams.set(team.id, { ...team, delete_at: call.world.now() })
  return OK
}

/** `/teams`. */
export function registerTeams(on: On): void {
  on('POST', '/teams', 201, create)
  on('GET', '/teams/name/:name', 200, named)
  on('GET', '/teams', 200, (call) => {
    call.admin()
    return [...call.world.teams.values()].filter(({ delete_at }) => delete_at === 0)
  })
  on('GET', '/users/:id/teams', 200, (call) => {
    const { id } = userNamed(call, call.param('id'))
    return [...call.world.teams.values()].filter((team) => team.delete_at === 0 && isInTeam(call.world, team.id, id))
  })
  on('POST', '/teams/:id/members', 201, join)
  on('GET', '/teams/:id/members/:user', 200, (call) => {
    call.me()
    const [team, user] = [teamOf(call), userNamed(call, call.param('user'))]
    if (!isInTeam(call.world, team.id, user.id))
      throw new AppError('app.team.get_member.missing.app_error', 404, 'No team member found.')
    return { team_id: team.id, user_id: user.id, roles: 'team_user', delete_at: 0 }
  })
  on('DELETE', '/teams/:id', 200, remove)
}
