import { createAsk } from '../ask.ts'
import { createSend } from '../request.ts'
import { checkAdministrator, checkSettings } from './administrator.ts'
import { findAccount, provideBot } from './bot-account.ts'
import { provideToken, revokeTokens } from './bot-token.ts'
import { provideCommands, removeCommands } from './commands.ts'
import { findTeams, joinTeam, provideChannel } from './places.ts'
import type { Provisioning } from './steps.ts'
import type { Wanted } from './wanted.ts'

/** A server, opened as its administrator. */
export interface Administration {
  readonly url: string
  readonly adminToken: string
  readonly tell: (line: string) => void
}

/** What Passerelle needs to be told. */
export interface Provisioned {
  readonly bot: string
  /** Absent when the bot has one already, which nobody can read again. */
  readonly botToken: string | undefined
  readonly commandTokens: readonly string[]
}

function open({ url, adminToken, tell }: Administration): Provisioning {
  const send = createSend(url, adminToken)
  return { send, ask: createAsk(send), tell }
}

/** Gives a server the bot, its commands and its channels: what is already there stays, what differs is brought up to date. */
export async function provision(administration: Administration, wanted: Wanted): Promise<Provisioned> {
  const provisioning = open(administration)
  await checkAdministrator(provisioning)
  const teams = await findTeams(provisioning, wanted.teams)
  const bot = await provideBot(provisioning, wanted)
  const botToken = await provideToken(provisioning, administration.url, bot, wanted)
  const commandTokens: string[] = []
  for (const team of teams) {
    await joinTeam(provisioning, bot, team)
    commandTokens.push(...(await provideCommands(provisioning, team, wanted.commands)))
  }
  const [first] = teams
  for (const name of first ? wanted.channels : []) if (first) await provideChannel(provisioning, bot, first, name)
  await checkSettings(provisioning, wanted.publicUrl)
  return { bot, botToken, commandTokens }
}

/** Takes it all away, but what was said: the account of the bot is only deactivated. */
export async function unprovision(
  administration: Administration,
  wanted: Pick<Wanted, 'botName' | 'teams' | 'publicUrl'>,
): Promise<void> {
  const provisioning = open(administration)
  await checkAdministrator(provisioning)
  for (const team of await findTeams(provisioning, wanted.teams))
    await removeCommands(provisioning, team, wanted.publicUrl)
  const account = await findAccount(provisioning, wanted.botName)
  if (!account?.is_bot || account.delete_at) return provisioning.tell(`Compte de robot @${wanted.botName} : absent.`)
  await revokeTokens(provisioning, account.id)
  await provisioning.ask('POST', `/bots/${account.id}/disable`)
  provisioning.tell(`Compte de robot @${wanted.botName} : jetons révoqués, compte désactivé. Ses messages restent.`)
}
