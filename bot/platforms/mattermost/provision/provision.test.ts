import { expect, onTestFinished, test } from 'vitest'
import { startMattermost } from '../../../../testing/mattermost/server.ts'
import { addTeam, addUser, issueToken } from '../../../../testing/mattermost/state/people.ts'
import type { MattermostOptions } from '../../../../testing/mattermost/state/world.ts'
import type { Command } from '../../../model/feature.ts'
import { runProvision } from './run-provision.ts'

const run: Command['run'] = async () => ({ kind: 'errors', errors: {} })
const commands: readonly Command[] = [
  {
    names: ['relation', 'introduction'],
    description: 'slack.description',
    hint: 'introduction.hint',
    examples: [],
    run,
  },
  { names: ['passerelle'], description: 'slack.description', examples: [], run },
]

async function aServer({ settings, ...options }: MattermostOptions = {}) {
  const open = { EnableBotAccountCreation: true, ...settings }
  const server = await startMattermost({ ...options, settings: open })
  onTestFinished(() => server.close())
  const { world, url, adminToken } = server
  const team = addTeam(world, 'departement', 'Le Département')
  const environment: Record<string, string> = {
    MATTERMOST_URL: url,
    MATTERMOST_ADMIN_TOKEN: adminToken,
    PUBLIC_URL: 'https://passerelle.exemple.fr/',
  }
  const provision = async (args: readonly string[] = [], more: Record<string, string> = {}) => {
    const lines: string[] = []
    const env = { ...environment, ...more }
    const isDone = await runProvision({
      args: ['mattermost', ...args],
      env,
      commands,
      print: (line) => lines.push(line),
    })
    return { isDone, lines, text: lines.join('\n') }
  }
  const variable = (text: string, name: string) => new RegExp(`^${name}=(.+)$`, 'm').exec(text)?.[1] ?? ''
  return { ...server, team, provision, variable }
}

/** All that the server holds, but what is different each time. */
const kept = ({
  commands: known,
  users,
  tokens,
  channels,
  teamMembers,
}: Awaited<ReturnType<typeof aServer>>['world']) =>
  JSON.stringify([
    [...known.values()],
    [...users.values()],
    [...tokens.values()],
    [...channels.values()],
    [...teamMembers],
  ])

test('crée le robot, son jeton et les commandes, dit quoi, et deux fois de suite ne change rien', async () => {
  const { provision, variable, world, team } = await aServer()
  const first = await provision()
  expect(first.isDone).toBe(true)
  for (const said of [
    'Connecté en tant que @administratrice, administrateur.',
    'Compte de robot @passerelle : créé.',
    'Équipe « Le Département » : le robot y est entré.',
    'Commande /relation (équipe « Le Département ») : créée.',
    'Commande /introduction (équipe « Le Département ») : créée.',
    'À savoir : ce serveur ne vérifie pas les adresses e-mail.',
  ])
    expect(first.text).toContain(said)
  const url = 'https://passerelle.exemple.fr/mattermost/command'
  expect([...world.commands.values()]).toMatchObject([
    { trigger: 'relation', url, team_id: team.id, auto_complete: true, method: 'P' },
    { trigger: 'introduction', url },
    { trigger: 'passerelle', url },
  ])
  const tokens = [...world.commands.values()].map(({ token }) => token).join(',')
  expect(variable(first.text, 'MATTERMOST_COMMAND_TOKENS')).toBe(tokens)
  const botToken = variable(first.text, 'MATTERMOST_BOT_TOKEN')
  expect(world.tokens.get(botToken)).toMatchObject({ is_active: true })

  const before = kept(world)
  const second = await provision()
  expect(second.text).toContain('il en a déjà un, que le serveur ne montre plus')
  expect(second.text).not.toContain('MATTERMOST_BOT_TOKEN=')
  expect(variable(second.text, 'MATTERMOST_COMMAND_TOKENS')).toBe(tokens)
  const third = await provision([], { MATTERMOST_BOT_TOKEN: botToken })
  expect(third.text).toContain('celui de MATTERMOST_BOT_TOKEN convient')
  expect(third.text).not.toContain(botToken)
  expect(kept(world)).toBe(before)

  const renewed = await provision(['--nouveau-jeton'])
  expect(renewed.text).toContain('Anciens jetons du robot : révoqués (1).')
  expect(world.tokens.has(botToken)).toBe(false)
  expect(world.tokens.has(variable(renewed.text, 'MATTERMOST_BOT_TOKEN'))).toBe(true)
})

test('l’adresse de Passerelle a changé : les commandes suivent, avec leurs jetons ; les canaux se créent une fois', async () => {
  const { provision, variable, world } = await aServer()
  const channels = { MATTERMOST_CHANNELS: 'Andibo, L’été à Cergy' }
  const first = await provision([], channels)
  expect(first.text).toContain('Canal « Andibo » : créé, le robot y est entré.')
  expect([...world.channels.values()].map(({ name, type }) => `${name} ${type}`)).toEqual([
    'andibo P',
    'l-ete-a-cergy P',
  ])
  const moved = await provision([], { ...channels, PUBLIC_URL: 'http://10.0.0.4:4000' })
  expect(moved.text).toContain('/relation (équipe « Le Département ») : mise à jour. Elle appelait https://passerelle')
  expect(moved.text).toContain('Canal « Andibo » : déjà là, le robot y est déjà.')
  expect(moved.text).toContain('ajoutez « 10.0.0.4 »')
  expect(variable(moved.text, 'MATTERMOST_COMMAND_TOKENS')).toBe(variable(first.text, 'MATTERMOST_COMMAND_TOKENS'))
  expect([...world.commands.values()][0]?.url).toBe('http://10.0.0.4:4000/mattermost/command')
})

test('retirer enlève les commandes, le jeton, et désactive le robot ; recommencer le remet', async () => {
  const { provision, variable, world } = await aServer()
  const botToken = variable((await provision()).text, 'MATTERMOST_BOT_TOKEN')
  const removed = await provision(['--retirer'])
  expect(removed.text).toContain('Commande /relation (équipe « Le Département ») : supprimée.')
  expect(removed.text).toContain('jetons révoqués, compte désactivé')
  expect([...world.commands.values()].every(({ delete_at }) => delete_at > 0)).toBe(true)
  expect(world.tokens.has(botToken)).toBe(false)
  expect((await provision(['--retirer'])).text).toContain('@passerelle : absent.')
  expect((await provision()).text).toContain('Compte de robot @passerelle : réactivé.')
})

test('ce qui est refusé dit comment y remédier', async () => {
  const closed = await aServer({ settings: { EnableBotAccountCreation: false } })
  const noBot = await closed.provision()
  expect(noBot.isDone).toBe(false)
  expect(noBot.text).toContain('EnableBotAccountCreation')
  const mute = await aServer({ settings: { EnableCommands: false } })
  expect((await mute.provision()).text).toContain('EnableCommands')

  const { provision, world, team, admin, url } = await aServer()
  const clerk = addUser(world, { username: 'agent' })
  const asClerk = { MATTERMOST_ADMIN_TOKEN: issueToken(world, clerk.id).token }
  expect((await provision([], asClerk)).text).toContain('@agent n’est pas administrateur du serveur')
  expect((await provision([], { MATTERMOST_ADMIN_TOKEN: 'faux' })).text).toContain('refuse MATTERMOST_ADMIN_TOKEN')
  expect((await provision([], { MATTERMOST_URL: 'http://127.0.0.1:1' })).text).toContain('ne répond pas')
  expect((await provision([], { MATTERMOST_URL: '' })).text).toContain('Donnez MATTERMOST_URL')
  expect((await provision([], { MATTERMOST_BOT_NAME: 'agent' })).text).toContain('est le compte d’une personne')
  addTeam(world, 'partenaires')
  expect((await provision()).text).toContain('plusieurs équipes : dites lesquelles dans MATTERMOST_TEAM')
  expect((await provision([], { MATTERMOST_TEAM: 'absente' })).text).toContain('Aucune équipe ne s’appelle « absente »')
  expect(world.commands.size).toBe(0)

  const headers = { authorization: `Bearer ${issueToken(world, admin.id).token}`, 'content-type': 'application/json' }
  const other = { team_id: team.id, trigger: 'relation', url: 'https://ailleurs.exemple.fr/', method: 'P' }
  await fetch(`${url}/api/v4/commands`, { method: 'POST', headers, body: JSON.stringify(other) })
  expect((await provision([], { MATTERMOST_TEAM: 'departement' })).text).toContain('pour une autre application')
  expect((await provision(['--inconnu'])).text).toContain('npm run provision -- mattermost')
})
