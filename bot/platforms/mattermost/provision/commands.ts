import type { Team } from './places.ts'
import { type Provisioning, Unprovisioned } from './steps.ts'
import { commandUrl, type WantedCommand } from './wanted.ts'

/** A command as the server has it. */
interface KnownCommand extends Omit<WantedCommand, 'method'> {
  readonly id: string
  readonly token: string
  readonly method: string
}

/** Those of the team that call Passerelle, at this address or a former one. */
const isOurs = ({ url }: KnownCommand): boolean =>
  URL.canParse(url) && new URL(url).pathname.endsWith('/mattermost/command')

const listCommands = ({ ask }: Provisioning, team: Team): Promise<readonly KnownCommand[]> =>
  ask('GET', `/commands?team_id=${team.id}&custom_only=true`)

const isSame = (known: KnownCommand, wanted: WantedCommand): boolean =>
  Object.entries(wanted).every(([key, value]) => known[key as keyof WantedCommand] === value)

async function provideOne(
  { ask, tell }: Provisioning,
  team: Team,
  wanted: WantedCommand,
  known: KnownCommand | undefined,
): Promise<string> {
  const name = `Commande /${wanted.trigger} (équipe « ${team.display_name} »)`
  if (!known) {
    const { token } = await ask<KnownCommand>('POST', '/commands', { ...wanted, team_id: team.id })
    tell(`${name} : créée.`)
    return token
  }
  if (!isOurs(known)) {
    throw new Unprovisioned(
      `${name} : elle existe déjà, pour une autre application (${known.url}). Supprimez-la dans Mattermost (menu de l’équipe, Intégrations, Commandes slash) ou renommez-la, puis relancez.`,
    )
  }
  if (isSame(known, wanted)) {
    tell(`${name} : déjà là.`)
    return known.token
  }
  await ask('PUT', `/commands/${known.id}`, { ...known, ...wanted })
  const moved = known.url === wanted.url ? '' : ` Elle appelait ${known.url}.`
  tell(`${name} : mise à jour.${moved}`)
  return known.token
}

/** The commands of a team, made or brought up to date; their tokens. */
export async function provideCommands(
  provisioning: Provisioning,
  team: Team,
  wanted: readonly WantedCommand[],
): Promise<readonly string[]> {
  const known = await listCommands(provisioning, team)
  const tokens: string[] = []
  for (const command of wanted) {
    const found = known.find(({ trigger }) => trigger === command.trigger)
    tokens.push(await provideOne(provisioning, team, command, found))
  }
  return tokens
}

/** Takes away the commands of a team that call this Passerelle. */
export async function removeCommands(provisioning: Provisioning, team: Team, publicUrl: string): Promise<void> {
  const known = await listCommands(provisioning, team)
  for (const command of known.filter(({ url }) => url === commandUrl(publicUrl))) {
    await provisioning.send({ method: 'DELETE', path: `/api/v4/commands/${command.id}` })
    provisioning.tell(`Commande /${command.trigger} (équipe « ${team.display_name} ») : supprimée.`)
  }
}
