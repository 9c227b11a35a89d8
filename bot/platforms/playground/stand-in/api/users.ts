import { botObject, findPerson, userObject } from '../state/directory.ts'
import { answered, type Method, refused } from './answers.ts'

/** Who a user id is. */
export const usersInfo: Method = async (world, params) => {
  if (params.user === world.bot.user) return answered({ user: botObject(world) })
  const person = await findPerson(world, params.user)
  return person ? answered({ user: userObject(world, person) }) : refused('user_not_found')
}

/** Who an address belongs to. */
export const usersLookupByEmail: Method = async (world, params) => {
  const wanted = String(params.email ?? '').toLowerCase()
  const person = (await world.options.people()).find(({ email }) => email.toLowerCase() === wanted)
  return person ? answered({ user: userObject(world, person) }) : refused('users_not_found')
}

/** Everybody, the bot included. */
export const usersList: Method = async (world) => {
  const people = await world.options.people()
  return answered({
    members: [...people.map((person) => userObject(world, person)), botObject(world)],
    response_metadata: { next_cursor: '' },
  })
}
