import { createAsk } from '../ask.ts'
import type { User } from '../entities.ts'
import { createSend, MattermostRefusal } from '../request.ts'
import { type Provisioning, Unprovisioned } from './steps.ts'
import type { Wanted } from './wanted.ts'

/** How Passerelle knows its own tokens again. */
const DESCRIPTION = 'Passerelle'

interface Token {
  readonly id: string
  readonly token?: string
  readonly description: string
  readonly is_active: boolean
}

/** Whether a token opens the account of the bot. */
async function opens(url: string, token: string, bot: string): Promise<boolean> {
  try {
    return (await createAsk(createSend(url, token))<User>('GET', '/users/me')).id === bot
  } catch (error) {
    if (error instanceof MattermostRefusal && error.status === 401) return false
    throw error
  }
}

/** The tokens that Passerelle made for the bot. */
const ownTokens = async ({ ask }: Provisioning, bot: string): Promise<readonly Token[]> =>
  (await ask<readonly Token[]>('GET', `/users/${bot}/tokens`)).filter(({ description }) => description === DESCRIPTION)

/** Takes their rights away from the tokens that Passerelle made. */
export async function revokeTokens(provisioning: Provisioning, bot: string): Promise<number> {
  const tokens = await ownTokens(provisioning, bot)
  for (const { id } of tokens) await provisioning.ask('POST', '/users/tokens/revoke', { token_id: id })
  return tokens.length
}

async function create({ ask, tell }: Provisioning, bot: string): Promise<string | undefined> {
  const { token } = await ask<Token>('POST', `/users/${bot}/tokens`, { description: DESCRIPTION })
  tell('Jeton du robot : créé. Il est écrit plus bas, et le serveur ne le montrera plus.')
  return token
}

const ASK_AGAIN =
  'Jeton du robot : il en a déjà un, que le serveur ne montre plus. S’il est perdu, relancez avec --nouveau-jeton : l’ancien cessera de servir.'

/** A token for the bot: the one it has, or a new one, which is only known this once. */
export async function provideToken(
  provisioning: Provisioning,
  url: string,
  bot: string,
  { botToken, renewsToken }: Pick<Wanted, 'botToken' | 'renewsToken'>,
): Promise<string | undefined> {
  const { tell } = provisioning
  if (renewsToken) {
    const count = await revokeTokens(provisioning, bot)
    if (count > 0) tell(`Anciens jetons du robot : révoqués (${count}).`)
    return create(provisioning, bot)
  }
  if (botToken) {
    if (!(await opens(url, botToken, bot))) throw new Unprovisioned(WRONG_TOKEN)
    tell('Jeton du robot : celui de MATTERMOST_BOT_TOKEN convient.')
    return botToken
  }
  if ((await ownTokens(provisioning, bot)).length === 0) return create(provisioning, bot)
  tell(ASK_AGAIN)
  return undefined
}

const WRONG_TOKEN =
  'MATTERMOST_BOT_TOKEN n’est pas celui de ce robot : corrigez-le, ou relancez avec --nouveau-jeton pour en créer un autre.'
