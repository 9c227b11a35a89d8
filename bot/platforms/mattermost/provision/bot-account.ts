import type { User } from '../entities.ts'
import { orNothing } from '../request.ts'
import { type Provisioning, Unprovisioned } from './steps.ts'
import type { Wanted } from './wanted.ts'

const DISPLAY_NAME = 'Passerelle'
const DESCRIPTION = 'Mises en relation, relevés, jalons : écrivez-moi, ou tapez /passerelle.'

interface BotAccount {
  readonly user_id: string
  readonly display_name: string
  readonly description: string
  readonly delete_at: number
}

/** The account of that name, if there is one. */
export const findAccount = ({ ask }: Pick<Provisioning, 'ask'>, name: string): Promise<User | undefined> =>
  orNothing(ask<User>('GET', `/users/username/${encodeURIComponent(name)}`))

async function create({ ask, tell }: Provisioning, username: string): Promise<string> {
  const said = { username, display_name: DISPLAY_NAME, description: DESCRIPTION }
  const { user_id } = await ask<BotAccount>('POST', '/bots', said)
  tell(`Compte de robot @${username} : créé.`)
  return user_id
}

async function bringUpToDate({ ask, tell }: Provisioning, { id, username }: User): Promise<void> {
  const bot = await ask<BotAccount>('GET', `/bots/${id}?include_deleted=true`)
  if (bot.delete_at > 0) {
    await ask('POST', `/bots/${id}/enable`)
    tell(`Compte de robot @${username} : réactivé.`)
  }
  if (bot.display_name === DISPLAY_NAME && bot.description === DESCRIPTION) {
    if (bot.delete_at === 0) tell(`Compte de robot @${username} : déjà là.`)
    return
  }
  await ask('PUT', `/bots/${id}`, { username, display_name: DISPLAY_NAME, description: DESCRIPTION })
  tell(`Compte de robot @${username} : mis à jour.`)
}

/** The account of the bot, made or brought up to date; its id. */
export async function provideBot(provisioning: Provisioning, { botName }: Wanted): Promise<string> {
  const account = await findAccount(provisioning, botName)
  if (!account) return create(provisioning, botName)
  if (!account.is_bot) {
    throw new Unprovisioned(
      `@${botName} est le compte d’une personne : donnez au robot un autre nom dans MATTERMOST_BOT_NAME, par exemple « passerelle-robot ».`,
    )
  }
  await bringUpToDate(provisioning, account)
  return account.id
}
