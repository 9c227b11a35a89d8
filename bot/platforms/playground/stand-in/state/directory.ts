import { Mistake } from '../mistake.ts'
import type { Fields, Person } from '../types.ts'
import type { World } from './world.ts'

/** The person of that id. */
export const findPerson = async (world: World, id: unknown): Promise<Person | undefined> =>
  (await world.options.people()).find((person) => person.id === id)

/** The person of that id; a gesture by a stranger is a mistake of the caller. */
export const personOf = async (world: World, id: string): Promise<Person> => {
  const person = await findPerson(world, id)
  if (!person) throw new Mistake(`Personne ne porte l’identifiant ${id} dans ce bac à sable.`)
  return person
}

/** A person as `users.info` shows them. */
export const userObject = (world: World, person: Person): Fields => ({
  id: person.id,
  team_id: world.team.id,
  name: person.name,
  deleted: false,
  real_name: person.realName,
  tz: person.tz,
  locale: person.locale,
  is_bot: false,
  is_app_user: false,
  is_restricted: false,
  is_ultra_restricted: false,
  is_email_confirmed: true,
  profile: {
    real_name: person.realName,
    display_name: person.realName,
    email: person.email,
    title: person.title ?? '',
    team: world.team.id,
  },
})

/** The bot as `users.info` shows it. */
export const botObject = ({ team, bot }: World): Fields => ({
  id: bot.user,
  team_id: team.id,
  name: bot.name.toLowerCase(),
  deleted: false,
  real_name: bot.name,
  is_bot: true,
  profile: { real_name: bot.name, display_name: bot.name, bot_id: bot.id, api_app_id: bot.app },
})
