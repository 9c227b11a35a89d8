import type { webApi } from '@slack/bolt'
import type { Language } from '../../generated/operations.ts'

const remembered = 5000

/** The language of a person's Slack, for the few sentences that the adapter says itself: French until it is known. */
export interface Languages {
  readonly of: (user: string) => Language
  /** Asks Slack, once for each person, while the bot works. Never fails. */
  readonly learn: (user: string) => Promise<void>
}

async function askSlack(client: webApi.WebClient, user: string): Promise<Language> {
  try {
    const { user: account } = await client.users.info({ user, include_locale: true })
    return account?.locale?.startsWith('en') ? 'EN' : 'FR'
  } catch {
    return 'FR'
  }
}

export function createLanguages(client: webApi.WebClient): Languages {
  const known = new Map<string, Language>()
  const remember = (user: string, language: Language): void => {
    known.set(user, language)
    const [oldest] = known.keys()
    if (known.size > remembered && oldest !== undefined) known.delete(oldest)
  }
  return {
    of: (user) => known.get(user) ?? 'FR',
    learn: async (user) => {
      if (known.has(user)) return
      remember(user, 'FR')
      remember(user, await askSlack(client, user))
    },
  }
}
