import type { Db } from '#db/database.ts'
import { deleteApiKeys, insertApiKey } from '#db/members.ts'
import { hashKey } from './authenticate.ts'

const LABEL = 'bot'

/** The bot in another process is let in by the secret that both sides are given, API_KEY; a change of it shuts the old one out. */
export async function letBotIn(db: Db, apiKey: string | undefined): Promise<void> {
  await deleteApiKeys(db, LABEL)
  if (apiKey) await insertApiKey(db, { hash: hashKey(apiKey), label: LABEL })
}
