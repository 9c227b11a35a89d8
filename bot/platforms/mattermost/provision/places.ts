import { orNothing } from '../request.ts'
import { type Provisioning, Unprovisioned } from './steps.ts'

/** A team of the server. */
export interface Team {
  readonly id: string
  readonly name: string
  readonly display_name: string
}

const listed = (teams: readonly Team[]): string => teams.map(({ name }) => `« ${name} »`).join(', ')

/** The teams of these names; the only one of the server when none is named. */
export async function findTeams({ ask }: Provisioning, names: readonly string[]): Promise<readonly Team[]> {
  const teams = await ask<readonly Team[]>('GET', '/teams?per_page=200')
  if (teams.length === 0) throw new Unprovisioned('Ce serveur n’a aucune équipe : créez-en une dans Mattermost.')
  if (names.length === 0 && teams.length === 1) return teams
  if (names.length === 0) {
    throw new Unprovisioned(
      `Ce serveur a plusieurs équipes : dites lesquelles dans MATTERMOST_TEAM, séparées par des virgules, parmi ${listed(teams)}.`,
    )
  }
  return names.map((name) => {
    const team = teams.find((each) => each.name === name || each.display_name === name)
    if (team) return team
    throw new Unprovisioned(`Aucune équipe ne s’appelle « ${name} » : il y a ${listed(teams)}.`)
  })
}

/** The bot is in the team. */
export async function joinTeam({ ask, tell }: Provisioning, bot: string, team: Team): Promise<void> {
  const member = await orNothing(ask<{ delete_at?: number }>('GET', `/teams/${team.id}/members/${bot}`))
  if (member && !member.delete_at) return tell(`Équipe « ${team.display_name} » : le robot y est déjà.`)
  await ask('POST', `/teams/${team.id}/members`, { team_id: team.id, user_id: bot })
  tell(`Équipe « ${team.display_name} » : le robot y est entré.`)
}

/** The letters that Mattermost lets an address of a channel hold. */
const addressOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 64)

interface Made {
  readonly id: string
  readonly type: string
}

/** A channel of that name, with the bot in it: private, since not everybody of the team may know an experiment. */
export async function provideChannel(
  { ask, tell }: Provisioning,
  bot: string,
  team: Team,
  name: string,
): Promise<void> {
  const address = addressOf(name)
  if (address.length < 2)
    throw new Unprovisioned(`« ${name} » ne peut pas être le nom d’un canal : il faut deux lettres.`)
  const known = await orNothing(ask<Made>('GET', `/teams/${team.id}/channels/name/${address}`))
  const made = { team_id: team.id, name: address, display_name: name.slice(0, 64), type: 'P' }
  const { id, type } = known ?? (await ask<Made>('POST', '/channels', made))
  const member = await orNothing(ask('GET', `/channels/${id}/members/${bot}`))
  if (!member) await ask('POST', `/channels/${id}/members`, { user_id: bot })
  const entered = member ? 'le robot y est déjà' : 'le robot y est entré'
  const open =
    type === 'O' ? ' Il est public : rendez-le privé, sans quoi rien n’y sera dit d’une expérimentation.' : ''
  tell(`Canal « ${name} » : ${known ? 'déjà là' : 'créé'}, ${entered}.${open}`)
}
