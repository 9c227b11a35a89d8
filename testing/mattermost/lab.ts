import { onTestFinished } from 'vitest'
import { createPerson, type Person } from './client/person.ts'
import { createRest, type Rest } from './client/rest.ts'
import { startMattermost } from './server.ts'
import { addChannel, directChannel, joinChannel } from './state/channels.ts'
import { addTeam, addUser, issueToken, joinTeam } from './state/people.ts'
import type { Command, User } from './state/types.ts'
import type { MattermostOptions } from './state/world.ts'

/** A server with a team, a channel, two people and a bot, for tests of the stand-in itself. */
export async function aLab(options: MattermostOptions = {}) {
  const settings = { AllowedUntrustedInternalConnections: '127.0.0.1 localhost', ...options.settings }
  const server = await startMattermost({ ...options, settings })
  const { world, url } = server
  const team = addTeam(world, 'labo')
  const channel = addChannel(world, { team_id: team.id, name: 'projets' })
  const join = (user: User): User => {
    joinTeam(world, team.id, user.id)
    joinChannel(world, channel.id, user.id)
    return user
  }
  const [alice, bob] = [join(addUser(world, { username: 'alice' })), join(addUser(world, { username: 'bob' }))]
  const bot = addUser(world, { username: 'passerelle', is_bot: true })
  const restOf = (user: User): Rest => createRest(url, issueToken(world, user.id).token)
  const people: Person[] = []
  onTestFinished(async () => {
    for (const person of people) person.leave()
    await server.close()
  })
  return {
    ...{ server, world, team, channel, alice, bob, bot, restOf },
    /** The conversation of a person with the bot. */
    direct: (user: User) => directChannel(world, [bot.id, user.id]),
    signIn: async (user: User) => {
      const person = await createPerson(restOf(user), team.id)
      people.push(person)
      return person
    },
    /** A command whose integration is there. */
    command: (trigger: string, target: string) =>
      createRest(url, server.adminToken).call<Command>('POST', '/commands', {
        ...{ team_id: team.id, trigger, url: target, method: 'P' },
      }),
  }
}
