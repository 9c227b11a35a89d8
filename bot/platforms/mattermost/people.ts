import type { Client } from './client.ts'
import type { User } from './entities.ts'
import { createMemory } from './memory.ts'

/** What the adapter remembers of people: it changes rarely or never. */
export interface People {
  /** Where a person is, as their Mattermost knows it. */
  readonly timeZone: (user: string) => Promise<string>
  /** The conversation of the bot with a person. */
  readonly conversation: (user: string) => Promise<string>
  /** The conversations used lately. */
  readonly conversations: () => Promise<readonly string[]>
}

const ELSEWHERE = 'Europe/Paris'

function timeZoneOf({ timezone = {} }: User): string {
  const { useAutomaticTimezone, automaticTimezone, manualTimezone } = timezone
  const zone = useAutomaticTimezone === 'false' ? manualTimezone : automaticTimezone
  try {
    return zone ? new Intl.DateTimeFormat('fr', { timeZone: zone }).resolvedOptions().timeZone : ELSEWHERE
  } catch {
    return ELSEWHERE
  }
}

export function createPeople(client: Client, botUser: () => Promise<string>): People {
  const zones = createMemory(async (user) => timeZoneOf(await client.user(user)))
  const conversations = createMemory(async (user) => client.directChannel(await botUser(), user))
  return {
    timeZone: (user) => zones.ask(user).catch(() => ELSEWHERE),
    conversation: conversations.ask,
    conversations: () => Promise.all(conversations.all()),
  }
}
